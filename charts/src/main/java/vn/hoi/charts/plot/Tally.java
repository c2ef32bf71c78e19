package vn.hoi.charts.plot;

import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.IndicatorValue;

/**
 * A count for a sentence, and of how many it can be told: a sentence about all places holds only
 * when all are known.
 *
 * @param found places of which the finding holds
 * @param known places with a value that may be shown
 * @param units places that the question is about
 */
record Tally(long found, long known, long units) {
  /** Counts among the values of some places; a missing row is no place of the question. */
  static Tally of(
      Collection<? extends @Nullable IndicatorValue> values, Predicate<Double> finding) {
    long found = 0;
    long known = 0;
    long units = 0;
    for (IndicatorValue value : values) {
      Double shown = value == null ? null : value.shown();
      units += asked(value) ? 1 : 0;
      known += shown == null ? 0 : 1;
      found += shown != null && finding.test(shown) ? 1 : 0;
    }
    return new Tally(found, known, units);
  }

  /** Whether the question is about a place at all. */
  static boolean asked(@Nullable IndicatorValue value) {
    return value != null;
  }

  /** Places without a value: not reported, withheld, or too little of it to publish. */
  long missing() {
    return units - known;
  }

  /** Which sentence holds: something was found or nothing, among all or among those known. */
  String turn() {
    if (known == 0) {
      return Facts.UNKNOWN;
    }
    return missing() > 0
        ? found > 0 ? Facts.SOME_OF_KNOWN : Facts.NONE_OF_KNOWN
        : found > 0 ? Facts.SOME : Facts.NONE;
  }

  /** Which way the count went since an earlier date, where all are known at both. */
  String turnSince(Tally first) {
    if (known == 0) {
      return Facts.UNKNOWN;
    }
    if (missing() > 0) {
      return Facts.OF_KNOWN;
    }
    if (first.known == 0 || first.missing() > 0) {
      return Facts.NOW;
    }
    return found > first.found ? Facts.UP : found < first.found ? Facts.DOWN : Facts.SAME;
  }
}
