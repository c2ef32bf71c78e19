package vn.hoi.jobs.statistics;

import java.util.Arrays;
import java.util.Comparator;

/** Adjusts the p values of tests that are read together. */
public enum Adjustment {
  /**
   * The chance that any of the differences called real is not: S. Holm (1979), A simple
   * sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6:65-70.
   */
  HOLM("holm"),
  /**
   * The share of the differences called real that are not: Y. Benjamini, Y. Hochberg (1995),
   * Controlling the false discovery rate, JRSS B 57:289-300.
   */
  BENJAMINI_HOCHBERG("benjamini-hochberg");

  private final String word;

  Adjustment(String word) {
    this.word = word;
  }

  /** The word in tables. */
  public String word() {
    return word;
  }

  /**
   * Adjusted p values, in the order given.
   *
   * @param p each 0 to 1
   */
  public double[] adjust(double[] p) {
    Integer[] order = new Integer[p.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> p[i]));
    return switch (this) {
      case HOLM -> stepDown(p, order);
      case BENJAMINI_HOCHBERG -> stepUp(p, order);
    };
  }

  private static double[] stepDown(double[] p, Integer[] order) {
    double[] adjusted = new double[p.length];
    double floor = 0;
    for (int rank = 0; rank < p.length; rank++) {
      floor = Math.max(floor, (p.length - rank) * p[order[rank]]);
      adjusted[order[rank]] = Math.min(1, floor);
    }
    return adjusted;
  }

  private static double[] stepUp(double[] p, Integer[] order) {
    double[] adjusted = new double[p.length];
    double ceiling = 1;
    for (int rank = p.length - 1; rank >= 0; rank--) {
      ceiling = Math.min(ceiling, p[order[rank]] * ((double) p.length / (rank + 1)));
      adjusted[order[rank]] = ceiling;
    }
    return adjusted;
  }
}
