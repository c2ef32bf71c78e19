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
    Status status,
    @Nullable Explanation explanation) {
  /**
   * What made a change, and its interval; each in the unit of the change, missing where it cannot
   * be told. The four effects add up to the change.
   *
   * @param likeForLike over the places reported at both dates, on constant boundaries
   * @param low lower bound of the interval at 95 %; shares of what is counted only
   * @param high upper bound
   */
  public record Explanation(
      @Nullable Double likeForLike,
      @Nullable Double rate,
      @Nullable Double composition,
      @Nullable Double boundary,
      @Nullable Double reporting,
      @Nullable Double low,
      @Nullable Double high) {}

  /** A change of which nothing more is known. */
  public IndicatorChange(
      String indicator,
      String period,
      String baselinePeriod,
      String category,
      String level,
      String unitId,
      @Nullable Double baselineValue,
      @Nullable Double value,
      @Nullable Double change,
      Status status) {
    this(
        indicator,
        period,
        baselinePeriod,
        category,
        level,
        unitId,
        baselineValue,
        value,
        change,
        status,
        null);
  }
}
