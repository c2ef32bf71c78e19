package vn.hoi.charts.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.CategoryText;
import vn.hoi.charts.IndicatorChange;
import vn.hoi.charts.IndicatorText;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.Measure;
import vn.hoi.charts.Status;
import vn.hoi.charts.text.VietnameseNumbers;

/** Table cells: numbers in Vietnamese, signs for what is no number, both sortable and readable. */
final class Cells {
  /** Why printed numbers may not add up. */
  static final String ROUNDED =
      "Mỗi số in ra được làm tròn riêng, nên tổng hoặc hiệu của các số in ra có thể lệch một vài"
          + " đơn vị ở chữ số cuối.";

  private Cells() {}

  static void value(Html html, @Nullable IndicatorValue value, CategoryText text, Marks marks) {
    Double shown = value == null ? null : value.shown();
    if (value == null) {
      html.element("td", "", "class", "n");
    } else if (shown == null) {
      missing(html, value.status());
    } else {
      number(html, shown, value.status(), text, marks.of(value));
    }
  }

  /**
   * A number that is shown; a share above the whole is marked wherever it stands.
   *
   * @param marks it is never rounded onto one of them
   */
  static void number(
      Html html, double shown, Status status, CategoryText text, List<Double> marks) {
    if (status == Status.ZERO) {
      html.open("td", "class", "n", "data-v", "0");
      html.element("span", "-", "title", Status.ZERO.vi()).close("td");
      return;
    }
    html.open("td", "class", "n", "data-v", Double.toString(shown));
    html.text(VietnameseNumbers.besideMarks(shown, marks, text.decimals()));
    if (text.measure() == Measure.SHARE && shown > 100) {
      html.element("span", " trên 100%", "class", "flag");
    }
    html.close("td");
  }

  /** Whether both ends of a change are shown; a change beside one end would give away the other. */
  static boolean bothShown(@Nullable IndicatorValue now, @Nullable IndicatorValue before) {
    return (now == null || now.shown() != null) && (before == null || before.shown() != null);
  }

  static void change(
      Html html,
      @Nullable IndicatorChange change,
      boolean bothShown,
      IndicatorText indicator,
      CategoryText text) {
    Double points = change == null || !bothShown ? null : change.change();
    if (points == null) {
      words(html, "…", "không so sánh");
    } else {
      html.element(
          "td",
          VietnameseNumbers.signed(points, text.decimals()),
          "class",
          indicator.worse(points, text.decimals()) ? "n worse" : "n",
          "data-v",
          Double.toString(points));
    }
  }

  /** A figure behind a value, or why it is not shown; a missing row is blank. */
  static void behind(Html html, @Nullable IndicatorValue value, @Nullable Long figure) {
    if (value != null && figure == null) {
      // A value that is told without its numerator is rounded to protect persons.
      missing(html, value.shown() == null ? value.status() : Status.SUPPRESSED);
    } else {
      count(html, figure);
    }
  }

  /** A status that shows no number; one that has a number has too few data behind it. */
  static void missing(Html html, Status status) {
    boolean thin = status.hasNumber();
    words(
        html,
        thin ? Status.OBSERVED.sign() : status.sign(),
        thin ? "chưa đủ số liệu để công bố" : status.vi());
  }

  /** A name, and small behind it the code that the tables have. */
  static void named(Html html, String name, String code) {
    html.open("td").text(name);
    if (!code.isEmpty() && !code.equals(name)) {
      html.text(" ").element("span", code, "class", "code");
    }
    html.close("td");
  }

  static void count(Html html, @Nullable Long count) {
    if (count == null) {
      html.element("td", "", "class", "n");
    } else {
      String shown = VietnameseNumbers.whole(count);
      html.element("td", shown, "class", "n", "data-v", Long.toString(count));
    }
  }

  /** A coverage, rounded down: what lies below a gate never prints as if it had reached it. */
  static void share(Html html, @Nullable Double share) {
    if (share == null) {
      html.element("td", "", "class", "n");
    } else {
      BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2);
      int decimals = share < 1 && share > 0.999 ? 2 : 0;
      String text =
          VietnameseNumbers.decimal(percent.setScale(decimals, RoundingMode.DOWN), decimals) + "%";
      html.element("td", text, "class", "n", "data-v", Double.toString(share));
    }
  }

  /** What it takes for a value to be published. */
  static String enough(double gate) {
    String share = VietnameseNumbers.plain(BigDecimal.valueOf(gate).movePointRight(2)) + "%";
    return "những đơn vị có số liệu chiếm dưới "
        + share
        + " mẫu số của chỉ tiêu (dưới "
        + share
        + " số đơn vị, khi chỉ tiêu không có mẫu số hoặc có nơi chưa biết mẫu số)";
  }

  private static void words(Html html, String sign, String words) {
    html.open("td", "class", "n gap");
    html.element("span", sign, "title", words, "aria-hidden", "true");
    html.element("span", words, "class", "vh").close("td");
  }
}
