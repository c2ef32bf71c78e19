package vn.hoi.jobs.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Rollup;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.TestPlaces;

class SmallCellsTest {
  private static final String NOW = "midterm-2019";

  private static List<IndicatorValue> values(String indicator, vn.hoi.jobs.value.UnitRow... rows) {
    IndicatorDefinition definition = TestDefinitions.PRODUCT.indicator(indicator);
    return new Rollup(TestPlaces.PLACES, 0.95).values(definition, List.of(rows));
  }

  /** a has few branches and b few core members; c has few members in all. */
  @Test
  void fewBranchesAreNoFewPersons() {
    IndicatorDefinition core = TestDefinitions.PRODUCT.indicator("O14");
    SmallCells rule = new SmallCells(core, TestDefinitions.PRODUCT.disclosure(), List.of());
    Set<String> hidden =
        values(
                "O14",
                TestPlaces.row(NOW, "a", "", 20, 200),
                TestPlaces.row(NOW, "a", "per_branch", 20, 3),
                TestPlaces.row(NOW, "b", "", 4, 100),
                TestPlaces.row(NOW, "b", "per_branch", 4, 12),
                TestPlaces.row(NOW, "c", "", 0, 4))
            .stream()
            .filter(value -> value.key().level() == Level.GRASSROOTS && rule.hides(value))
            .map(value -> value.key().unitId() + " " + value.key().category())
            .collect(Collectors.toSet());
    assertEquals(Set.of("b ", "b per_branch", "c "), hidden);
  }

  /** O08 divides by the same branches, of which a union may have as few as it likes. */
  @Test
  void branchesThatAnotherIndicatorCountsTooHideNothingThere() {
    List<IndicatorValue> values =
        new java.util.ArrayList<>(
            values(
                "O14",
                TestPlaces.row(NOW, "a", "per_branch", 20, 1),
                TestPlaces.row(NOW, "b", "per_branch", 21, 2),
                TestPlaces.row(NOW, "c", "per_branch", 22, 3),
                TestPlaces.row(NOW, "x", "per_branch", 23, 4)));
    values.addAll(
        values(
            "O08",
            TestPlaces.row(NOW, "a", "", 1, 1),
            TestPlaces.row(NOW, "b", "", 1, 2),
            TestPlaces.row(NOW, "c", "", 2, 3),
            TestPlaces.row(NOW, "x", "", 3, 4)));
    List<IndicatorValue> shown =
        new DisclosureControl(TestDefinitions.PRODUCT, TestPlaces.PLACES, Set.of()).values(values);
    assertFalse(shown.stream().anyMatch(value -> value.status() == Status.SUPPRESSED));
  }
}
