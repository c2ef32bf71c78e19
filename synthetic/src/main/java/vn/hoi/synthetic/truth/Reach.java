package vn.hoi.synthetic.truth;

/**
 * How much of a sum was reported: whether it may be published at all.
 *
 * @param unions unions it applies to
 * @param reporting those that reported
 * @param known denominators known, of all unions
 * @param held denominators of those that reported
 * @param unknown unions whose denominator nobody knows
 */
record Reach(long unions, long reporting, long known, long held, long unknown) {
  /** In hundredths: the share that must have reported. */
  private static final long GATE = 95;

  static Reach of(Value value) {
    long known = value.denominator() == null ? 0 : value.d();
    boolean missing = value.kind() == Kind.SHARE && value.denominator() == null;
    return new Reach(
        1, value.reported() ? 1 : 0, known, value.reported() ? known : 0, missing ? 1 : 0);
  }

  Reach plus(Reach other) {
    return new Reach(
        unions + other.unions,
        reporting + other.reporting,
        known + other.known,
        held + other.held,
        unknown + other.unknown);
  }

  /** The denominators decide where all are known; else the unions decide with them. */
  boolean enough() {
    boolean byDenominator = known <= 0 || held * 100 >= known * GATE;
    boolean byUnions = reporting * 100 >= unions * GATE;
    boolean weighed = known > 0 && unknown == 0;
    return byDenominator && (weighed || byUnions);
  }
}
