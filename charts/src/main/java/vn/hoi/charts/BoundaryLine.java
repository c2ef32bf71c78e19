package vn.hoi.charts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of a district, an area or the city on the boundaries of another day.
 *
 * @param boundaries the day whose boundaries they are
 * @param value in the indicator's unit, present exactly when the status has a number
 * @param apportionedShare part that came of split units, 0 to 1
 */
public record BoundaryLine(
    String indicator,
    String period,
    String category,
    LocalDate boundaries,
    String level,
    String unitId,
    @Nullable Double value,
    Status status,
    double apportionedShare) {}
