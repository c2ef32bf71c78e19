package vn.hoi.charts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.CategoryText;
import vn.hoi.charts.IndicatorText;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.Measure;
import vn.hoi.charts.Place;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.text.VietnameseNumbers;

/** A table for each indicator: city, areas and districts; then its parts, for the city. */
record TableSection(ReleaseIndex release, Marks marks) {
  private static final List<String> LEVELS = List.of("city", "area", "district");

  Section section() {
    return new Section("bang", "Bảng theo chỉ tiêu", this::write);
  }

  private void write(Html html) {
    legend(html, release);
    for (IndicatorText indicator : release.data().indicators()) {
      List<Place> places = places(indicator);
      if (!places.isEmpty()) {
        html.open("section", "id", "bang-" + indicator.id(), "class", "indicator");
        html.open("h3").element("span", indicator.id(), "class", "code");
        html.text(" " + indicator.nameVi()).close("h3");
        if (indicator.weighted()) {
          html.element("p", weights(indicator));
        }
        if (indicator.ofWindow()) {
          html.element("p", windows(periods(indicator, places)), "class", "legend");
        }
        places(html, indicator, places);
        if (indicator.categories().size() > 1) {
          parts(html, indicator);
        }
        html.close("section");
      }
    }
  }

  /** The signs of the tables, told once. */
  static void legend(Html html, ReleaseIndex release) {
    html.open("p", "class", "legend");
    html.text("Ký hiệu: ").element("b", "-").text(" không phát sinh · ");
    html.element("b", "…").text(" chưa có số liệu · ô trống: không áp dụng · ");
    html.element("b", "(*)").text(" không công bố để bảo mật · ");
    html.element("b", "(:)").text(" không có mẫu số · ");
    html.element("b", "(†)")
        .text(
            " chưa đủ số liệu để công bố: "
                + Cells.enough(release.data().coverageGate())
                + ". Độ phủ là số đơn vị có số liệu trên số đơn vị phải có, làm tròn xuống. "
                + Cells.ROUNDED);
    html.close("p");
  }

  private List<Place> places(IndicatorText indicator) {
    List<Place> places = new ArrayList<>();
    for (String level : LEVELS) {
      for (Place place : release.data().places()) {
        if (place.level().equals(level) && hasRow(indicator, place)) {
          places.add(place);
        }
      }
    }
    return places;
  }

  private boolean hasRow(IndicatorText indicator, Place place) {
    return release.data().periods().stream().anyMatch(p -> has(indicator, p, place));
  }

  private List<ReviewPeriod> periods(IndicatorText indicator, List<Place> places) {
    return release.data().periods().stream()
        .filter(p -> places.stream().anyMatch(place -> has(indicator, p, place)))
        .toList();
  }

  private boolean has(IndicatorText indicator, ReviewPeriod period, Place place) {
    return value(indicator, period, indicator.main(), place) != null;
  }

  private @Nullable IndicatorValue value(
      IndicatorText indicator, ReviewPeriod period, String category, Place place) {
    return release.value(indicator.id(), period.id(), category, place.level(), place.unitId());
  }

  private void places(Html html, IndicatorText indicator, List<Place> places) {
    CategoryText text = indicator.mainCategory();
    // A count is its own numerator and is not told twice.
    boolean ratio = text.measure() != Measure.COUNT;
    List<ReviewPeriod> periods = periods(indicator, places);
    boolean compared = periods.contains(release.data().baseline());
    html.scroll("Bảng " + indicator.id(), "scroll");
    html.open("table", "class", "data");
    html.element("caption", text.nameVi() + " (" + text.unit() + ")");
    html.open("thead").open("tr");
    html.element("th", "Nơi", "scope", "col");
    for (ReviewPeriod period : periods) {
      html.element("th", period.year(), "scope", "col", "class", "n");
    }
    String last = release.data().period().year();
    String points = text.sign().isEmpty() ? "" : " (" + text.unitOfChange() + ")";
    String change = "Thay đổi từ " + release.data().baseline().year() + points;
    if (compared) {
      html.element("th", change, "scope", "col", "class", "n");
    }
    if (ratio) {
      String above = behind("Tử số " + last, indicator, indicator.unitAbove());
      html.element("th", above, "scope", "col", "class", "n");
      String below = behind("Mẫu số " + last, indicator, indicator.unitBelow());
      html.element("th", below, "scope", "col", "class", "n");
    }
    html.element("th", "Độ phủ " + last, "scope", "col", "class", "n");
    html.close("tr").close("thead").open("tbody");
    for (Place place : places) {
      html.open("tr", "class", place.level());
      html.element("th", label(place), "scope", "row");
      for (ReviewPeriod period : periods) {
        Cells.value(html, value(indicator, period, indicator.main(), place), text, marks);
      }
      IndicatorValue now = value(indicator, release.data().period(), indicator.main(), place);
      if (compared) {
        change(html, indicator, place, now);
      }
      if (ratio) {
        Cells.behind(html, now, now == null ? null : indicator.wholes(now.shownNumerator()));
        Cells.behind(html, now, now == null ? null : indicator.wholes(now.shownDenominator()));
      }
      Cells.share(html, now == null ? null : now.coverageUnits());
      html.close("tr");
    }
    html.close("tbody").close("table").close("div");
  }

