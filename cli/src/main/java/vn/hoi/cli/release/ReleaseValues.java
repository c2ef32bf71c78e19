package vn.hoi.cli.release;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.IndicatorChange;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.Status;
import vn.hoi.jobs.value.ChangeStatistics;

/** Values and changes as the report takes them. */
final class ReleaseValues {
  /** The apportioned share of a value on the boundaries of its own day. */
  private static final double AS_AT_THE_TIME = 0;

  private ReleaseValues() {}

  static IndicatorValue value(vn.hoi.jobs.value.IndicatorValue value) {
    return new IndicatorValue(
        value.key().indicator(),
        value.version(),
        value.key().period(),
        value.key().category(),
        value.key().level().word(),
        value.key().unitId(),
        whole(value.numerator()),
        whole(value.denominator()),
        real(value.value()),
        Status.of(value.status().word()),
        value.unitsExpected(),
        value.unitsReported(),
        real(value.coverageUnits()),
        real(value.coverageDenominator()),
        value.publishable(),
        real(value.low()),
        real(value.high()),
        AS_AT_THE_TIME);
  }

  static IndicatorChange change(vn.hoi.jobs.value.IndicatorChange change) {
    return new IndicatorChange(
        change.key().indicator(),
        change.key().period(),
        change.baselinePeriod(),
        change.key().category(),
        change.key().level().word(),
        change.key().unitId(),
        real(change.before().value()),
        real(change.after().value()),
        real(change.change()),
        Status.of(change.status().word()),
        explanation(change.statistics()));
  }

  private static IndicatorChange.Explanation explanation(ChangeStatistics statistics) {
    return new IndicatorChange.Explanation(
        real(statistics.likeForLike()),
        real(statistics.rate()),
        real(statistics.composition()),
        real(statistics.boundary()),
        real(statistics.reporting()),
        real(statistics.low()),
        real(statistics.high()));
  }

  static @Nullable Long whole(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }

  static @Nullable Double real(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }
}
