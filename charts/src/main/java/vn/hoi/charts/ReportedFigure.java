package vn.hoi.charts;

import org.jspecify.annotations.Nullable;

/**
 * A figure that the unions of a district reported for a period, beside what the records give.
 *
 * @param form such as B1
 * @param name what is counted, in Vietnamese
 * @param period the half-year, such as 2019H2, or the year
 * @param districtId the district or reporting unit
 * @param agree unions whose two figures are the same
 * @param differ unions whose two figures differ
 * @param alone unions that have one of the two
 * @param sums over the unions that have both; null when there is none, or when they are too small
 *     to leave the team
 * @param first which of the two one should use where both are there
 */
public record ReportedFigure(
    String form,
    String name,
    String period,
    String districtId,
    long agree,
    long differ,
    long alone,
    @Nullable Sums sums,
    First first) {
  /**
   * Sums over unions.
   *
   * @param difference reported minus recomputed
   */
  public record Sums(long reported, long recomputed, long difference) {}

  /** The rule that chooses. */
  public enum First {
    RECOMPUTED,
    REPORTED
  }
}
