package vn.hoi.jobs.place;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.value.Cells;
import vn.hoi.jobs.value.Figures;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;

/**
 * An indicator's value on the boundaries of a day: a row of {@code indicator_on_boundaries}.
 *
 * @param key what it is about; the place is one of those boundaries
 * @param version the version of the definition
 * @param boundaries the day whose boundaries they are
 * @param figures numerator and denominator, carried
 * @param status why it is there or not
 * @param apportionedShare the part of the denominator (of the count where there is none) that came
 *     of split units, 0 to 1
 */
public record BoundaryValue(
    ValueKey key,
    long version,
    LocalDate boundaries,
    Figures figures,
    Status status,
    double apportionedShare) {

  /** The same place without any figure, to protect persons. */
  BoundaryValue suppressed() {
    Figures none = new Figures(figures.measure(), OptionalLong.empty(), OptionalLong.empty());
    return new BoundaryValue(key, version, boundaries, none, Status.SUPPRESSED, apportionedShare);
  }

  /** The row of the table. */
  public @Nullable Object[] row() {
    return new @Nullable Object[] {
      key.indicator(),
      version,
      key.period(),
      key.category(),
      boundaries,
      key.level().word(),
      key.unitId(),
      Cells.of(figures.numerator()),
      Cells.of(figures.denominator()),
      status.hasValue() ? Cells.of(figures.value()) : null,
      status.word(),
      apportionedShare
    };
  }
}
