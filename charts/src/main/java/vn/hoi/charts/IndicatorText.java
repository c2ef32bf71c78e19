package vn.hoi.charts;

import java.util.Map;

/**
 * What a reader is told about an indicator.
 *
 * @param plan the plan's paragraph, such as II, III.1
 * @param direction {@code up}: more is better, {@code down}: less is better, {@code none}
 * @param decimals decimals to print
 * @param categories Vietnamese names of the categories, in the order to show; the empty category
 *     need not be named
 */
public record IndicatorText(
    String id,
    long version,
    String nameVi,
    String nameEn,
    String meaning,
    String plan,
    String numerator,
    String denominator,
    String unit,
    Measure measure,
    int decimals,
    String direction,
    String sensitivity,
    Map<String, String> categories) {
  public IndicatorText {
    if (decimals < 0 || decimals > 6) {
      throw new IllegalArgumentException(
          "Cannot print " + id + " with " + decimals + " decimals: 0 to 6 are possible.");
    }
    categories = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(categories));
  }

  /** The name of a category, or its code where the definition names none. */
  public String categoryName(String category) {
    return category.isEmpty() ? nameVi : categories.getOrDefault(category, category);
  }
}
