package vn.hoi.jobs.place;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Into which units the people of one unit go, and which share of them: exact fractions that sum to
 * 1, or the reason why nobody knows.
 *
 * @param of share by receiving unit; the empty name stands for no unit on those boundaries
 * @param unknown a sentence; empty when the shares are known
 */
public record Shares(Map<String, BigFraction> of, String unknown) {
  /** The name of no unit: the figures stay in the totals above. */
  public static final String NOWHERE = "";

  public Shares {
    of = Collections.unmodifiableMap(new TreeMap<>(of));
    BigFraction sum = of.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
    boolean negative = of.values().stream().anyMatch(share -> share.signum() < 0);
    if (unknown.isEmpty() && (negative || !sum.equals(BigFraction.ONE))) {
      throw new IllegalArgumentException("shares " + of + " do not sum to 1");
    }
  }

  static Shares all(String unit) {
    return new Shares(Map.of(unit, BigFraction.ONE), "");
  }

  static Shares unknown(String sentence) {
    return new Shares(Map.of(), sentence);
  }

  /** Whether the shares are known. */
  public boolean known() {
    return unknown.isEmpty();
  }

  /** Whether the unit goes as a whole into one other. */
  public boolean isWhole() {
    return known() && of.size() == 1;
  }
}
