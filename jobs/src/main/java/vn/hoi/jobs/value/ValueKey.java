package vn.hoi.jobs.value;

import java.util.Comparator;

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
  private static final Comparator<ValueKey> ORDER =
      Comparator.comparing(ValueKey::indicator)
          .thenComparing(ValueKey::period)
          .thenComparing(ValueKey::category)
          .thenComparing(key -> key.level().word())
          .thenComparing(ValueKey::unitId);

  @Override
  public int compareTo(ValueKey other) {
    return ORDER.compare(this, other);
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
