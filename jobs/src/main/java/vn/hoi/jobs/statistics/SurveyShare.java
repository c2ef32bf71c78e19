package vn.hoi.jobs.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.statistics.descriptive.Variance;

/**
 * A weighted share from a stratified sample, with the variance of its linearised form: C.-E.
 * Särndal, B. Swensson, J. Wretman (1992), Model Assisted Survey Sampling, section 5.7; the same as
 * {@code svymean} in T. Lumley's R package survey. Those who did not answer are outside the domain:
 * they count with nought, so that the domain's unknown size shows in the variance.
 *
 * @param share weighted answers with the mark over weighted answers, 0 to 1
 * @param variance its estimated variance; 0 or above
 * @param answers how many answered
 */
public record SurveyShare(double share, double variance, int answers) {
  /**
   * One person of the sample.
   *
   * @param stratum the stratum
   * @param weight the design weight, above 0
   * @param answered whether the person answered the question
   * @param marked whether the answer has the mark
   */
  public record Response(String stratum, double weight, boolean answered, boolean marked) {}

  /**
   * Estimates a share.
   *
   * @param sizes the population of each stratum; a stratum without one, or with one below its
   *     sample, gets no correction for a finite population
   * @return empty when nobody answered, or a stratum with answers has one person only: its variance
   *     cannot be told
   */
  public static Optional<SurveyShare> of(Collection<Response> responses, Map<String, Long> sizes) {
    double weighted = 0;
    double marked = 0;
    int answers = 0;
    Map<String, List<Response>> strata = new TreeMap<>();
    for (Response response : responses) {
      strata.computeIfAbsent(response.stratum(), s -> new ArrayList<>()).add(response);
      if (response.answered()) {
        answers++;
        weighted += response.weight();
        marked += response.marked() ? response.weight() : 0;
      }
    }
    if (answers == 0) {
      return Optional.empty();
    }
    double share = marked / weighted;
    double variance = 0;
    for (Map.Entry<String, List<Response>> stratum : strata.entrySet()) {
      List<Response> of = stratum.getValue();
      if (of.size() == 1) {
        return Optional.empty();
      }
      long size = sizes.getOrDefault(stratum.getKey(), 0L);
      double left = size >= of.size() ? 1 - (double) of.size() / size : 1;
      variance += left * of.size() * spread(of, share, weighted);
    }
    return Optional.of(new SurveyShare(share, variance, answers));
  }

  /** The sample variance of the linearised values of a stratum. */
  private static double spread(List<Response> stratum, double share, double weighted) {
    double[] values = stratum.stream().mapToDouble(r -> linearised(r, share) / weighted).toArray();
    return Variance.of(values).getAsDouble();
  }

  private static double linearised(Response response, double share) {
    return response.answered() ? response.weight() * ((response.marked() ? 1 : 0) - share) : 0;
  }

  /** The standard error. */
  public double error() {
    return Math.sqrt(variance);
  }

  /** The interval at 95 % by the normal distribution, within 0 and 1. */
  public Interval interval() {
    double reach = Interval.Z * error();
    return new Interval(Math.max(0, share - reach), Math.min(1, share + reach));
  }

  /**
   * The interval at 95 % for the change since another, independent wave: variances add up.
   *
   * @return within -1 and 1
   */
  public Interval changeSince(SurveyShare earlier) {
    double reach = Interval.Z * Math.sqrt(variance + earlier.variance);
    double change = share - earlier.share;
    return new Interval(Math.max(-1, change - reach), Math.min(1, change + reach));
  }
}
