package vn.hoi.jobs.quality;

import java.util.Arrays;
import java.util.Collection;

/** What a component's values are measured by: those of the period at which it was frozen. */
final class Bound {
  private static final double FULL = 100;

  private final double low;
  private final double high;
  private final double[] sorted;

  private Bound(double low, double high, double[] sorted) {
    this.low = low;
    this.high = high;
    this.sorted = sorted;
  }

  /** Counts as 0 points, or as 100 when less is better. */
  double low() {
    return low;
  }

  /** Counts as 100 points, or as 0. */
  double high() {
    return high;
  }

  /** The values at two percentiles: the first that so many of a hundred do not pass. */
  static Bound of(Collection<Double> values, long lowPercent, long highPercent) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return new Bound(at(sorted, lowPercent), at(sorted, highPercent), sorted);
  }

  private static double at(double[] sorted, long percent) {
    for (int i = 0; i < sorted.length; i++) {
      if ((i + 1) * 100L >= percent * sorted.length) {
        return sorted[i];
      }
    }
    return sorted[sorted.length - 1];
  }

  /** Whether it tells unions apart at all. */
  boolean tells() {
    return high > low;
  }

  double treated(double x) {
    return Math.max(low, Math.min(high, x));
  }

  /** 0 to 100 along the way from low to high. */
  double points(double x, boolean higher) {
    double share = Math.min(1, Math.max(0, (x - low) / (high - low)));
    return FULL * (higher ? share : 1 - share);
  }

  /** 0 to 100 by how many values of the frozen period lie below; those equal count half. */
  double standing(double x, boolean higher) {
    int first = Arrays.binarySearch(sorted, x);
    int from = first < 0 ? -first - 1 : first;
    int to = from;
    while (from > 0 && sorted[from - 1] == x) {
      from--;
    }
    while (to < sorted.length && sorted[to] == x) {
      to++;
    }
    double share = (from + (to - from) / 2.0) / sorted.length;
    return FULL * (higher ? share : 1 - share);
  }
}
