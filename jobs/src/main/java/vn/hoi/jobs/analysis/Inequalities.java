package vn.hoi.jobs.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Measure;
import vn.hoi.jobs.statistics.Inequality;
import vn.hoi.jobs.statistics.Inequality.Place;
import vn.hoi.jobs.statistics.Share;
import vn.hoi.jobs.value.Cells;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;

/**
 * How far places lie apart: districts among each other, and unions among each other with Theil's
 * index split by district and by area type.
 */
final class Inequalities {
  private final Places places;

  Inequalities(Places places) {
    this.places = places;
  }

  /** The rows of {@code indicator_inequality} of an indicator. */
  List<@Nullable Object[]> rows(IndicatorDefinition definition, List<IndicatorValue> values) {
    Map<String, List<IndicatorValue>> tables = new TreeMap<>();
    for (IndicatorValue value : values) {
      Level level = value.key().level();
      boolean rate =
          definition.category(value.key().category()).orElseThrow().measure() != Measure.COUNT;
      if (rate
          && value.status().hasValue()
          && (level == Level.DISTRICT || level == Level.GRASSROOTS)) {
        String table = value.key().period() + "\n" + value.key().category() + "\n" + level.word();
        tables.computeIfAbsent(table, t -> new ArrayList<>()).add(value);
      }
    }
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (List<IndicatorValue> table : tables.values()) {
      if (table.get(0).key().level() == Level.DISTRICT) {
        add(rows, definition, table, "district", "");
      } else {
        add(rows, definition, table, "grassroots", "district");
        add(rows, definition, table, "grassroots", "area");
      }
    }
    return rows;
  }

  private void add(
      List<@Nullable Object[]> rows,
      IndicatorDefinition definition,
      List<IndicatorValue> table,
      String level,
      String split) {
    List<Place> measured =
        table.stream()
            .map(
                v ->
                    new Place(
                        v.key().unitId(),
                        inClass(v.key().unitId(), split),
                        new Share(v.numerator().orElseThrow(), v.denominator().orElseThrow())))
            .toList();
    var key = table.get(0).key();
    int scale = definition.category(key.category()).orElseThrow().measure().scale();
    Inequality.of(measured)
        .ifPresent(
            found ->
                rows.add(
                    row(
                        new String[] {key.indicator(), key.period(), key.category(), level, split},
                        found,
                        scale)));
  }

  private String inClass(String id, String split) {
    return switch (split) {
      case "district" -> places.find(id).map(Places.Place::district).orElse("");
      case "area" -> places.find(id).map(Places.Place::area).orElse("");
      default -> id;
    };
  }

  private static @Nullable Object[] row(String[] key, Inequality found, int scale) {
    boolean split = !key[4].isEmpty();
    return new @Nullable Object[] {
      key[0],
      key[1],
      key[2],
      key[3],
      key[4],
      (long) found.places(),
      found.lowest().id(),
      found.lowest().share().value() * scale,
      found.highest().id(),
      found.highest().share().value() * scale,
      found.gap() * scale,
      Cells.of(found.ratio()),
      found.variance() * scale * scale,
      Cells.of(found.theil()),
      Cells.of(split ? found.theilBetween() : OptionalDouble.empty()),
      Cells.of(split ? found.theilWithin() : OptionalDouble.empty())
    };
  }
}
