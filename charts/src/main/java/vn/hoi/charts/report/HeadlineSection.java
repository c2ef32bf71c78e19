package vn.hoi.charts.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.CategoryText;
import vn.hoi.charts.IndicatorChange;
import vn.hoi.charts.IndicatorText;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.Measure;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.text.VietnameseNumbers;

/** The city's value of every indicator, with its change and what it is made of. */
record HeadlineSection(ReleaseIndex release, Marks marks) {
  private static final String MONEY = "đồng";
  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;

  Section section() {
    return new Section("so-lieu-chinh", "Số liệu chính", this::write);
  }

  private void write(Html html) {
    html.element(
        "p",
        "Thay đổi tính từ số chưa làm tròn. "
            + Cells.ROUNDED
            + " Chưa đủ số liệu để công bố: "
            + Cells.enough(release.data().coverageGate())
            + ".",
        "class",
        "legend");
    String part = "";
    for (IndicatorText indicator : release.data().indicators()) {
      IndicatorValue value =
          release
              .values(indicator.id(), release.data().period().id(), indicator.main(), "city")
              .stream()
              .findFirst()
              .orElse(null);
      if (value != null) {
        String next = PlanPart.of(indicator.id());
        if (!next.equals(part)) {
          close(html, part);
          html.element("h3", next, "class", "plan-part").open("ul", "class", "cards");
          part = next;
        }
        card(html, indicator, value);
      }
    }
    close(html, part);
  }

  private static void close(Html html, String part) {
    if (!part.isEmpty()) {
      html.close("ul");
    }
  }

  private void card(Html html, IndicatorText indicator, IndicatorValue value) {
    CategoryText text = indicator.mainCategory();
    html.open("li");
    html.open("h4").element("span", indicator.id(), "class", "code").text(" ");
    html.element("a", name(indicator, text), "href", "#dn-" + indicator.id()).close("h4");
    Double shown = value.shown();
    if (shown == null) {
      String why = value.status().hasNumber() ? "chưa đủ số liệu để công bố" : value.status().vi();
      html.element("p", why, "class", "big gap");
    } else {
      big(html, shown, text, marks.of(value));
    }
    IndicatorValue before =
        release.value(
            indicator.id(),
            release.data().baseline().id(),
            indicator.main(),
            "city",
            value.unitId());
    if (Cells.bothShown(value, before)) {
      change(
          html,
          indicator,
          text,
          release.change(indicator.id(), value.period(), indicator.main(), "city", value.unitId()));
    }
    made(html, indicator, value);
    html.close("li");
  }

  private static String name(IndicatorText indicator, CategoryText text) {
    boolean same = indicator.main().isEmpty() || text.nameVi().equals(indicator.nameVi());
    return same ? indicator.nameVi() : indicator.nameVi() + ": " + text.nameVi();
  }

  /** A large sum of money is told in millions or billions; the tables have it to the đồng. */
  private static void big(Html html, double shown, CategoryText text, List<Double> marks) {
    html.open("p", "class", "big");
    boolean money = text.unit().equals(MONEY);
    if (money && Math.abs(shown) >= BILLION) {
      html.text(VietnameseNumbers.decimal(shown / BILLION, 1));
      html.element("span", " tỷ đồng", "class", "unit");
    } else if (money && Math.abs(shown) >= MILLION) {
      html.text(VietnameseNumbers.decimal(shown / MILLION, 1));
      html.element("span", " triệu đồng", "class", "unit");
    } else {
      html.text(VietnameseNumbers.besideMarks(shown, marks, text.decimals()));
      html.element("span", unit(text), "class", "unit");
    }
    html.close("p");
  }

  private static String unit(CategoryText text) {
    return text.sign().isEmpty() ? " " + text.unit() : text.sign();
  }

  private void change(
      Html html, IndicatorText indicator, CategoryText text, @Nullable IndicatorChange change) {
    Double points = change == null ? null : change.change();
    if (points == null) {
      return;
    }
    html.open("p", "class", indicator.worse(points, text.decimals()) ? "change worse" : "change");
    html.element("strong", VietnameseNumbers.signed(points, text.decimals()));
    html.text(" " + text.unitOfChange() + " so với năm " + release.data().baseline().year())
        .close("p");
  }

  /** Numerator and denominator with their unit, such as đồng; empty where each has its own. */
  private static String both(IndicatorText indicator, long n, long d) {
    String unit = indicator.weighted() ? "người" : indicator.unitAbove();
    if (!indicator.weighted() && !unit.equals(indicator.unitBelow())) {
      return "";
    }
    String told = VietnameseNumbers.whole(n) + " / " + VietnameseNumbers.whole(d);
    String separator = indicator.weighted() ? ", " : " · ";
    return told + (unit.isEmpty() ? "" : " " + unit) + separator;
  }

  private static void made(Html html, IndicatorText indicator, IndicatorValue value) {
    html.open("p", "class", "made");
    Long n = indicator.wholes(value.shownNumerator());
    Long d = indicator.wholes(value.shownDenominator());
    if (n != null && d != null && indicator.mainCategory().measure() != Measure.COUNT) {
      html.text(both(indicator, n, d));
    }
    if (indicator.weighted()) {
      html.text("ước lượng từ mẫu khảo sát, theo trọng số").close("p");
      return;
    }
    html.text(
        "số liệu của "
            + VietnameseNumbers.whole(value.unitsReported())
            + " / "
            + VietnameseNumbers.whole(value.unitsExpected())
            + " đơn vị");
    html.close("p");
  }
}
