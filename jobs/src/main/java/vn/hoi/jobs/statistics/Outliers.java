package vn.hoi.jobs.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Three ways to tell that a figure is far from others. Each still works when most of the others are
 * the same, so that their usual spread is zero; where all others are the same, what differs by a
 * factor of {@link #FACTOR} is far.
 *
 * @param values the figures that are compared, at least {@link #LEAST}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Outliers(double[] values) {
  /** Fewer figures tell nothing. */
  public static final int LEAST = 4;

  /** What Iglewicz and Hoaglin recommend as the greatest harmless modified z-score. */
  public static final double GREATEST_SCORE = 3.5;

  /** A level that is this many times another is another level. */
  public static final double FACTOR = 4;

  private static final int DETECTORS = 3;
  private static final double OF_MAD = 0.6745;
  private static final double OF_MEAN_DEVIATION = 1.253314;
  private static final double QUARTILES = 1.349;
  private static final double FAR_OUT = 3;

  public Outliers {
    values = values.clone();
    if (values.length < LEAST) {
      throw new IllegalArgumentException("Too few figures to tell: " + values.length);
    }
  }

  /** How many of the three say that a figure of the values is far, 0 to 3. */
  public int detectors(int index) {
    double value = values[index];
    if (othersAreTheSame(index) && otherLevel(value)) {
      // Whatever differs at all is endlessly many of their spreads away.
      return DETECTORS;
    }
    int say = Math.abs(modifiedZ(value)) > GREATEST_SCORE ? 1 : 0;
    say += beyondFences(value) ? 1 : 0;
    return say + (otherLevel(value) ? 1 : 0);
  }

  /**
   * The modified z-score 0.6745 (x - median) / MAD: B. Iglewicz, D. C. Hoaglin (1993), How to
   * detect and handle outliers, ASQC. When the median absolute deviation is 0, (x - median) /
   * (1.253314 MeanAD) with the mean absolute deviation about the median, as IBM SPSS Modeler
   * documents it.
   *
   * @return 0 when all values are the same
   */
  public double modifiedZ(double value) {
    double middle = median(values);
    double mad = median(deviations(middle));
    if (mad > 0) {
      return OF_MAD * (value - middle) / mad;
    }
    double mean = meanDeviation(middle);
    return mean > 0 ? (value - middle) / (OF_MEAN_DEVIATION * mean) : 0;
  }

  /**
   * Whether a figure lies beyond the outer fences, 3 quartile distances outside of the quartiles:
   * J. W. Tukey (1977), Exploratory data analysis. Quartiles as R's type 7. When they are the same,
   * the distance is that of a normal distribution with the mean absolute deviation of the values.
   */
  public boolean beyondFences(double value) {
    double[] quartiles =
        Quantile.withDefaults()
            .withCopy(true)
            .with(Quantile.EstimationMethod.HF7)
            .evaluate(values, new double[] {0.25, 0.75});
    double distance = quartiles[1] - quartiles[0];
    if (distance == 0) {
      distance = QUARTILES * OF_MEAN_DEVIATION * meanDeviation(median(values));
    }
    return value < quartiles[0] - FAR_OUT * distance || value > quartiles[1] + FAR_OUT * distance;
  }

  /** Whether a figure is {@link #FACTOR} times the median or more, or that part of it or less. */
  public boolean otherLevel(double value) {
    double middle = median(values);
    return value > 0 && middle > 0 && Math.max(value / middle, middle / value) >= FACTOR;
  }

  private boolean othersAreTheSame(int index) {
    double first = values[index == 0 ? 1 : 0];
    return IntStream.range(0, values.length).allMatch(i -> i == index || values[i] == first);
  }

  private double[] deviations(double middle) {
    return Arrays.stream(values).map(v -> Math.abs(v - middle)).toArray();
  }

  private double meanDeviation(double middle) {
    return Arrays.stream(deviations(middle)).sum() / values.length;
  }

  static double median(double[] values) {
    // Without a copy the values would be put in another order.
    return Median.withDefaults().withCopy(true).evaluate(values);
  }
}
