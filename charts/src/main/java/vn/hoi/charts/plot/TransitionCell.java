package vn.hoi.charts.plot;

import org.jspecify.annotations.Nullable;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.Status;

/**
 * How many unions went from one level to another.
 *
 * @param count null where it is unknown, withheld or not applicable
 * @param status what the table says, or that it has no row
 * @param why why there is no count, in the reader's words
 */
record TransitionCell(@Nullable Long count, String status, String why) {
  static TransitionCell of(@Nullable IndicatorValue value) {
    if (value == null) {
      return new TransitionCell(null, Status.NO_ROW, Facts.why(null));
    }
    boolean counted = value.status().hasNumber();
    return new TransitionCell(
        counted ? value.shownNumerator() : null, value.shownStatus().text(), Facts.why(value));
  }

  boolean suppressed() {
    return status.equals(Status.SUPPRESSED.text());
  }
}
