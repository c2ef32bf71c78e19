package vn.hoi.jobs.opinion;

import org.jspecify.annotations.Nullable;

/**
 * One figure on which the two engines do not agree.
 *
 * @param indicator the indicator
 * @param period the period
 * @param category the part of the indicator
 * @param level the level
 * @param unitId the place
 * @param figure numerator, denominator, value, status and the like; baseline figures carry
 *     "baseline " in front
 * @param spark as Spark and the roll-up in Java have it; null: missing
 * @param duckDb as DuckDB has it; null: missing
 */
public record Difference(
    String indicator,
    String period,
    String category,
    String level,
    String unitId,
    String figure,
    @Nullable String spark,
    @Nullable String duckDb) {
  @Override
  public String toString() {
    return indicator
        + (category.isEmpty() ? "" : " " + category)
        + ", "
        + period
        + ", "
        + level
        + " "
        + unitId
        + ": "
        + figure
        + " "
        + (spark == null ? "missing" : spark)
        + " by Spark, "
        + (duckDb == null ? "missing" : duckDb)
        + " by DuckDB";
  }
}
