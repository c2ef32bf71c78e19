package vn.hoi.charts.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.Status;

/** One date's places, stacked by value. */
record DotPanelData(ReviewPeriod period, List<IndicatorValue> values, double mark, double bin) {
  /** How many dots stand in each bin, by the bin's number: bin 50 of width 1 begins at 50. */
  Map<Long, Integer> stacks() {
    Map<Long, Integer> stacks = new TreeMap<>();
    for (double value : known()) {
      stacks.merge((long) Math.floor(value / bin), 1, Integer::sum);
    }
    return stacks;
  }

  double[] known() {
    return values.stream()
        .map(IndicatorValue::shown)
        .filter(java.util.Objects::nonNull)
        .mapToDouble(value -> value)
        .sorted()
        .toArray();
  }

  /** How many lie below the mark. */
  Tally tally() {
    return Tally.of(values, value -> value < mark);
  }

  long below() {
    return Arrays.stream(known()).filter(value -> value < mark).count();
  }

  long above() {
    return known().length - below();
  }

  long suppressed() {
    return values.stream().filter(value -> value.status() == Status.SUPPRESSED).count();
  }

  int tallest() {
    return stacks().values().stream().mapToInt(count -> count).max().orElse(1);
  }

  /** The middle value; null when nothing is known. */
  @Nullable Double median() {
    double[] known = known();
    int n = known.length;
    if (n == 0) {
      return null;
    }
    return n % 2 == 1 ? known[n / 2] : (known[n / 2 - 1] + known[n / 2]) / 2;
  }
}
