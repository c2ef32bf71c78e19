package vn.hoi.jobs.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.jobs.value.TestPlaces.missing;
import static vn.hoi.jobs.value.TestPlaces.row;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.warehouse.Problem;

class RollupTest {
  private static final IndicatorDefinition O01 = TestDefinitions.PRODUCT.indicator("O01");
  private static final IndicatorDefinition G02 = TestDefinitions.PRODUCT.indicator("G02");
  private static final Rollup ROLLUP = new Rollup(TestPlaces.PLACES, 0.95);

  private static IndicatorValue of(List<IndicatorValue> values, Level level, String unit) {
    return values.stream()
        .filter(v -> v.key().level() == level && v.key().unitId().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void addsUpNumeratorsAndDenominatorsAndNeverAveragesRates() {
    // 1 of 10 and 90 of 100 are 91 of 110 (82.7 %), not the mean of 10 % and 90 %.
    List<IndicatorValue> values =
        ROLLUP.values(
            O01, List.of(row("baseline", "a", "", 1, 10), row("baseline", "c", "", 90, 100)));
    IndicatorValue city = of(values, Level.CITY, "01");
    assertEquals(OptionalLong.of(91), city.numerator());
    assertEquals(OptionalLong.of(110), city.denominator());
    assertEquals(82.727, city.value().orElseThrow(), 0.001);
    assertEquals(10.0, of(values, Level.DISTRICT, "006").value().orElseThrow());
    assertEquals(90.0, of(values, Level.AREA, "rural").value().orElseThrow());
    assertEquals(Status.OBSERVED, city.status());
  }

  /** Newcombe (1998), Statistics in Medicine 17:857-872, table I, method 3: 81 of 263. */
  @Test
  void countsHaveAnIntervalAndMoneyHasNone() {
    IndicatorDefinition meetings = TestDefinitions.PRODUCT.indicator("G08");
    IndicatorValue held =
        of(ROLLUP.values(meetings, List.of(row("final-2021", "X", "", 81, 263))), Level.CITY, "01");
    assertEquals(25.53, held.low().orElseThrow(), 0.005);
    assertEquals(36.62, held.high().orElseThrow(), 0.005);
    IndicatorDefinition dues = TestDefinitions.PRODUCT.indicator("O07");
    IndicatorValue paid =
        of(ROLLUP.values(dues, List.of(row("final-2021", "X", "", 81, 263))), Level.CITY, "01");
    assertEquals(held.value(), paid.value());
    assertEquals(OptionalDouble.empty(), paid.low());
    assertEquals(OptionalDouble.empty(), paid.high());
  }

  @Test
  void leavesAUnionThatDidNotReportOutOfBothSidesAndSaysSo() {
    List<IndicatorValue> values =
        ROLLUP.values(
            O01,
            List.of(
                row("baseline", "a", "", 50, 100),
                missing("baseline", "b", "", OptionalLong.of(300)),
                row("baseline", "c", "", 0, 600)));
    IndicatorValue district = of(values, Level.DISTRICT, "006");
    assertEquals(OptionalLong.of(100), district.denominator());
    assertEquals(2, district.unitsExpected());
    assertEquals(1, district.unitsReported());
    assertEquals(OptionalDouble.of(0.25), district.coverageDenominator());
    assertFalse(district.publishable());
    assertEquals(OptionalDouble.of(0.7), of(values, Level.CITY, "01").coverageDenominator());
    IndicatorValue union = of(values, Level.GRASSROOTS, "b");
    assertEquals(Status.NOT_REPORTED, union.status());
    assertEquals(OptionalLong.of(300), union.denominator());
    assertEquals(Status.ZERO, of(values, Level.GRASSROOTS, "c").status());
    assertEquals(OptionalDouble.of(0.0), of(values, Level.GRASSROOTS, "c").value());
  }

  @Test
  void tellsADistrictWithoutReportsFromOneWithoutADenominator() {
    List<IndicatorValue> values =
        ROLLUP.values(
            O01,
            List.of(
                missing("baseline", "a", "", OptionalLong.empty()),
                row("baseline", "c", "", 0, 0)));
    IndicatorValue unreported = of(values, Level.DISTRICT, "006");
    assertEquals(Status.NOT_REPORTED, unreported.status());
    assertEquals(OptionalLong.empty(), unreported.numerator());
    assertEquals(Status.NO_DENOMINATOR, of(values, Level.DISTRICT, "272").status());
    assertEquals(OptionalDouble.empty(), of(values, Level.DISTRICT, "272").value());
  }

  @Test
  void asksForTheUnionsTooWhereADenominatorIsUnknown() {
    List<IndicatorValue> values =
        ROLLUP.values(
            O01,
            List.of(
                row("baseline", "a", "", 5, 10),
                missing("baseline", "b", "", OptionalLong.empty())));
    IndicatorValue district = of(values, Level.DISTRICT, "006");
    assertEquals(OptionalDouble.of(1.0), district.coverageDenominator());
    assertEquals(OptionalDouble.of(0.5), district.coverageUnits());
    assertFalse(district.publishable());
    assertTrue(of(values, Level.GRASSROOTS, "a").publishable());
  }

  @Test
  void keepsARateOverOneHundredPercentAndGivesItNoInterval() {
    IndicatorValue city =
        of(ROLLUP.values(O01, List.of(row("baseline", "a", "", 11, 10))), Level.CITY, "01");
    assertEquals(110.0, city.value().orElseThrow(), 1e-9);
    assertEquals(OptionalDouble.empty(), city.low());
  }

  @Test
  void refusesAGroupWhoseMovementsDoNotAddUp() {
    List<UnitRow> rows =
        List.of(
            count("", 2),
            count("start", 10),
            count("admitted", 3),
            count("left", 1),
            count("moved_in", 0),
            count("moved_out", 0),
            count("end", 11));
    List<IndicatorValue> values = ROLLUP.values(G02, rows);
    Problem problem = assertThrows(Problem.class, () -> SumChecks.check(G02, values));
    assertEquals(
        "Cannot compute G02: G02 end, final-2021, area rural is 11, but its parts add up to 12."
            + " Look for rows of this place that end without a reason, or mend the definition.",
        problem.sentence());
  }

  /** Both sides would go round to the same number below nought. */
  @Test
  void doesNotTakeSumsThatNoNumberHoldsForRight() {
    List<IndicatorValue> values =
        ROLLUP.values(
            G02,
            List.of(
                count("", 1),
                count("start", Long.MAX_VALUE),
                count("admitted", 1),
                count("left", 0),
                count("moved_in", 0),
                count("moved_out", 0),
                count("end", Long.MIN_VALUE)));
    assertThrows(ArithmeticException.class, () -> SumChecks.check(G02, values));
  }

  private static UnitRow count(String category, long n) {
    return new UnitRow("final-2021", "X", category, OptionalLong.of(n), OptionalLong.empty());
  }

  @Test
  void refusesTwoRowsAboutTheSame() {
    List<UnitRow> rows = List.of(row("baseline", "a", "", 1, 2), row("baseline", "a", "", 1, 2));
    Problem problem = assertThrows(Problem.class, () -> UnitRowChecks.check(O01, rows, ROLLUP));
    assertEquals(
        "Cannot compute O01: two rows are about the same place, period and category (baseline,"
            + " category \"\", a). Group the query so that each has one row. The query is beside "
            + O01.file()
            + ".",
        problem.sentence());
  }
}
