package vn.hoi.jobs.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.statistics.Adjustment;
import vn.hoi.jobs.value.IndicatorChange;
import vn.hoi.jobs.value.Level;

/**
 * Adjusts p values for the tests that a reader sees side by side: the city's headlines of a review
 * (Holm), and for each category of an indicator all unions, all districts, both areas
 * (Benjamini-Hochberg). A category of the city that is no headline stands alone.
 */
final class ReadTogether {
  private ReadTogether() {}

  /** All changes, with adjusted p values, in the same order. */
  static List<IndicatorChange> adjust(Definitions definitions, List<IndicatorChange> changes) {
    Map<String, List<Integer>> families = new TreeMap<>();
    for (int i = 0; i < changes.size(); i++) {
      IndicatorChange change = changes.get(i);
      String family = family(definitions, change);
      if (change.statistics().pValue().isPresent() && !family.isEmpty()) {
        families.computeIfAbsent(family, f -> new ArrayList<>()).add(i);
      }
    }
    List<IndicatorChange> adjusted = new ArrayList<>(changes);
    families.values().forEach(family -> adjust(family, changes, adjusted));
    return adjusted;
  }

  private static String family(Definitions definitions, IndicatorChange change) {
    var key = change.key();
    if (key.level() != Level.CITY) {
      return String.join("\n", key.level().word(), key.indicator(), key.category(), key.period());
    }
    boolean headline = definitions.indicator(key.indicator()).main().equals(key.category());
    return headline ? "headlines\n" + key.period() : "";
  }

  private static void adjust(
      List<Integer> family, List<IndicatorChange> from, List<IndicatorChange> to) {
    Adjustment by =
        from.get(family.get(0)).key().level() == Level.CITY
            ? Adjustment.HOLM
            : Adjustment.BENJAMINI_HOCHBERG;
    double[] p =
        family.stream().mapToDouble(i -> from.get(i).statistics().pValue().orElseThrow()).toArray();
    double[] adjusted = by.adjust(p);
    for (int i = 0; i < p.length; i++) {
      IndicatorChange change = from.get(family.get(i));
      to.set(family.get(i), change.with(change.statistics().adjusted(adjusted[i], by.word())));
    }
  }
}
