package vn.hoi.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told about an indicator.
 *
 * @param plan the plan's paragraph, such as II, III.1
 * @param denominator empty where the indicator has none
 * @param direction {@code higher}: more is better, {@code lower}: less is better, {@code none}
 * @param main the category that stands for the indicator, mostly empty
 * @param categories all categories in the order to show, the main one among them
 * @param parts of how many to one its numerators and denominators are: 1, or more where answers of
 *     a sample count by their weights
 * @param ofWindow whether it counts what happened in a review's window, and not what there is on
 *     its day
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
    List<CategoryText> categories,
    long parts,
    boolean ofWindow) {
  /** Such as (đồng) or (đơn vị: 1/100 điểm). */
  private static final Pattern UNIT = Pattern.compile("\\((?:đơn vị: )?([^()]+)\\)$");

  public IndicatorText {
    categories = List.copyOf(categories);
    if (parts < 1) {
      throw new IllegalArgumentException(
          "Cannot show " + id + ": its figures are " + parts + " to one; 1 or more are possible.");
    }
    if (categories.stream().noneMatch(category -> category.id().equals(main))) {
      throw new IllegalArgumentException(
          "Cannot show " + id + ": its main category `" + main + "` is not among the categories.");
    }
  }

  /** An indicator that counts whole things on a day. */
  public IndicatorText(
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
    this(
        id,
        version,
        nameVi,
        nameEn,
        meaning,
        plan,
        numerator,
        denominator,
        direction,
        sensitivity,
        main,
        categories,
        1,
        false);
  }

  /** Whether its figures are estimates from a sample, by weights. */
  public boolean weighted() {
    return parts > 1;
  }

  /** A numerator or denominator in whole things, rounded half away from zero. */
  public @Nullable Long wholes(@Nullable Long figure) {
    return figure == null
        ? null
        : BigDecimal.valueOf(figure)
            .divide(BigDecimal.valueOf(parts), 0, RoundingMode.HALF_UP)
            .longValueExact();
  }

  /** What the numerator is counted in, where its text ends with a unit in brackets; else empty. */
  public String unitAbove() {
    return unit(numerator);
  }

  /** What the denominator is counted in, where its text ends with a unit in brackets. */
  public String unitBelow() {
    return unit(denominator);
  }

  private static String unit(String text) {
    Matcher unit = UNIT.matcher(text);
    return unit.find() ? unit.group(1) : "";
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
