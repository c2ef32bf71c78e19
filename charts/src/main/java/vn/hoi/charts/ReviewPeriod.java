package vn.hoi.charts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of a review.
 *
 * @param name in Vietnamese, such as Tổng kết 2021
 * @param windowStart first day of the window, null for a baseline
 * @param windowEnd last day of the window, null for a baseline
 * @param ratingYear the year whose ratings count for this period
 */
public record ReviewPeriod(
    String id,
    String name,
    LocalDate asOf,
    @Nullable LocalDate windowStart,
    @Nullable LocalDate windowEnd,
    int ratingYear) {
  /** A period that nobody named is called by its year. */
  public ReviewPeriod(
      String id,
      LocalDate asOf,
      @Nullable LocalDate windowStart,
      @Nullable LocalDate windowEnd,
      int ratingYear) {
    this(id, "năm " + asOf.getYear(), asOf, windowStart, windowEnd, ratingYear);
  }

  /** The year a figure writes for this period. */
  public String year() {
    return Integer.toString(asOf.getYear());
  }
}
