package vn.hoi.jobs.definition;

import java.util.OptionalLong;

/** How a value is made of numerator and denominator. */
public enum Measure {
  /** 100 n / d, in percent. */
  SHARE(100),
  /** 100 n / d, of things that are no part of each other, such as newspapers per 100 members. */
  PER_100(100),
  /** 1000 n / d. */
  PER_1000(1000),
  /** n / d, such as money per member. */
  RATIO(1),
  /** n alone; there is no denominator. */
  COUNT(1);

  private final int scale;

  Measure(int scale) {
    this.scale = scale;
  }

  /** What n / d is multiplied with; 1 for counts. */
  public int scale() {
    return scale;
  }

  /** Whether there is a denominator. */
  public boolean hasDenominator() {
    return this != COUNT;
  }

  /**
   * The value, unrounded. The product is exact and divided once, so that a value that equals a
   * target is equal to it as a double too.
   *
   * @param denominator empty for counts, else above 0
   */
  public double value(long numerator, OptionalLong denominator) {
    if (!hasDenominator()) {
      return numerator;
    }
    return (double) Math.multiplyExact(numerator, (long) scale) / denominator.orElseThrow();
  }
}
