package vn.hoi.jobs.value;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A change since the baseline: a row of {@code indicator_change}.
 *
 * @param key what it is about, in the later period; groups of constant boundary at grassroots
 * @param baselinePeriod the earlier period
 * @param before the figures then
 * @param after the figures now
 * @param status why there is a change or not
 * @param statistics what explains it and how sure it is
 */
public record IndicatorChange(
    ValueKey key,
    String baselinePeriod,
    Figures before,
    Figures after,
    Status status,
    ChangeStatistics statistics) {
  static IndicatorChange of(ValueKey key, String baselinePeriod, Figures before, Figures after) {
    return new IndicatorChange(
        key, baselinePeriod, before, after, status(before, after), ChangeStatistics.NONE);
  }

  /** The same with other statistics. */
  public IndicatorChange with(ChangeStatistics other) {
    return new IndicatorChange(key, baselinePeriod, before, after, status, other);
  }

  private static Status status(Figures before, Figures after) {
    if (!before.known() || !after.known()) {
      return Status.NOT_REPORTED;
    }
    if (!before.status().hasValue() || !after.status().hasValue()) {
      return Status.NO_DENOMINATOR;
    }
    return Status.OBSERVED;
  }

  /** Later minus earlier, unrounded: points for rates; empty unless both are there. */
  public OptionalDouble change() {
    return status == Status.OBSERVED
        ? OptionalDouble.of(after.value().orElseThrow() - before.value().orElseThrow())
        : OptionalDouble.empty();
  }

  /** The same without any figure, to protect persons. */
  public IndicatorChange suppressed() {
    Figures none =
        new Figures(
            before.measure(), java.util.OptionalLong.empty(), java.util.OptionalLong.empty());
    return new IndicatorChange(
        key, baselinePeriod, none, none, Status.SUPPRESSED, ChangeStatistics.NONE);
  }

  /** The row of the table {@code indicator_change}. */
  public @Nullable Object[] row() {
    @Nullable Object[] cells = {
      key.indicator(),
      key.period(),
      baselinePeriod,
      key.category(),
      key.level().word(),
      key.unitId(),
      Cells.of(before.numerator()),
      Cells.of(before.denominator()),
      Cells.of(after.numerator()),
      Cells.of(after.denominator()),
      Cells.of(before.value()),
      Cells.of(after.value()),
      Cells.of(change()),
      status.word()
    };
    @Nullable Object[] more = statistics.cells();
    @Nullable Object[] row = Arrays.copyOf(cells, cells.length + more.length);
    System.arraycopy(more, 0, row, cells.length, more.length);
    return row;
  }
}
