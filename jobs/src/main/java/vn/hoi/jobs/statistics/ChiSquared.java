package vn.hoi.jobs.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.SignificanceResult;

/**
 * What a test by a chi-squared distribution found.
 *
 * @param statistic 0 or above
 * @param degrees degrees of freedom, 1 or above
 * @param pValue 0 to 1
 */
public record ChiSquared(double statistic, int degrees, double pValue) {
  /**
   * Pearson's test that two shares are the same, without continuity correction: what R gives as
   * {@code prop.test(correct = FALSE)}.
   *
   * @return empty unless both are shares of something; when all or none have the mark on both
   *     sides, nothing speaks against equality
   */
  public static Optional<ChiSquared> ofTwoShares(Share one, Share other) {
    if (!one.proper() || !other.proper()) {
      return Optional.empty();
    }
    long with = Math.addExact(one.n(), other.n());
    if (with == 0 || with == Math.addExact(one.d(), other.d())) {
      return Optional.of(new ChiSquared(0, 1, 1));
    }
    SignificanceResult result =
        ChiSquareTest.withDefaults()
            .test(new long[][] {{one.n(), one.d() - one.n()}, {other.n(), other.d() - other.n()}});
    return Optional.of(new ChiSquared(result.getStatistic(), 1, result.getPValue()));
  }

  /**
   * Bowker's test that as many went from i to j as from j to i: A. H. Bowker (1948), A test for
   * symmetry in contingency tables, JASA 43:572-574. A pair of empty cells adds nothing to the
   * statistic; all k(k-1)/2 pairs count as degrees of freedom none the less, as M. W. Fagerland, S.
   * Lydersen and P. Laake print it (2017, Statistical Analysis of Contingency Tables, chapter 9)
   * and as in R's {@code mcnemar.test}, which finds no number where a pair is empty. Without the
   * empty pairs p would be smaller, never larger.
   *
   * @param table rows: before; columns: after
   * @return empty when nobody moved, or there is one level only
   */
  public static Optional<ChiSquared> ofSymmetry(long[][] table) {
    double statistic = 0;
    long moved = 0;
    int pairs = 0;
    for (int i = 0; i < table.length; i++) {
      for (int j = i + 1; j < table.length; j++) {
        pairs++;
        long both = Math.addExact(table[i][j], table[j][i]);
        moved += both;
        if (both > 0) {
          double apart = table[i][j] - table[j][i];
          statistic += apart * apart / both;
        }
      }
    }
    if (moved == 0) {
      return Optional.empty();
    }
    double p = ChiSquaredDistribution.of(pairs).survivalProbability(statistic);
    return Optional.of(new ChiSquared(statistic, pairs, p));
  }
}
