package vn.hoi.jobs.quality;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The scores of some unions when the choices of the index are made otherwise: weights moved up and
 * down, points by distance or by standing, arithmetic or geometric mean; M. Saisana, A. Saltelli,
 * S. Tarantola (2005), Uncertainty and sensitivity analysis techniques, JRSS A 168:307-323, and the
 * OECD handbook on constructing composite indicators (2008), step 7. Run by one thread from one
 * seed, so that they are the same on every machine.
 */
final class Scenarios {
  private final double[][] scores;

  /**
   * Runs the scenarios.
   *
   * @param byDistance points of each union and component
   * @param byStanding the same by the other way of normalising
   * @param weights of the components
   * @param spread how far a weight may move, 0 to 1
   */
  Scenarios(
      List<double[]> byDistance,
      List<double[]> byStanding,
      double[] weights,
      double spread,
      int count,
      long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    scores = new double[count][byDistance.size()];
    for (double[] score : scores) {
      double[] moved = new double[weights.length];
      for (int i = 0; i < moved.length; i++) {
        moved[i] = weights[i] * (1 + spread * (2 * random.nextDouble() - 1));
      }
      List<double[]> points = random.nextBoolean() ? byDistance : byStanding;
      boolean arithmetic = random.nextBoolean();
      for (int u = 0; u < score.length; u++) {
        double[] of = points.get(u);
        score[u] = arithmetic ? Means.arithmetic(of, moved) : Means.geometric(of, moved);
      }
    }
  }

  /** Ranks of each union in every scenario, in order from best to worst: [union][scenario]. */
  int[][] ranks() {
    int unions = scores.length == 0 ? 0 : scores[0].length;
    int[][] ranks = new int[unions][scores.length];
    for (int s = 0; s < scores.length; s++) {
      int[] of = Ranks.of(scores[s]);
      for (int u = 0; u < unions; u++) {
        ranks[u][s] = of[u];
      }
    }
    for (int[] of : ranks) {
      java.util.Arrays.sort(of);
    }
    return ranks;
  }

  /** The share of scenarios in which one union has more points than another. */
  double above(int one, int other) {
    int times = 0;
    for (double[] score : scores) {
      times += Ranks.compared(score[one]) > Ranks.compared(score[other]) ? 1 : 0;
    }
    return (double) times / scores.length;
  }
}
