package vn.hoi.jobs.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Measure;
import vn.hoi.jobs.statistics.Interval;

/**
 * An indicator's value for a place in a period: a row of {@code indicator_value}.
 *
 * @param key what it is about
 * @param version the version of the definition
 * @param numerator empty with its status, and where the value is {@link #rounded}
 * @param denominator empty for counts and with its status
 * @param value unrounded, in the unit of the indicator
 * @param status why it is there or not
 * @param unitsExpected unions the indicator applies to
 * @param unitsReported those that reported
 * @param coverageUnits their share, 0 to 1
 * @param coverageDenominator what they hold of all known denominators, 0 to 1
 * @param publishable whether enough reported
 * @param low lower bound of the interval, in the unit of the value; shares of what is counted only
 * @param high upper bound
 */
public record IndicatorValue(
    ValueKey key,
    long version,
    OptionalLong numerator,
    OptionalLong denominator,
    OptionalDouble value,
    Status status,
    long unitsExpected,
    long unitsReported,
    OptionalDouble coverageUnits,
    OptionalDouble coverageDenominator,
    boolean publishable,
    OptionalDouble low,
    OptionalDouble high) {
  public IndicatorValue {
    if (value.isPresent() != status.hasValue()) {
      throw new IllegalArgumentException(key + ": a value and its status contradict each other");
    }
  }

  static IndicatorValue of(
      ValueKey key,
      long version,
      Figures figures,
      Coverage coverage,
      double gate,
      Category category) {
    OptionalDouble low = OptionalDouble.empty();
    OptionalDouble high = OptionalDouble.empty();
    Measure measure = figures.measure();
    if (figures.status().hasValue() && category.hasInterval()) {
      long n = figures.numerator().orElseThrow();
      var interval = Interval.wilson(n, figures.denominator().orElseThrow());
      if (interval.isPresent()) {
        low = OptionalDouble.of(interval.get().low() * measure.scale());
        high = OptionalDouble.of(interval.get().high() * measure.scale());
      }
    }
    return new IndicatorValue(
        key,
        version,
        figures.numerator(),
        figures.denominator(),
        figures.value(),
        figures.status(),
        coverage.expected(),
        coverage.reported(),
        coverage.units(),
        coverage.denominator(),
        coverage.reaches(gate),
        low,
        high);
  }

  /**
   * The same place without any figure, to protect persons. What was not reported stays so: only the
   * other count, known from elsewhere, goes.
   */
  public IndicatorValue suppressed() {
    return new IndicatorValue(
        key,
        version,
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalDouble.empty(),
        status == Status.NOT_REPORTED ? status : Status.SUPPRESSED,
        unitsExpected,
        unitsReported,
        coverageUnits,
        coverageDenominator,
        publishable,
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  /** The same told in fewer digits, without what is counted above, which would give them back. */
  public IndicatorValue rounded(int decimals) {
    return value.isEmpty()
        ? this
        : new IndicatorValue(
            key,
            version,
            OptionalLong.empty(),
            denominator,
            OptionalDouble.of(
                BigDecimal.valueOf(value.getAsDouble())
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .doubleValue()),
            status,
            unitsExpected,
            unitsReported,
            coverageUnits,
            coverageDenominator,
            publishable,
            OptionalDouble.empty(),
            OptionalDouble.empty());
  }

  /** Whether it is told in fewer digits than were counted. */
  public boolean isRounded() {
    return value.isPresent() && numerator.isEmpty();
  }

  /**
   * The same without the share of the denominators that reported, where some did not: the size of
   * the silent places, and that of a withheld value, could be worked out from it.
   */
  public IndicatorValue withoutSizes() {
    return coverageDenominator.orElse(1) == 1
        ? this
        : new IndicatorValue(
            key,
            version,
            numerator,
            denominator,
            value,
            status,
            unitsExpected,
            unitsReported,
            coverageUnits,
            OptionalDouble.empty(),
            publishable,
            low,
            high);
  }

  /** The row of the table {@code indicator_value}. */
  public @Nullable Object[] row() {
    return new @Nullable Object[] {
      key.indicator(),
      version,
      key.period(),
      key.category(),
      key.level().word(),
      key.unitId(),
      Cells.of(numerator),
      Cells.of(denominator),
      Cells.of(value),
      status.word(),
      unitsExpected,
      unitsReported,
      Cells.of(coverageUnits),
      Cells.of(coverageDenominator),
      publishable,
      Cells.of(low),
      Cells.of(high),
      0.0 // As at the time: counted where it stood. BoundaryValue has what a crosswalk moved.
    };
  }
}
