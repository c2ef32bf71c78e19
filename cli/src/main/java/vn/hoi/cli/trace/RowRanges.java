package vn.hoi.cli.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Row numbers as a person writes them: 3-12, 15, 20-21. */
final class RowRanges {
  private final List<String> ranges = new ArrayList<>();
  private final int rows;

  RowRanges(Collection<Long> numbers) {
    TreeSet<Long> sorted = new TreeSet<>(numbers);
    this.rows = sorted.size();
    long first = -1;
    long last = -1;
    for (long row : sorted) {
      if (first >= 0 && row == last + 1) {
        last = row;
        continue;
      }
      add(first, last);
      first = row;
      last = row;
    }
    add(first, last);
  }

  private void add(long first, long last) {
    if (first >= 0) {
      ranges.add(first == last ? Long.toString(first) : first + "-" + last);
    }
  }

  /** How many different rows there are. */
  int rows() {
    return rows;
  }

  /**
   * The ranges.
   *
   * @param most how many are written at most; 0: all
   */
  String text(int most) {
    if (most == 0 || ranges.size() <= most) {
      return String.join(", ", ranges);
    }
    return String.join(", ", ranges.subList(0, most))
        + ", … and "
        + (ranges.size() - most)
        + " more";
  }
}
