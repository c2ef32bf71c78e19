package vn.hoi.jobs.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.hoi.jobs.value.TestPlaces.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.value.Rollup;
import vn.hoi.jobs.value.TestPlaces;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.warehouse.table.Tables;

/** What both tests of bounds ask. */
abstract class BoundsCase {
  static final OptionalLong UNKNOWN = OptionalLong.empty();

  static Map<String, @Nullable Object> bound(
      Rejected rejected, String indicator, String period, String unit, UnitRow... rows) {
    IndicatorDefinition definition = TestDefinitions.PRODUCT.indicator(indicator);
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    for (@Nullable Object[] row :
        new Bounds(TestDefinitions.PRODUCT, TestPlaces.PLACES, rejected)
            .rows(
                definition,
                new Rollup(TestPlaces.PLACES, 0.95).values(definition, List.of(rows)))) {
      if (period.equals(row[1]) && "".equals(row[2]) && unit.equals(row[4])) {
        for (int i = 0; i < row.length; i++) {
          cells.put(Tables.INDICATOR_BOUND.columns().get(i).name(), row[i]);
        }
      }
    }
    return cells;
  }

  static Map<String, @Nullable Object> bound(
      String indicator, String period, String unit, UnitRow... rows) {
    return bound(new Rejected("01"), indicator, period, unit, rows);
  }

  static void is(
      Map<String, @Nullable Object> bound, double low, double high, long silent, long size) {
    assertEquals(low, (double) bound.get("low"), 1e-12);
    assertEquals(high, (double) bound.get("high"), 1e-12);
    assertEquals(silent, bound.get("silent_places"));
    assertEquals(size, bound.get("silent_denominator"));
    assertEquals(0L, bound.get("places_without_size"));
  }

  static void isUnknown(Map<String, @Nullable Object> bound, long withoutSize) {
    assertNull(bound.get("low"));
    assertNull(bound.get("high"));
    assertEquals(withoutSize, bound.get("places_without_size"));
  }
}
