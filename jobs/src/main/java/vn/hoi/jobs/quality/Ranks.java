package vn.hoi.jobs.quality;

import java.util.Arrays;

/** Ranks by points: 1 is the most; equals share the better rank. */
final class Ranks {
  private static final double BILLION = 1e9;

  private Ranks() {}

  /**
   * Points in billionths, to be compared: the same points added up in another order, or of another
   * number of components, differ in their last bits only, and none of them is more.
   */
  static double compared(double points) {
    return Math.rint(points * BILLION);
  }

  static int[] of(double[] points) {
    double[] scores = Arrays.stream(points).map(Ranks::compared).toArray();
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    int[] ranks = new int[scores.length];
    for (int i = 0; i < ranks.length; i++) {
      int at = Arrays.binarySearch(sorted, scores[i]);
      while (at + 1 < sorted.length && sorted[at + 1] == scores[i]) {
        at++;
      }
      ranks[i] = sorted.length - at;
    }
    return ranks;
  }

  /** The rank that so many of a hundred sorted ranks do not pass. */
  static long at(int[] sorted, long percent) {
    int place = (int) Math.max(1, (percent * sorted.length + 99) / 100);
    return sorted[place - 1];
  }
}
