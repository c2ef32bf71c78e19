package vn.hoi.jobs.quality;

/** Weighted means of points; a component without points (NaN inside this package) is left out. */
final class Means {
  private static final double LEAST = 1;

  private Means() {}

  static double arithmetic(double[] points, double[] weights) {
    double sum = 0;
    double whole = 0;
    for (int i = 0; i < points.length; i++) {
      if (!Double.isNaN(points[i])) {
        sum += weights[i] * points[i];
        whole += weights[i];
      }
    }
    return sum / whole;
  }

  /** Points below 1 count as 1, so that one nought does not wipe out all the rest. */
  static double geometric(double[] points, double[] weights) {
    double sum = 0;
    double whole = 0;
    for (int i = 0; i < points.length; i++) {
      if (!Double.isNaN(points[i])) {
        // StrictMath gives the same bits on every machine.
        sum += weights[i] * StrictMath.log(Math.max(LEAST, points[i]));
        whole += weights[i];
      }
    }
    return StrictMath.exp(sum / whole);
  }

  /** The share of the weights that the components with points hold. */
  static double known(double[] points, double[] weights) {
    double known = 0;
    double whole = 0;
    for (int i = 0; i < points.length; i++) {
      whole += weights[i];
      known += Double.isNaN(points[i]) ? 0 : weights[i];
    }
    return known / whole;
  }
}
