package vn.hoi.charts.report;

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
  private Cells() {}

  /** The sign and the words for a value that shows no number. */
  static String sign(Status status) {
    return switch (status) {
      case OBSERVED -> "(†)";
      case ZERO -> "-";
      case NOT_REPORTED -> "…";
      case NO_DENOMINATOR -> "(:)";
      case SUPPRESSED -> "(*)";
    };
  }

  /** A value as text; a missing row is blank. */
  static String text(@Nullable IndicatorValue value, CategoryText text) {
    if (value == null) {
      return "";
    }
    Double shown = value.shown();
    if (shown == null) {
      return value.status() == Status.ZERO ? sign(Status.OBSERVED) : sign(value.status());
    }
    if (value.status() == Status.ZERO) {
      return sign(Status.ZERO);
    }
    return VietnameseNumbers.decimal(shown, text.decimals());
  }

  static void value(Html html, @Nullable IndicatorValue value, CategoryText text) {
    Double shown = value == null ? null : value.shown();
    if (value == null) {
      html.element("td", "", "class", "n");
    } else if (shown == null) {
      missing(html, value.status());
    } else if (value.status() == Status.ZERO) {
      html.open("td", "class", "n", "data-v", "0");
      html.element("span", "-", "title", Status.ZERO.vi()).close("td");
    } else {
      html.open("td", "class", "n", "data-v", Double.toString(shown)).text(text(value, text));
      if (text.measure() == Measure.SHARE && shown > 100) {
        html.element("span", " trên 100%", "class", "flag");
      }
      html.close("td");
    }
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
      missing(html, value.status());
    } else {
      count(html, figure);
    }
  }

  /** A status that shows no number; one that has a number has too few data behind it. */
  private static void missing(Html html, Status status) {
    boolean thin = status.hasNumber();
    words(
        html,
        thin ? sign(Status.OBSERVED) : sign(status),
        thin ? "chưa đủ số liệu để công bố" : status.vi());
  }

  static void count(Html html, @Nullable Long count) {
    if (count == null) {
      html.element("td", "", "class", "n");
    } else {
      String shown = VietnameseNumbers.whole(count);
      html.element("td", shown, "class", "n", "data-v", Long.toString(count));
    }
  }

  static void share(Html html, @Nullable Double share) {
    if (share == null) {
      html.element("td", "", "class", "n");
    } else {
      String text =
          VietnameseNumbers.decimal(share * 100, share < 1 && share > 0.999 ? 2 : 0) + "%";
      html.element("td", text, "class", "n", "data-v", Double.toString(share));
    }
  }

  private static void words(Html html, String sign, String words) {
    html.open("td", "class", "n gap");
    html.element("span", sign, "title", words, "aria-hidden", "true");
    html.element("span", words, "class", "vh").close("td");
  }
}
