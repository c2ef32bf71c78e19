package vn.hoi.jobs.value;

/**
 * What a value is about.
 *
 * @param indicator the indicator
 * @param period the period
 * @param category the part of the indicator
 * @param level the level
 * @param unitId the place
 */
public record ValueKey(String indicator, String period, String category, Level level, String unitId)
    implements Comparable<ValueKey> {
  @Override
  public int compareTo(ValueKey other) {
    // Written out, as millions of keys are put in order.
    int order = indicator.compareTo(other.indicator);
    order = order != 0 ? order : period.compareTo(other.period);
    order = order != 0 ? order : category.compareTo(other.category);
    order = order != 0 ? order : level.word().compareTo(other.level.word());
    return order != 0 ? order : unitId.compareTo(other.unitId);
  }

  /** The same in another period. */
  public ValueKey in(String otherPeriod) {
    return new ValueKey(indicator, otherPeriod, category, level, unitId);
  }

  /** The same period and place of another indicator's part. */
  public ValueKey of(String otherIndicator, String otherCategory) {
    return new ValueKey(otherIndicator, period, otherCategory, level, unitId);
  }

  @Override
  public String toString() {
    String part = category.isEmpty() ? "" : " " + category;
    return indicator + part + ", " + period + ", " + level.word() + " " + unitId;
  }
}
