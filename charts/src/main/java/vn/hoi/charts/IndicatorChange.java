package vn.hoi.charts;

import org.jspecify.annotations.Nullable;

/**
 * A row of indicator_change after disclosure control.
 *
 * @param unitId at grassroots level a constant-boundary group
 * @param change later minus earlier, in points or as the indicator; missing with its status
 */
public record IndicatorChange(
    String indicator,
    String period,
    String baselinePeriod,
    String category,
    String level,
    String unitId,
    @Nullable Double baselineValue,
    @Nullable Double value,
    @Nullable Double change,
    Status status) {}
