package vn.hoi.jobs.statistics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact sum of many fractions. It is put in lowest terms once, at the end: with hundreds of
 * different denominators that costs more than all additions.
 */
final class FractionSum {
  /** A fraction in any terms. */
  private record Ratio(BigInteger n, BigInteger d) {
    Ratio plus(Ratio other) {
      return new Ratio(n.multiply(other.d).add(other.n.multiply(d)), d.multiply(other.d));
    }
  }

  private final Map<BigInteger, BigInteger> byDenominator = new TreeMap<>();

  /** Adds n / d. */
  void add(BigInteger n, long d) {
    byDenominator.merge(BigInteger.valueOf(d), n, BigInteger::add);
  }

  /** This sum divided by a number. */
  FractionSum over(long divisor) {
    Ratio sum = sum();
    FractionSum divided = new FractionSum();
    divided.byDenominator.put(sum.d().multiply(BigInteger.valueOf(divisor)), sum.n());
    return divided;
  }

  /** This sum minus another one. */
  FractionSum minus(FractionSum other) {
    FractionSum difference = new FractionSum();
    difference.byDenominator.putAll(byDenominator);
    other.byDenominator.forEach(
        (d, n) -> difference.byDenominator.merge(d, n.negate(), BigInteger::add));
    return difference;
  }

  /** The sum in lowest terms. */
  BigFraction toFraction() {
    Ratio sum = sum();
    return BigFraction.of(sum.n(), sum.d());
  }

  /** Two by two, so that both sides of each product are about as long. */
  private Ratio sum() {
    List<Ratio> ratios = new ArrayList<>();
    byDenominator.forEach((d, n) -> ratios.add(new Ratio(n, d)));
    while (ratios.size() > 1) {
      List<Ratio> halved = new ArrayList<>();
      for (int i = 0; i + 1 < ratios.size(); i += 2) {
        halved.add(ratios.get(i).plus(ratios.get(i + 1)));
      }
      if (ratios.size() % 2 == 1) {
        halved.add(ratios.get(ratios.size() - 1));
      }
      ratios.clear();
      ratios.addAll(halved);
    }
    return ratios.isEmpty() ? new Ratio(BigInteger.ZERO, BigInteger.ONE) : ratios.get(0);
  }
}
