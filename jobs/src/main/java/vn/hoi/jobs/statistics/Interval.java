package vn.hoi.jobs.statistics;

import java.util.Optional;

/**
 * An interval for a share, or for the difference of two.
 *
 * @param low lower bound: 0 to 1, for a difference -1 to 1
 * @param high upper bound
 */
public record Interval(double low, double high) {
  /** The two-sided 95 % point of the normal distribution, to 16 digits. */
  public static final double Z = 1.959963984540054;

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

  /**
   * The interval at 95 % for the later share minus the earlier one, made of their two score
   * intervals: method 10 of R. G. Newcombe (1998), Interval estimation for the difference between
   * independent proportions, Statistics in Medicine 17:873-890.
   *
   * @return empty unless both shares have a score interval
   */
  public static Optional<Interval> ofDifference(Share earlier, Share later) {
    Optional<Interval> then = wilson(earlier.n(), earlier.d());
    Optional<Interval> now = wilson(later.n(), later.d());
    if (then.isEmpty() || now.isEmpty()) {
      return Optional.empty();
    }
    double a = later.value();
    double b = earlier.value();
    double below = Math.hypot(a - now.get().low(), then.get().high() - b);
    double above = Math.hypot(now.get().high() - a, b - then.get().low());
    return Optional.of(new Interval(Math.max(-1, a - b - below), Math.min(1, a - b + above)));
  }
}
