package vn.hoi.jobs.value;

import java.util.Optional;

/**
 * An interval for a share.
 *
 * @param low lower bound, 0 to 1
 * @param high upper bound, 0 to 1
 */
public record Interval(double low, double high) {
  /** The two-sided 95 % point of the normal distribution, to 16 digits. */
  private static final double Z = 1.959963984540054;

  /**
   * The score interval at 95 %, without continuity correction: E. B. Wilson (1927), Probable
   * inference, the law of succession, and statistical inference, JASA 22:209-212; as method 3 of R.
   * G. Newcombe (1998), Statistics in Medicine 17:857-872.
   *
   * @param n successes
   * @param d trials
   * @return empty unless 0 ≤ n ≤ d and d is above 0: a rate over 100 % has no such interval
   */
  public static Optional<Interval> wilson(long n, long d) {
    if (d <= 0 || n < 0 || n > d) {
      return Optional.empty();
    }
    double share = (double) n / d;
    double z2 = Z * Z;
    double middle = 2.0 * n + z2;
    double reach = Z * Math.sqrt(z2 + 4.0 * n * (1 - share));
    double whole = 2 * (d + z2);
    return Optional.of(
        new Interval(
            n == 0 ? 0 : Math.max(0, (middle - reach) / whole),
            n == d ? 1 : Math.min(1, (middle + reach) / whole)));
  }
}
