package vn.hoi.jobs.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.jobs.value.TestPlaces.missing;
import static vn.hoi.jobs.value.TestPlaces.row;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.value.ChangeStatistics;
import vn.hoi.jobs.value.Changes;
import vn.hoi.jobs.value.IndicatorChange;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Rollup;
import vn.hoi.jobs.value.TestPlaces;
import vn.hoi.jobs.value.UnitRow;

class ChangeExplanationTest {
  private static final IndicatorDefinition O01 = TestDefinitions.PRODUCT.indicator("O01");
  private static final LocalDate MERGER = LocalDate.of(2020, 3, 1);

  private static UnitSpans spans() {
    UnitSpans spans = new UnitSpans();
    for (String unit : List.of("a", "b", "c")) {
      spans.add(unit, new UnitSpans.Span(unit, null, null));
    }
    spans.add("X", new UnitSpans.Span("x", null, MERGER));
    spans.add("X", new UnitSpans.Span("y", null, MERGER));
    spans.add("X", new UnitSpans.Span("x@2020-03-01", MERGER, null));
    return spans;
  }

  private static IndicatorChange city(String period, UnitRow... rows) {
    return city(O01, period, rows);
  }

  private static IndicatorChange city(
      IndicatorDefinition definition, String period, UnitRow... rows) {
    List<IndicatorValue> values =
        new Rollup(TestPlaces.PLACES, 0.95).values(definition, List.of(rows));
    List<IndicatorChange> changes =
        new Changes(TestPlaces.PLACES, TestDefinitions.PRODUCT.reviews())
            .changes(definition, values);
    return new ChangeExplanation(TestDefinitions.PRODUCT, TestPlaces.PLACES, spans())
        .explain(definition, values, changes).stream()
            .filter(c -> c.key().level() == Level.CITY && c.key().period().equals(period))
            .findFirst()
            .orElseThrow();
  }

  /**
   * By hand, in points. Unchanged: a 10/100 to 20/100, b 30/100 to 40/100; all rate, +10. Redrawn:
   * x 5/25 and y 15/25, then 45/50 merged; with it 60/250 = 24 to 105/250 = 42, +18, so +8. Then c
   * was silent at first: 105/250 to 195/350 = 55.714..., so +13.714...
   */
  @Test
  void unchangedRedrawnAndSilentUnionsAreToldApart() {
    ChangeStatistics found =
        city(
                "final-2021",
                row("baseline", "a", "", 10, 100),
                row("baseline", "b", "", 30, 100),
                row("baseline", "x", "", 5, 25),
                row("baseline", "y", "", 15, 25),
                missing("baseline", "c", "", OptionalLong.of(100)),
                row("final-2021", "a", "", 20, 100),
                row("final-2021", "b", "", 40, 100),
                row("final-2021", "x@2020-03-01", "", 45, 50),
                row("final-2021", "c", "", 90, 100))
            .statistics();
    assertEquals(10, found.rate().getAsDouble(), 1e-12);
    assertEquals(0, found.composition().getAsDouble(), 1e-12);
    assertEquals(8, found.boundary().getAsDouble(), 1e-12);
    assertEquals(18, found.likeForLike().getAsDouble(), 1e-12);
    assertEquals(100 * (195.0 / 350 - 105.0 / 250), found.reporting().getAsDouble(), 1e-12);
    assertEquals(OptionalLong.of(3), found.compared());
  }

  /** Before the merger the same group has the same unions, so nothing is redrawn. */
  /**
   * By hand, in points: a 10/100 to 20/100, +10. With b, closed since, it was 40/200 = 20; with c,
   * founded since, it is 110/200 = 55: +35, of which 25 for who was there.
   */
  @Test
  void unionsClosedAndFoundedSinceAreCountedWithThoseThatAreSilent() {
    IndicatorChange change =
        city(
            "final-2021",
            row("baseline", "a", "", 10, 100),
            row("baseline", "b", "", 30, 100),
            row("final-2021", "a", "", 20, 100),
            row("final-2021", "c", "", 90, 100));
    ChangeStatistics statistics = change.statistics();
    assertEquals(35, change.change().orElseThrow(), 1e-9);
    assertEquals(10, statistics.likeForLike().orElseThrow(), 1e-9);
    assertEquals(10, statistics.rate().orElseThrow(), 1e-9);
    assertEquals(25, statistics.reporting().orElseThrow(), 1e-9);
    assertEquals(OptionalLong.of(1), statistics.compared());
  }

  @Test
  void aGroupIsRedrawnOnlyOnceItsUnionsChanged() {
    ChangeStatistics found =
        city(
                "midterm-2019",
                row("baseline", "x", "", 5, 25),
                row("baseline", "y", "", 15, 25),
                row("midterm-2019", "x", "", 10, 25),
                row("midterm-2019", "y", "", 20, 25))
            .statistics();
    assertEquals(OptionalDouble.of(0), found.boundary());
    assertEquals(20, found.rate().getAsDouble(), 1e-12);
  }

  /** Newcombe (1998), example (a): 56/70 against 48/80. */
  @Test
  void theIntervalIsNewcombesInPoints() {
    ChangeStatistics found =
        city("midterm-2019", row("baseline", "a", "", 48, 80), row("midterm-2019", "a", "", 56, 70))
            .statistics();
    assertEquals(5.24, found.low().getAsDouble(), 0.005);
    assertEquals(33.39, found.high().getAsDouble(), 0.005);
    assertTrue(found.pValue().isPresent() && found.adjusted().isEmpty());
  }

  /** 48 of 80 is 60 %, 56 of 70 is 80 %: told as a change, but a dong is no draw of its own. */
  @Test
  void aShareOfMoneyHasItsEffectsAndNeitherIntervalNorTest() {
    IndicatorChange dues =
        city(
            TestDefinitions.PRODUCT.indicator("O07"),
            "midterm-2019",
            row("baseline", "a", "", 48, 80),
            row("midterm-2019", "a", "", 56, 70));
    assertEquals(20, dues.change().getAsDouble(), 1e-12);
    assertEquals(20, dues.statistics().rate().getAsDouble(), 1e-12);
    assertEquals(OptionalDouble.empty(), dues.statistics().low());
    assertEquals(OptionalDouble.empty(), dues.statistics().high());
    assertEquals(OptionalDouble.empty(), dues.statistics().pValue());
    IndicatorChange members =
        city(
            "midterm-2019", row("baseline", "a", "", 48, 80), row("midterm-2019", "a", "", 56, 70));
    List<IndicatorChange> both =
        ReadTogether.adjust(TestDefinitions.PRODUCT, List.of(dues, members));
    assertEquals(OptionalDouble.empty(), both.get(0).statistics().adjusted());
    assertEquals(members.statistics().pValue(), both.get(1).statistics().adjusted());
  }

  @Test
  void theHeadlinesOfAReviewAreAdjustedTogetherByHolm() {
    IndicatorChange one =
        city(
            "midterm-2019", row("baseline", "a", "", 48, 80), row("midterm-2019", "a", "", 56, 70));
    List<IndicatorChange> both = ReadTogether.adjust(TestDefinitions.PRODUCT, List.of(one, one));
    double p = one.statistics().pValue().getAsDouble();
    assertEquals(OptionalDouble.of(2 * p), both.get(0).statistics().adjusted());
    assertEquals("holm", both.get(1).statistics().method());
  }
}