  /** The head of a numerator or denominator; estimates are told in whole persons. */
  private static String behind(String head, IndicatorText indicator, String unit) {
    String told = indicator.weighted() ? "người" : unit;
    return told.isEmpty() ? head : head + " (" + told + ")";
  }

  private void change(
      Html html, IndicatorText indicator, Place place, @Nullable IndicatorValue now) {
    String id = release.data().period().id();
    Cells.change(
        html,
        release.change(indicator.id(), id, indicator.main(), place.level(), place.unitId()),
        Cells.bothShown(now, value(indicator, release.data().baseline(), indicator.main(), place)),
        indicator,
        indicator.mainCategory());
  }

  /** A reader who finds two years side by side takes the difference for what changed between. */
  private static String windows(List<ReviewPeriod> periods) {
    String windows =
        periods.stream()
            .filter(p -> p.windowStart() != null && p.windowEnd() != null)
            .map(
                p ->
                    "cột "
                        + p.year()
                        + " từ "
                        + Page.date(p.windowStart())
                        + " đến "
                        + Page.date(p.windowEnd()))
            .collect(Collectors.joining("; ", "Số liệu của cả kỳ: ", "."));
    return periods.size() < 2
        ? windows
        : windows
            + " Mỗi cột là một kỳ, nên chênh lệch giữa hai cột không phải là thay đổi giữa hai năm.";
  }

  private static String weights(IndicatorText indicator) {
    return "Ước lượng từ mẫu khảo sát: tử số và mẫu số là số người theo trọng số của mẫu, đã làm"
        + " tròn; tệp CSV ghi theo đơn vị 1/"
        + VietnameseNumbers.whole(indicator.parts())
        + " người.";
  }

  private static String label(Place place) {
    return switch (place.level()) {
      case "city" -> "Toàn thành phố";
      default -> place.name() + (place.type().isEmpty() ? "" : " (" + place.type() + ")");
    };
  }

  private void parts(Html html, IndicatorText indicator) {
    List<ReviewPeriod> periods =
        release.data().periods().stream()
            .filter(
                p -> indicator.categories().stream().anyMatch(c -> city(indicator, p, c) != null))
            .toList();
    html.open("details").element("summary", "Chia theo nhóm, toàn thành phố");
    html.scroll("Bảng " + indicator.id() + " theo nhóm", "scroll");
    html.open("table", "class", "data");
    html.element("caption", indicator.nameVi() + " – chia theo nhóm, toàn thành phố");
    html.open("thead").open("tr").element("th", "Nhóm", "scope", "col");
    html.element("th", "Đơn vị tính", "scope", "col");
    for (ReviewPeriod period : periods) {
      html.element("th", period.year(), "scope", "col", "class", "n");
    }
    html.close("tr").close("thead").open("tbody");
    for (CategoryText category : indicator.categories()) {
      // A part that only later periods have, such as a year, has no row in an earlier review.
      if (periods.stream().allMatch(p -> city(indicator, p, category) == null)) {
        continue;
      }
      html.open("tr").element("th", category.nameVi(), "scope", "row");
      html.element("td", category.unit());
      for (ReviewPeriod period : periods) {
        Cells.value(html, city(indicator, period, category), category, marks);
      }
      html.close("tr");
    }
    html.close("tbody").close("table").close("div").close("details");
  }

  private @Nullable IndicatorValue city(
      IndicatorText indicator, ReviewPeriod period, CategoryText category) {
    return release.values(indicator.id(), period.id(), category.id(), "city").stream()
        .findFirst()
        .orElse(null);
  }
}
