package vn.hoi.jobs.place;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Into which units the people of one unit go, and which share of them: exact fractions that sum to
 * 1, or the reason why nobody knows.
 *
 * @param of share by receiving unit; the empty name stands for no unit on those boundaries
 * @param reach all that may receive something, known or not
 * @param unknown why nobody knows the shares; empty when they are known
 */
public record Shares(Map<String, BigFraction> of, Set<String> reach, String unknown) {
  /** The name of no unit: the figures stay in the totals above. */
  public static final String NOWHERE = "";

  public Shares {
    of = Collections.unmodifiableMap(new TreeMap<>(of));
    reach = Set.copyOf(reach);
    BigFraction sum = of.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
    boolean negative = of.values().stream().anyMatch(share -> share.signum() < 0);
    if (unknown.isEmpty() && (negative || !sum.equals(BigFraction.ONE))) {
      throw new IllegalArgumentException("shares " + of + " do not sum to 1");
    }
  }

  static Shares known(Map<String, BigFraction> of) {
    return new Shares(of, of.keySet(), "");
  }

  static Shares all(String unit) {
    return known(Map.of(unit, BigFraction.ONE));
  }

  static Shares unknown(Set<String> reach, String reason) {
    return new Shares(Map.of(), reach, reason);
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
