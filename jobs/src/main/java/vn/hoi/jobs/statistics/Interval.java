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
    Interval difference = ofDifference(later.value(), now.get(), earlier.value(), then.get());
    return Optional.of(
        new Interval(Math.max(-1, difference.low()), Math.min(1, difference.high())));
  }

  /**
   * The interval for an estimate minus another one that is independent of it, made of their own
   * intervals, in their unit: G. Y. Zou, A. Donner (2008), Construction of confidence limits about
   * effect measures: a general approach, Statistics in Medicine 27:1693-1702. For two shares with
   * score intervals it is Newcombe's.
   */
  public static Interval ofDifference(
      double estimate, Interval interval, double other, Interval ofOther) {
    double below = Math.hypot(estimate - interval.low(), ofOther.high() - other);
    double above = Math.hypot(interval.high() - estimate, other - ofOther.low());
    return new Interval(estimate - other - below, estimate - other + above);
  }
}
