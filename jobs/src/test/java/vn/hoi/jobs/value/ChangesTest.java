package vn.hoi.jobs.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hoi.jobs.value.TestPlaces.missing;
import static vn.hoi.jobs.value.TestPlaces.row;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.definition.IndicatorDefinition;

class ChangesTest {
  private static final IndicatorDefinition O01 = TestDefinitions.PRODUCT.indicator("O01");

  private static List<IndicatorChange> changes(UnitRow... rows) {
    List<IndicatorValue> values = new Rollup(TestPlaces.PLACES, 0.95).values(O01, List.of(rows));
    return new Changes(TestPlaces.PLACES, TestDefinitions.PRODUCT.reviews()).changes(O01, values);
  }

  private static IndicatorChange of(
      List<IndicatorChange> changes, String period, Level level, String unit) {
    return changes.stream()
        .filter(c -> c.key().period().equals(period))
        .filter(c -> c.key().level() == level && c.key().unitId().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void addsUpTheUnionsOfAGroupSoThatAMergerIsNoChange() {
    // 30 of 100 and 10 of 100 were 20 %; the merged union has 50 of 200, which is 25 %.
    IndicatorChange change =
        of(
            changes(
                row("baseline", "x", "", 30, 100),
                row("baseline", "y", "", 10, 100),
                row("final-2021", "x@2020-03-01", "", 50, 200)),
            "final-2021",
            Level.GRASSROOTS,
            "X");
    assertEquals(OptionalLong.of(40), change.before().numerator());
    assertEquals(OptionalLong.of(200), change.before().denominator());
    assertEquals(OptionalDouble.of(5.0), change.change());
    assertEquals(Status.OBSERVED, change.status());
  }

  @Test
  void knowsNothingOfAGroupWithAnUnknownPart() {
    IndicatorChange change =
        of(
            changes(
                row("baseline", "x", "", 30, 100),
                missing("baseline", "y", "", OptionalLong.of(100)),
                row("final-2021", "x@2020-03-01", "", 50, 200)),
            "final-2021",
            Level.GRASSROOTS,
            "X");
    assertEquals(Status.NOT_REPORTED, change.status());
    assertEquals(OptionalDouble.empty(), change.change());
  }

  @Test
  void comparesDistrictsAsTheyWereReported() {
    List<IndicatorChange> changes =
        changes(row("baseline", "a", "", 30, 100), row("midterm-2019", "a", "", 40, 100));
    assertEquals(
        OptionalDouble.of(10.0), of(changes, "midterm-2019", Level.DISTRICT, "006").change());
    assertEquals(Status.NOT_REPORTED, of(changes, "final-2021", Level.DISTRICT, "006").status());
  }

  @Test
  void aUnionThatIsThereAtOneDateOnlyHasAChangeThatIsNotKnown() {
    List<IndicatorChange> changes =
        changes(row("baseline", "a", "", 30, 100), row("final-2021", "b", "", 40, 100));
    IndicatorChange closed = of(changes, "final-2021", Level.GRASSROOTS, "a");
    assertEquals(OptionalLong.of(30), closed.before().numerator());
    assertEquals(Status.NOT_REPORTED, closed.status());
    IndicatorChange founded = of(changes, "final-2021", Level.GRASSROOTS, "b");
    assertEquals(OptionalLong.of(40), founded.after().numerator());
    assertEquals(Status.NOT_REPORTED, founded.status());
  }

  @Test
  void thereIsNoneWithoutABaseline() {
    assertEquals(List.of(), changes(row("midterm-2019", "a", "", 40, 100)));
  }
}
