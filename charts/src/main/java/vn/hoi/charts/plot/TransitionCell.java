package vn.hoi.charts.plot;

import org.jspecify.annotations.Nullable;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.Status;

/** How many unions went from one level to another; no count where it is unknown or withheld. */
record TransitionCell(@Nullable Long count, Status status) {
  static TransitionCell of(@Nullable IndicatorValue value) {
    if (value == null) {
      return new TransitionCell(null, Status.NOT_REPORTED);
    }
    boolean shown = value.status().hasNumber() && value.publishable();
    return new TransitionCell(shown ? value.numerator() : null, value.status());
  }
}
