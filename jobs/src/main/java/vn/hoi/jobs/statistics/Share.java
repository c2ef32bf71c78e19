package vn.hoi.jobs.statistics;

/**
 * So many of so many.
 *
 * @param n how many have the mark
 * @param d of how many
 */
public record Share(long n, long d) {
  /** Whether it is a share of something: 0 ≤ n ≤ d, and d above 0. */
  public boolean proper() {
    return d > 0 && n >= 0 && n <= d;
  }

  /** n / d. */
  public double value() {
    return (double) n / d;
  }
}
