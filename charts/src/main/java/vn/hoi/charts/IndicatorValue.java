package vn.hoi.charts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of indicator_value after disclosure control. Shares, their bounds and changes are in
 * percent, 0 to 100 and above.
 *
 * @param category empty for the main one
 * @param level grassroots, district, area or city
 * @param unitId unit, constant-boundary group, {@code urban}, {@code rural}, {@code other} or
 *     {@code 01}
 * @param value unrounded; present exactly when the status has a number
 * @param coverageUnits 0 to 1
 * @param coverageDenominator 0 to 1
 * @param publishable false: too little was reported to publish it
 * @param low lower bound of the Wilson interval
 * @param high upper bound of the Wilson interval
 * @param apportionedShare part that a boundary crosswalk moved, 0 to 1; 0 as at the time
 */
public record IndicatorValue(
    String indicator,
    long version,
    String period,
    String category,
    String level,
    String unitId,
    @Nullable Long numerator,
    @Nullable Long denominator,
    @Nullable Double value,
    Status status,
    long unitsExpected,
    long unitsReported,
    @Nullable Double coverageUnits,
    @Nullable Double coverageDenominator,
    boolean publishable,
    @Nullable Double low,
    @Nullable Double high,
    double apportionedShare) {
  public IndicatorValue {
    Objects.requireNonNull(unitId);
    if ((value != null) != status.hasNumber()) {
      throw new IllegalArgumentException(
          "Cannot take %s %s `%s` of %s: value %s does not go with status `%s`."
              .formatted(indicator, period, category, unitId, value, status.text()));
    }
    if (value != null && !Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "Cannot take %s %s of %s: %s is no number.".formatted(indicator, period, unitId, value));
    }
  }

  /** The value when it is known and may be published; null otherwise. */
  public @Nullable Double shown() {
    return publishable ? value : null;
  }

  /** The numerator where it may be published; it gives the value away. */
  public @Nullable Long shownNumerator() {
    return hidden() ? null : numerator;
  }

  /** The denominator where it may be published. */
  public @Nullable Long shownDenominator() {
    return hidden() ? null : denominator;
  }

  /** The status as it may be told: `zero` would give away a value that may not be published. */
  public Status shownStatus() {
    return !publishable && status == Status.ZERO ? Status.OBSERVED : status;
  }

  private boolean hidden() {
    return !publishable || status == Status.SUPPRESSED;
  }
}
