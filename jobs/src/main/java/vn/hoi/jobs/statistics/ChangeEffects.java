package vn.hoi.jobs.statistics;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.hoi.jobs.statistics.Part.Side;

/**
 * Why a ratio of sums changed. The split into rate and composition is E. M. Kitagawa (1955),
 * Components of a difference between two rates, JASA 50:1168-1194, symmetric as in P. Das Gupta
 * (1993), Standardization and decomposition of rates, US Bureau of the Census P23-186, equation
 * 2.3; it is taken over the parts that are the same at both dates. What the redrawn parts add to it
 * is the boundary effect, what the parts with one side only add is the effect of the reporting set.
 *
 * <p>The four are exact fractions and add up to the change exactly; as doubles they do so up to
 * rounding.
 *
 * @param change later ratio minus earlier ratio, of all parts
 * @param rate the rates of the same parts changed, at their mean weights
 * @param composition the weights of the same parts changed, at their mean rates
 * @param boundary what leaving the redrawn parts out would take from the like-for-like change
 * @param reporting what leaving the one-sided parts out would take from the change
 * @param parts parts that are compared like for like: the same and the redrawn ones
 */
public record ChangeEffects(
    BigFraction change,
    BigFraction rate,
    BigFraction composition,
    BigFraction boundary,
    BigFraction reporting,
    int parts) {

  /** The change over the parts reported at both dates, on constant boundaries. */
  public BigFraction likeForLike() {
    return change.subtract(reporting);
  }

  /**
   * The effects.
   *
   * @return empty unless there is a denominator at both dates among the same parts, the compared
   *     parts and all parts
   */
  public static Optional<ChangeEffects> of(List<Part> parts) {
    List<Part> compared = parts.stream().filter(p -> p.side() != Side.ONE_SIDED).toList();
    List<Part> same = parts.stream().filter(p -> p.side() == Side.SAME).toList();
    if (!bothDivide(parts) || !bothDivide(compared) || !bothDivide(same)) {
      return Optional.empty();
    }
    BigFraction change = change(parts);
    BigFraction likeForLike = change(compared);
    BigFraction within = change(same);
    BigFraction half = within.divide(2);
    BigFraction apart = standardised(same).over(2).toFraction();
    return Optional.of(
        new ChangeEffects(
            change,
            half.add(apart),
            half.subtract(apart),
            likeForLike.subtract(within),
            change.subtract(likeForLike),
            compared.size()));
  }

  private static boolean bothDivide(List<Part> parts) {
    return sum(parts, false).d() > 0 && sum(parts, true).d() > 0;
  }

  private static BigFraction change(List<Part> parts) {
    return ratio(sum(parts, true)).subtract(ratio(sum(parts, false)));
  }

  private static BigFraction ratio(Share share) {
    return BigFraction.of(share.n(), 1).divide(share.d());
  }

  private static Share sum(List<Part> parts, boolean now) {
    long n = 0;
    long d = 0;
    for (Part part : parts) {
      Share share = now ? part.now() : part.then();
      n = Math.addExact(n, share.n());
      d = Math.addExact(d, share.d());
    }
    return new Share(n, d);
  }

  /**
   * The later rates at the earlier weights minus the earlier rates at the later weights. A part
   * without a denominator has no rate; its weight there is nought, so it takes the rate of the
   * other date.
   */
  private static FractionSum standardised(List<Part> parts) {
    FractionSum now = new FractionSum();
    FractionSum then = new FractionSum();
    for (Part part : parts) {
      add(now, part.now(), part.then());
      add(then, part.then(), part.now());
    }
    return now.over(sum(parts, false).d()).minus(then.over(sum(parts, true).d()));
  }

  /** Adds a rate times the weight at the other date. */
  private static void add(FractionSum to, Share rate, Share weight) {
    Share of = rate.d() > 0 ? rate : weight;
    if (of.d() > 0) {
      to.add(BigInteger.valueOf(weight.d()).multiply(BigInteger.valueOf(of.n())), of.d());
    }
  }
}
