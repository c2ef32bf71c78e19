package vn.hoi.jobs.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.statistics.ChiSquared;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;

/** How many went from which level to which, for indicators with categories {@code from>to}. */
final class Transitions {
  private Transitions() {}

  /** The rows of {@code indicator_transition} of an indicator: the city's table of each period. */
  static List<@Nullable Object[]> rows(
      IndicatorDefinition definition, List<IndicatorValue> values) {
    List<String> pairs =
        definition.categories().stream().map(Category::id).filter(c -> c.contains(">")).toList();
    Map<String, Map<String, Long>> periods = new TreeMap<>();
    for (IndicatorValue value : values) {
      if (value.key().level() == Level.CITY
          && pairs.contains(value.key().category())
          && value.status().hasValue()) {
        periods
            .computeIfAbsent(value.key().period(), p -> new TreeMap<>())
            .put(value.key().category(), value.numerator().orElseThrow());
      }
    }
    List<@Nullable Object[]> rows = new ArrayList<>();
    periods.forEach((period, counts) -> add(rows, definition.id(), period, counts));
    return rows;
  }

  private static void add(
      List<@Nullable Object[]> rows, String id, String period, Map<String, Long> counts) {
    List<String> levels = levels(counts);
    long[][] table = new long[levels.size()][levels.size()];
    counts.forEach((pair, n) -> table[levels.indexOf(from(pair))][levels.indexOf(to(pair))] = n);
    Optional<ChiSquared> bowker = ChiSquared.ofSymmetry(table);
    counts.forEach(
        (pair, n) ->
            rows.add(
                new @Nullable Object[] {
                  id,
                  period,
                  from(pair),
                  to(pair),
                  n,
                  bowker.map(ChiSquared::statistic).orElse(null),
                  bowker.map(b -> (long) b.degrees()).orElse(null),
                  bowker.map(ChiSquared::pValue).orElse(null)
                }));
  }

  private static List<String> levels(Map<String, Long> counts) {
    TreeSet<String> levels = new TreeSet<>();
    counts.keySet().forEach(pair -> levels.addAll(List.of(from(pair), to(pair))));
    return List.copyOf(levels);
  }

  private static String from(String pair) {
    return pair.substring(0, pair.indexOf('>'));
  }

  private static String to(String pair) {
    return pair.substring(pair.indexOf('>') + 1);
  }
}
