package vn.hoi.jobs.quality;

import java.util.Arrays;

/** Ranks by points: 1 is the most; equals share the better rank. */
final class Ranks {
  private Ranks() {}

  static int[] of(double[] scores) {
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
