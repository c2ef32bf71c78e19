package vn.hoi.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a reader is told about an indicator.
 *
 * @param plan the plan's paragraph, such as II, III.1
 * @param denominator empty where the indicator has none
 * @param direction {@code higher}: more is better, {@code lower}: less is better, {@code none}
 * @param main the category that stands for the indicator, mostly empty
 * @param categories all categories in the order to show, the main one among them
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
    String direction,
    String sensitivity,
    String main,
    List<CategoryText> categories) {
  public IndicatorText {
    categories = List.copyOf(categories);
    if (categories.stream().noneMatch(category -> category.id().equals(main))) {
      throw new IllegalArgumentException(
          "Cannot show " + id + ": its main category `" + main + "` is not among the categories.");
    }
  }

  /** A category; one that the definition does not name is shown like the main one. */
  public CategoryText category(String category) {
    return categories.stream()
        .filter(text -> text.id().equals(category))
        .findFirst()
        .orElseGet(
            () -> {
              CategoryText like = category(main);
              return new CategoryText(
                  category, category, like.measure(), like.unit(), like.decimals());
            });
  }

  /**
   * Whether a change goes the wrong way; never where neither way is better, nor where it is printed
   * as nothing.
   *
   * @param decimals with how many it is printed
   */
  public boolean worse(double change, int decimals) {
    int sign = BigDecimal.valueOf(change).setScale(decimals, RoundingMode.HALF_UP).signum();
    return (direction.equals("higher") && sign < 0) || (direction.equals("lower") && sign > 0);
  }

  /** The main category. */
  public CategoryText mainCategory() {
    return category(main);
  }
}
