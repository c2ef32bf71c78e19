package vn.hoi.jobs.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.hoi.jobs.value.TestPlaces.missing;
import static vn.hoi.jobs.value.TestPlaces.row;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Category.Levels;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Measure;
import vn.hoi.warehouse.Problem;

/** Distinct persons do not add up: the query says how many there are in each place. */
class OwnLevelsTest {
  private static final IndicatorDefinition PERSONS =
      persons(TestDefinitions.PRODUCT.indicator("O01"));
  private static final Rollup ROLLUP = new Rollup(TestPlaces.PLACES, 0.95);

  private static IndicatorDefinition persons(IndicatorDefinition like) {
    Category whole = like.mainCategory();
    Category own =
        new Category(
            "",
            whole.name(),
            Measure.COUNT,
            whole.unit(),
            whole.direction(),
            whole.about(),
            whole.denominatorAbout(),
            0,
            Levels.OWN,
            "",
            whole.parts());
    return new IndicatorDefinition(
        like.id(),
        like.version(),
        like.name(),
        like.meaning(),
        like.plan(),
        like.kind(),
        like.numerator(),
        like.denominator(),
        like.sensitivity(),
        like.grain(),
        "",
        List.of(own),
        List.of(),
        List.of(),
        like.reads(),
        like.valuesOf(),
        like.rows(),
        like.hides(),
        like.sql(),
        like.file());
  }

  private static IndicatorValue at(List<IndicatorValue> values, Level level, String unit) {
    return values.stream()
        .filter(v -> v.key().level() == level && v.key().unitId().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  private static List<UnitRow> rows() {
    // The same five persons in both unions of district 006; union c sent nothing.
    return List.of(
        row("baseline", "a", "", 5, 0),
        row("baseline", "b", "", 5, 0),
        missing("baseline", "c", "", OptionalLong.empty()),
        row("baseline", "006", "", 5, 0),
        row("baseline", "urban", "", 5, 0),
        row("baseline", "01", "", 5, 0));
  }

  @Test
  void aPlaceHasTheFigureOfItsOwnRow() {
    List<IndicatorValue> values = ROLLUP.values(PERSONS, rows());
    assertEquals(OptionalLong.of(5), at(values, Level.DISTRICT, "006").numerator());
    assertEquals(OptionalLong.of(5), at(values, Level.CITY, "01").numerator());
    assertEquals(OptionalLong.of(5), at(values, Level.GRASSROOTS, "b").numerator());
  }

  @Test
  void theUnionsTellHowManyReported() {
    List<IndicatorValue> values = ROLLUP.values(PERSONS, rows());
    assertEquals(3, at(values, Level.CITY, "01").unitsExpected());
    assertEquals(2, at(values, Level.CITY, "01").unitsReported());
    // Nothing was said about the countryside, whose only union did not report.
    assertEquals(Status.NOT_REPORTED, at(values, Level.AREA, "rural").status());
  }

  @Test
  void aPlaceThatIsNoneIsRefused() {
    Problem problem =
        assertThrows(
            Problem.class,
            () -> UnitRowChecks.check(PERSONS, List.of(row("baseline", "moon", "", 1, 0)), ROLLUP));
    assertEquals(
        "Cannot compute O01: \"moon\" is no grassroots unit (baseline, category \"\", moon). Return"
            + " the identity that the grain asks for. The query is beside "
            + PERSONS.file()
            + ".",
        problem.sentence());
  }
}
