package vn.hoi.jobs.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.ValueKey;

/**
 * What the counts of an indicator grew by since an earlier review whose window the later one holds.
 * The members admitted by the final review less those admitted by the mid-term review are a number
 * of persons too, which whoever is shown both works out.
 */
final class Added {
  /** The numerators, or the denominators, of a category. */
  private record Column(String category, boolean below) {}

  private final Map<Shown, Long> added = new HashMap<>();

  /**
   * Compares the values of two reviews. A count that falls in any place, such as the members of the
   * day, is none of a window that grows, and says nothing of who was added.
   *
   * @param period the earlier review
   * @param then its values of the indicator, none of them hidden
   * @param hidden what is hidden of them: what is not shown cannot be taken away
   * @param now the values of the later review, none of them hidden
   */
  Added(String period, List<IndicatorValue> then, Set<ValueKey> hidden, List<IndicatorValue> now) {
    Map<ValueKey, IndicatorValue> earlier =
        then.stream().collect(Collectors.toMap(IndicatorValue::key, Function.identity()));
    Set<Column> falling = new HashSet<>();
    for (IndicatorValue value : now) {
      ValueKey key = value.key().in(period);
      IndicatorValue before = earlier.get(key);
      for (boolean below : new boolean[] {false, true}) {
        OptionalLong count = Shown.count(value, below);
        OptionalLong less = before == null ? OptionalLong.empty() : Shown.count(before, below);
        if (count.isPresent() && less.isPresent()) {
          long more = count.getAsLong() - less.getAsLong();
          if (more < 0) {
            falling.add(new Column(key.category(), below));
          } else if (!hidden.contains(key)) {
            added.put(new Shown(value.key(), below), more);
          }
        }
      }
    }
    added
        .keySet()
        .removeIf(shown -> falling.contains(new Column(shown.cell().category(), shown.below())));
  }

  /** What a count grew by; 0 where that is not told. */
  long by(IndicatorValue value, boolean below) {
    return added.getOrDefault(new Shown(value.key(), below), 0L);
  }
}
