package vn.hoi.jobs.statistics;

import java.util.Optional;

/**
 * The lowest and the highest a share can be, whatever the missing rows say: C. F. Manski (1990),
 * Nonparametric bounds on treatment effects, American Economic Review 80:319-323. Nothing is
 * assumed about who is missing and why.
 *
 * @param low 0 to 1
 * @param high 0 to 1; over it only where the share is, or may be because its numerator is no part
 *     of its denominator
 */
public record WorstCase(double low, double high) {
  /**
   * What lost rows can do to a share.
   *
   * @param more so many may be missing of the numerator, of the denominator, or of both
   * @param above so many may be missing of the numerator alone, which is no part of the denominator
   *     then; the share may pass 1
   * @param joining so many of the denominator may belong to the numerator too
   * @param changed so many may be counted wrongly: in or out of the numerator, or not at all; only
   *     where the numerator is a part of the denominator
   * @param conditions lost rows each of which can bring any number of the denominator into the
   *     numerator; none takes one out, and none changes the denominator
   */
  public record Lost(long more, long above, long joining, long changed, long conditions) {
    public static final Lost NOTHING = new Lost(0, 0, 0, 0, 0);

    public Lost {
      if (more < 0 || above < 0 || joining < 0 || changed < 0 || conditions < 0) {
        throw new IllegalArgumentException(
            "Cannot have lost less than none: "
                + more
                + ", "
                + above
                + ", "
                + joining
                + ", "
                + changed
                + ", "
                + conditions);
      }
    }
  }

  /**
   * Bounds.
   *
   * @param known what was reported
   * @param silent the denominators of those that did not report: none to all of them may count
   * @param lost what rejected rows can do
   * @return empty when there is nothing to divide by
   */
  public static Optional<WorstCase> of(Share known, long silent, Lost lost) {
    if (known.d() + silent <= 0 || known.n() < 0 || silent < 0) {
      return Optional.empty();
    }
    double whole = (double) known.d() + silent;
    double value = known.d() > 0 ? known.value() : 0;
    double low = Math.max(0, known.n() - lost.changed()) / (whole + lost.more());
    double highest = Math.max(1, value);
    double in = known.n() + (double) silent + lost.joining() + lost.changed();
    double nested = (in + lost.more()) / whole;
    double high = lost.conditions() > 0 ? highest : Math.min(nested, highest);
    double apart = (in + lost.above()) / whole;
    return Optional.of(new WorstCase(low, lost.above() > 0 ? Math.max(high, apart) : high));
  }
}
