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

  /**
   * The part of each of a number that is counted within another, whose parts are there already. By
   * themselves both could give somebody more of the lesser number than of the greater: with three
   * or more to share, one seat less in all may give the smallest one more (the Alabama paradox). So
   * nobody gets more than there is room for; what is left goes on to the next remainder.
   *
   * @param number from 0 to the sum of the parts of the whole
   * @param shares fractions that sum to 1
   * @param whole the part of each of the greater number, by the same shares
   */
  public static Map<String, Long> within(
      long number, Map<String, BigFraction> shares, Map<String, Long> whole) {
    BigInteger size = BigInteger.valueOf(number);
    List<Due> dues = dues(size, shares);
    Map<String, Long> parts = new TreeMap<>();
    long left = number;
    for (Due due : dues) {
      parts.put(due.to(), due.whole().longValueExact());
      left -= due.whole().longValueExact();
    }
    while (left > 0) {
      long before = left;
      for (Due due : dues) {
        if (left > 0 && parts.getOrDefault(due.to(), 0L) < whole.getOrDefault(due.to(), 0L)) {
          parts.merge(due.to(), 1L, Long::sum);
          left--;
        }
      }
      if (left == before) {
        throw new IllegalArgumentException(number + " is more than the whole " + whole);
      }
    }
    return parts;
  }

  /** What is due to each, the largest remainder first; equal ones go by name. */
  private static List<Due> dues(BigInteger size, Map<String, BigFraction> shares) {
    List<Due> dues = new ArrayList<>();
    for (Map.Entry<String, BigFraction> share : shares.entrySet()) {
      BigFraction due = share.getValue().multiply(size);
      BigInteger whole = due.getNumerator().divide(due.getDenominator());
      dues.add(new Due(share.getKey(), whole, due.subtract(whole)));
    }
    // Equal remainders go by name, so that the same input gives the same parts.
    dues.sort(Comparator.comparing(Due::rest).reversed().thenComparing(Due::to));
    return dues;
  }

  private record Due(String to, BigInteger whole, BigFraction rest) {}

  /**
   * The part of each.
   *
   * @param number any whole number; of one below nought the same parts with the other sign
   * @param shares fractions that sum to 1
   */
  public static Map<String, Long> of(long number, Map<String, BigFraction> shares) {
    if (shares.size() == 1) {
      return Map.of(shares.keySet().iterator().next(), number);
    }
    BigInteger size = BigInteger.valueOf(number).abs();
    List<Due> dues = dues(size, shares);
    BigInteger left = size;
    for (Due due : dues) {
      left = left.subtract(due.whole());
    }
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
