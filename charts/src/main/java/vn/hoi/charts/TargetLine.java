package vn.hoi.charts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target that a document sets.
 *
 * @param unitId the bound unit; null: each unit of the level
 * @param periodVi the period's name in Vietnamese
 * @param comparator {@code >=}, {@code <=}, {@code >} or {@code <}
 * @param value in the indicator's unit; a share in percent
 */
public record TargetLine(
    String targetId,
    String indicator,
    String category,
    String level,
    @Nullable String unitId,
    String period,
    String periodVi,
    String comparator,
    BigDecimal value,
    String source,
    String nameVi) {
  /** Whether a value reaches the target. */
  public boolean reachedBy(double reached) {
    int order = Double.compare(reached, value.doubleValue());
    return switch (comparator) {
      case ">=" -> order >= 0;
      case ">" -> order > 0;
      case "<=" -> order <= 0;
      case "<" -> order < 0;
      default ->
          throw new IllegalArgumentException(
              "Cannot compare with target "
                  + targetId
                  + ": `"
                  + comparator
                  + "` is no comparator.");
    };
  }
}
