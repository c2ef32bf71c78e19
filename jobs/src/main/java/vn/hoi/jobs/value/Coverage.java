package vn.hoi.jobs.value;

import java.util.OptionalDouble;

/**
 * Who reported, of those an indicator applies to.
 *
 * @param expected unions with a row
 * @param reported those of them that reported
 * @param denominatorKnown the denominator of all unions whose denominator is known
 * @param denominatorReported the denominator of those that reported
 * @param denominatorsMissing unions whose denominator is not known
 */
public record Coverage(
    long expected,
    long reported,
    long denominatorKnown,
    long denominatorReported,
    long denominatorsMissing) {
  /** Reported unions over expected. */
  public OptionalDouble units() {
    return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) reported / expected);
  }

  /** The share of the known denominator that the reported unions hold; empty for counts. */
  public OptionalDouble denominator() {
    return denominatorKnown <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) denominatorReported / denominatorKnown);
  }

  /**
   * Whether enough reported. The share of the denominator decides; the unions decide too as long as
   * some denominators are unknown, because then nobody knows how much is missing.
   */
  public boolean reaches(double gate) {
    boolean byDenominator = denominator().orElse(1) >= gate;
    boolean byUnits = units().orElse(0) >= gate;
    boolean weighed = denominator().isPresent() && denominatorsMissing == 0;
    return weighed ? byDenominator : (byDenominator && byUnits);
  }
}
