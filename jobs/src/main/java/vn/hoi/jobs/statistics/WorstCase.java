package vn.hoi.jobs.statistics;

import java.util.Optional;

/**
 * The lowest and the highest a share can be, whatever the missing rows say: C. F. Manski (1990),
 * Nonparametric bounds on treatment effects, American Economic Review 80:319-323. Nothing is
 * assumed about who is missing and why.
 *
 * @param low 0 to 1
 * @param high 0 to 1, or the share itself where that is over 1
 */
public record WorstCase(double low, double high) {
  /**
   * Bounds.
   *
   * @param known what was reported
   * @param silent the denominators of those that did not report: none to all of them may count
   * @param rejected rows that were rejected: each may hide one more of the numerator, of the
   *     denominator, or of both
   * @return empty when there is nothing to divide by
   */
  public static Optional<WorstCase> of(Share known, long silent, long rejected) {
    if (known.d() + silent <= 0 || known.n() < 0 || silent < 0 || rejected < 0) {
      return Optional.empty();
    }
    double whole = (double) known.d() + silent;
    double value = known.d() > 0 ? known.value() : 0;
    double low = known.n() / (whole + rejected);
    double high = (known.n() + (double) silent + rejected) / whole;
    return Optional.of(new WorstCase(low, Math.min(high, Math.max(1, value))));
  }
}
