package vn.hoi.jobs.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.ComputedCity;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Status;

/** Which counts of the catalogue are found to be the same, and that a lone open copy is hidden. */
class AcrossIndicatorsTest {
  private static List<IndicatorValue> counted(String period) {
    return ComputedCity.values().stream().filter(v -> v.key().period().equals(period)).toList();
  }

  /** G01 counts the admitted that G02 counts; O11 and G18 divide by the same holders of a seat. */
  @Test
  void countsThatAreDefinedAlikeAreFoundByTheirFigures() {
    List<IndicatorValue> values = counted("final-2021");
    SharedCounts shared = new SharedCounts(values);
    Map<String, Integer> same = new HashMap<>();
    for (IndicatorValue value : values) {
      if (value.key().level() == Level.GRASSROOTS && value.status() != Status.NOT_REPORTED) {
        String column = value.key().indicator() + " " + value.key().category();
        if (column.equals("G01 ")) {
          Shown admitted = shared.same(new Shown(value.key(), false));
          same.merge(
              admitted.equals(of(value, "G02", "admitted", false, shared)) ? "G01" : "",
              1,
              Integer::sum);
        }
        if (column.equals("G18 ")) {
          Shown holders = shared.same(new Shown(value.key(), true));
          same.merge(
              holders.equals(of(value, "O11", "", true, shared)) ? "G18" : "", 1, Integer::sum);
        }
      }
    }
    assertTrue(same.getOrDefault("G01", 0) > 100, same::toString);
    assertTrue(same.getOrDefault("G18", 0) > 100, same::toString);
    assertTrue(shared.groups().stream().anyMatch(group -> group.containsAll(tables("G01", "G02"))));
    assertTrue(
        shared.groups().stream().noneMatch(group -> group.containsAll(tables("G01", "O11"))));
    assertEquals(Set.of("G01", "G18"), same.keySet());
  }

  private static Set<TableKey> tables(String... indicators) {
    return java.util.stream.Stream.of(indicators)
        .map(id -> new TableKey(id, "final-2021"))
        .collect(java.util.stream.Collectors.toSet());
  }

  private static Shown of(
      IndicatorValue value, String indicator, String category, boolean below, SharedCounts shared) {
    return shared.same(
        new Shown(
            new vn.hoi.jobs.value.ValueKey(
                indicator,
                value.key().period(),
                category,
                value.key().level(),
                value.key().unitId()),
            below));
  }
}
