package vn.hoi.jobs.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.statistics.Interval;
import vn.hoi.jobs.value.ChangeStatistics;
import vn.hoi.jobs.value.IndicatorChange;
import vn.hoi.jobs.value.ValueKey;

/**
 * How much more one part of an indicator changed than another one, such as the pilot unions than
 * the others. The parts have no place in common, so their changes are independent of each other;
 * the difference is an association, never a cause.
 */
final class Contrasts {
  private Contrasts() {}

  /** The rows of {@code indicator_contrast}: where both parts have a change with an interval. */
  static List<@Nullable Object[]> rows(Definitions definitions, List<IndicatorChange> changes) {
    Map<ValueKey, IndicatorChange> byKey = new HashMap<>();
    changes.forEach(change -> byKey.put(change.key(), change));
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (IndicatorChange change : changes) {
      ValueKey key = change.key();
      String against =
          definitions
              .indicator(key.indicator())
              .category(key.category())
              .map(Category::against)
              .orElse("");
      IndicatorChange other =
          byKey.get(
              new ValueKey(key.indicator(), key.period(), against, key.level(), key.unitId()));
      if (!against.isEmpty() && hasInterval(change) && other != null && hasInterval(other)) {
        rows.add(row(change, other));
      }
    }
    return rows;
  }

  private static boolean hasInterval(IndicatorChange change) {
    return change.change().isPresent() && change.statistics().low().isPresent();
  }

  private static @Nullable Object[] row(IndicatorChange change, IndicatorChange other) {
    double mine = change.change().orElseThrow();
    double theirs = other.change().orElseThrow();
    Interval difference = Interval.ofDifference(mine, interval(change), theirs, interval(other));
    return new @Nullable Object[] {
      change.key().indicator(),
      change.key().period(),
      change.key().category(),
      change.key().level().word(),
      change.key().unitId(),
      other.key().category(),
      change.baselinePeriod(),
      mine,
      theirs,
      mine - theirs,
      difference.low(),
      difference.high()
    };
  }

  private static Interval interval(IndicatorChange change) {
    ChangeStatistics statistics = change.statistics();
    return new Interval(statistics.low().orElseThrow(), statistics.high().orElseThrow());
  }
}
