package vn.hoi.jobs.value;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.hoi.jobs.definition.Measure;

/**
 * A numerator and a denominator, either of which may be missing, and what is made of them.
 *
 * @param measure how the value is made
 * @param numerator empty: not reported
 * @param denominator empty: not reported; always empty for counts
 */
public record Figures(Measure measure, OptionalLong numerator, OptionalLong denominator) {
  /** Whether all is known that the measure needs. */
  public boolean known() {
    return numerator.isPresent() && (denominator.isPresent() || !measure.hasDenominator());
  }

  /** The status. */
  public Status status() {
    return Status.of(this);
  }

  /** The value, unrounded; empty when the status has none. */
  public OptionalDouble value() {
    return status().hasValue()
        ? OptionalDouble.of(measure.value(numerator.orElseThrow(), denominator))
        : OptionalDouble.empty();
  }
}
