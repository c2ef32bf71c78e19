package vn.hoi.jobs.place;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Shares out a whole number in whole numbers by the method of largest remainders (Hamilton's):
 * everyone gets the whole part of what is due, and what is left goes one by one to the largest
 * remainders. The parts add up to the number to the last unit.
 */
public final class Apportionment {
  private Apportionment() {}

  private record Due(String to, BigInteger whole, BigFraction rest) {}

  /**
   * The part of each.
   *
   * @param number any whole number; of one below nought the same parts with the other sign
   * @param shares fractions that sum to 1
   */
  public static Map<String, Long> of(long number, Map<String, BigFraction> shares) {
    BigInteger size = BigInteger.valueOf(number).abs();
    List<Due> dues = new ArrayList<>();
    BigInteger left = size;
    for (Map.Entry<String, BigFraction> share : shares.entrySet()) {
      BigFraction due = share.getValue().multiply(size);
      BigInteger whole = due.getNumerator().divide(due.getDenominator());
      dues.add(new Due(share.getKey(), whole, due.subtract(whole)));
      left = left.subtract(whole);
    }
    // Equal remainders go by name, so that the same input gives the same parts.
    dues.sort(Comparator.comparing(Due::rest).reversed().thenComparing(Due::to));
    Map<String, Long> parts = new TreeMap<>();
    for (Due due : dues) {
      boolean more = left.signum() > 0;
      BigInteger part = more ? due.whole().add(BigInteger.ONE) : due.whole();
      left = more ? left.subtract(BigInteger.ONE) : left;
      parts.put(due.to(), part.longValueExact() * (number < 0 ? -1 : 1));
    }
    return parts;
  }
}
