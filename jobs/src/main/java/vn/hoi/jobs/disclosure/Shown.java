package vn.hoi.jobs.disclosure;

import java.util.Comparator;
import java.util.OptionalLong;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.ValueKey;

/**
 * One of the two counts that a value shows.
 *
 * @param cell the value
 * @param below whether it is the denominator
 */
record Shown(ValueKey cell, boolean below) implements Comparable<Shown> {
  private static final Comparator<Shown> ORDER =
      Comparator.comparing(Shown::cell).thenComparing(Shown::below);

  /** The count itself; empty when the value has none. */
  static OptionalLong count(IndicatorValue value, boolean below) {
    return below ? value.denominator() : value.numerator();
  }

  @Override
  public int compareTo(Shown other) {
    return ORDER.compare(this, other);
  }
}
