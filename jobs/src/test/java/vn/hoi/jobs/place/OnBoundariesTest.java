package vn.hoi.jobs.place;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.jobs.value.TestPlaces.city;
import static vn.hoi.jobs.value.TestPlaces.district;
import static vn.hoi.jobs.value.TestPlaces.union;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.Rollup;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.UnitRow;

class OnBoundariesTest extends BoundaryCase {
  /**
   * By hand: 1000 x 642/6168 = 104.09 and 895.91, so 104 and 896; 2000 likewise 208.17 and 1791.83,
   * so 208 and 1792. 00241: 50 + 30 + 104 of 100 + 60 + 208; 00247: 40 + 896 of 80 + 1792.
   */
  @Test
  void theSplitWardIsSharedOutAndTheMergedOnesAreAddedUp() {
    List<BoundaryValue> values =
        carried(
            row("00241", 50, 100),
            row("00250", 30, 60),
            row("00253", 1000, 2000),
            row("00247", 40, 80));
    assertEquals("184 of 368, observed", of(values, "00241@2020-03-01"));
    assertEquals("936 of 1872, observed", of(values, "00247@2020-03-01"));
    assertEquals("1120 of 2240, observed", of(values, "007"));
    assertEquals("1120 of 2240, observed", of(values, "01"));
    assertEquals(208.0 / 368, share(values, "00241@2020-03-01"));
    assertEquals(1792.0 / 1872, share(values, "00247@2020-03-01"));
    assertEquals(2000.0 / 2240, share(values, "01"));
  }

  @Test
  void aPartNobodyReportedMakesTheUnionUnknownAndLeavesTheOthersInTheTotals() {
    UnitRow silent =
        new UnitRow("baseline", "00250", "", OptionalLong.empty(), OptionalLong.of(60));
    List<BoundaryValue> values = carried(row("00241", 50, 100), silent, row("00247", 40, 80));
    assertEquals("-1 of -1, not reported", of(values, "00241@2020-03-01"));
    assertEquals("40 of 80, observed", of(values, "00247@2020-03-01"));
    assertEquals("90 of 180, observed", of(values, "007"));
  }

  @Test
  void aPartThatIsHiddenHidesTheUnion() {
    List<IndicatorValue> safe =
        counted(PLACES, List.of(row("00241", 50, 100), row("00250", 3, 60))).stream()
            .map(v -> v.key().unitId().equals("00250") ? v.suppressed() : v)
            .toList();
    List<BoundaryValue> values = new OnBoundaries(PLACES, WARDS, LATER).values(O01, safe, LATER);
    assertEquals("-1 of -1, " + Status.SUPPRESSED.word(), of(values, "00241@2020-03-01"));
  }

  @Test
  void countsOfUnitsAndRatiosForEachUnitDoNotTravel() {
    assertTrue(OnBoundaries.travels(O01, O01.mainCategory()));
    assertTrue(OnBoundaries.travels(G10, G10.mainCategory()));
    IndicatorDefinition dialogues = TestDefinitions.PRODUCT.indicator("M01");
    assertTrue(OnBoundaries.travels(dialogues, dialogues.category("events").orElseThrow()));
    for (String id : List.of("O02", "O03", "O04", "O19", "M03")) {
      IndicatorDefinition definition = TestDefinitions.PRODUCT.indicator(id);
      assertFalse(OnBoundaries.travels(definition, definition.mainCategory()), id);
    }
    IndicatorDefinition inspections = TestDefinitions.PRODUCT.indicator("O19");
    assertFalse(OnBoundaries.travels(inspections, inspections.category("per_union").orElseThrow()));
    IndicatorDefinition finances = TestDefinitions.PRODUCT.indicator("O09");
    assertTrue(OnBoundaries.travels(finances, finances.category("violations").orElseThrow()));
  }

  /**
   * By hand: a merged union held 4 exchanges, all unions of the group 3 that nobody can share out,
   * their district 2 and the city 1. The union that the first became has 4, and may have a part of
   * the 3, so it has no figure; the area has 7, the district 9, the city 10.
   */
  @Test
  void whatADistrictOrTheCityCountedOfItsOwnStaysThere() {
    IndicatorDefinition exchanges = TestDefinitions.PRODUCT.indicator("G16");
    OnBoundaries carrier = new OnBoundaries(PLACES, WARDS, LATER);
    List<UnitRow> rows = new ArrayList<>(List.of(held("00250", 4), held("007", 2), held("01", 1)));
    List<BoundaryValue> values =
        carrier.values(exchanges, new Rollup(PLACES, 0.95).values(exchanges, rows), LATER);
    assertEquals("4 of -1, observed", of(values, "00241@2020-03-01"));
    assertEquals("4 of -1, observed", of(values, "urban"));
    assertEquals("6 of -1, observed", of(values, "007"));
    assertEquals("7 of -1, observed", of(values, "01"));
    rows.add(held("007-A", 3));
    values = carrier.values(exchanges, new Rollup(PLACES, 0.95).values(exchanges, rows), LATER);
    assertTrue(values.stream().noneMatch(v -> v.key().level() == Level.GRASSROOTS));
    assertEquals("7 of -1, observed", of(values, "urban"));
    assertEquals("9 of -1, observed", of(values, "007"));
    assertEquals("10 of -1, observed", of(values, "01"));
  }

  /** Backward nobody knows; the district, the area and the city have the same as on the day. */
  @Test
  void figuresThatNobodyCanShareOutCountAboveTheUnionsAndASentenceSaysWhich() {
    OnBoundaries back = new OnBoundaries(PLACES, WARDS, LATER);
    List<IndicatorValue> merged = counted(PLACES, List.of(row("00241@2020-03-01", 184, 368)));
    List<BoundaryValue> values = back.values(O01, merged, LocalDate.of(2018, 3, 31));
    assertEquals(List.of("area", "city", "district"), levels(values));
    assertEquals("184 of 368, observed", of(values, "007"));
    assertEquals("184 of 368, observed", of(values, "urban"));
    assertEquals("184 of 368, observed", of(values, "01"));
    assertEquals(
        List.of(
            "Cannot share out the figures of 00241@2020-03-01 on the boundaries of 2018-03-31: put"
                + " together of several units on 2020-03-01, and the events do not say how many"
                + " people moved with each part. Add population_moved to the file of events. They"
                + " count above the unions only, where all their ground lies; the unions there have"
                + " no figures."),
        back.sentences());
  }

  /**
   * On 1/7/2025 the urban p is split between m and n, nobody knows how; q goes whole to n, r to o.
   * All lie under the city. By hand: o has the 7 of 9 of r; n has q's 5 of 8 and nobody knows what
   * else; the urban area may have all of p or less, as n is rural; the city has 1 + 5 + 7 = 13 of 2
   * + 8 + 9 = 19.
   */
  @Test
  void whatCanBeCarriedIsCarriedBesideASplitOfUnknownProportion() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    Span old = new Span(null, day);
    Span open = new Span(day, null);
    List<Move> moves =
        List.of(
            new Move(day, "p", "m", OptionalLong.empty()),
            new Move(day, "p", "n", OptionalLong.of(300)),
            new Move(day, "q", "n", OptionalLong.empty()),
            new Move(day, "r", "o", OptionalLong.empty()));
    Places places =
        new Places(
            List.of(
                city(),
                district("006"),
                union("p", "006", "urban"),
                union("q", "006", "rural"),
                union("r", "006", "other"),
                union("m", "", "urban"),
                union("n", "", "rural"),
                union("o", "", "other")));
    Crosswalk crosswalk =
        new Crosswalk(Map.of("p", old, "q", old, "r", old, "m", open, "n", open, "o", open), moves);
    List<IndicatorValue> counted =
        counted(places, List.of(row("p", 1, 2), row("q", 5, 8), row("r", 7, 9)));
    OnBoundaries carrier = new OnBoundaries(places, crosswalk, LATER);
    List<BoundaryValue> values = carrier.values(O01, counted, day);
    assertEquals(
        List.of("area other 7 of 9", "city 01 13 of 19", "grassroots o 7 of 9"), all(values));
    assertTrue(
        carrier
            .sentences()
            .get(0)
            .startsWith("Cannot share out the figures of p on the boundaries"),
        carrier.sentences()::toString);
    assertEquals(0, share(values, "01"));
    assertDoesNotThrow(() -> conservation(places, moves).check(counted, values));
  }

  /** In 2020 a and b became m, and c gave ground to d: d2 and c2 are a group of two to this day. */
  private static final class Groups {
    static final LocalDate ROUND = LocalDate.of(2025, 7, 1);
    static final List<Move> MOVES =
        List.of(
            new Move(CHANGE, "a", "m", OptionalLong.empty()),
            new Move(CHANGE, "b", "m", OptionalLong.empty()),
            new Move(CHANGE, "c", "c2", OptionalLong.of(90)),
            new Move(CHANGE, "c", "d2", OptionalLong.of(10)),
            new Move(CHANGE, "d", "d2", OptionalLong.empty()),
            new Move(ROUND, "m", "x", OptionalLong.of(300)),
            new Move(ROUND, "m", "y", OptionalLong.of(700)),
            new Move(ROUND, "c2", "y", OptionalLong.empty()),
            new Move(ROUND, "d2", "y", OptionalLong.empty()));
    static final Span MIDDLE = new Span(CHANGE, ROUND);
    static final Span LAST = new Span(ROUND, null);
    static final Crosswalk CROSSWALK =
        new Crosswalk(
            Map.of(
                "a", BEFORE, "b", BEFORE, "c", BEFORE, "d", BEFORE, "m", MIDDLE, "c2", MIDDLE, "d2",
                MIDDLE, "x", LAST, "y", LAST),
            MOVES);
    static final Places PLACES =
        new Places(
            List.of(
                city(),
                district("006"),
                union("a", "006", "rural", "G-a"),
                union("b", "006", "rural", "G-a"),
                union("m", "006", "rural", "G-a"),
                union("c", "006", "rural", "G-c"),
                union("d", "006", "rural", "G-c"),
                union("c2", "006", "rural", "G-c"),
                union("d2", "006", "rural", "G-c"),
                union("x", "", "rural"),
                union("y", "", "rural")));
    static final OnBoundaries CARRIER = new OnBoundaries(PLACES, CROSSWALK, LATER);

    /** G-a has 40 of 100, G-c 9 of 20. */
    static List<IndicatorValue> counted() {
      return new Rollup(PLACES, 0.95).values(G10, List.of(row("G-a", 40, 100), row("G-c", 9, 20)));
    }

    static List<BoundaryValue> on(LocalDate day) {
      return CARRIER.values(G10, counted(), day);
    }
  }

  @Test
  void aGroupThatIsOneUnitGoesToItAndOneOfSeveralCountsAboveThem() {
    List<BoundaryValue> values = Groups.on(LATER);
    assertEquals(
        List.of(
            "area rural 49 of 120",
            "city 01 49 of 120",
            "district 006 49 of 120",
            "grassroots m 40 of 100"),
        all(values));
    values.forEach(value -> assertEquals(0, value.apportionedShare()));
    assertTrue(
        Groups.CARRIER
            .sentences()
            .contains(
                "Cannot share out the figures of G-c on the boundaries of 2021-12-31: counted for"
                    + " all units of the group together. They count above the unions only, where all"
                    + " their ground lies; the unions there have no figures."));
    assertDoesNotThrow(
        () -> conservation(Groups.PLACES, Groups.MOVES).check(Groups.counted(), values));
  }

  /**
   * By hand: m gives 3/10 of its people to x, 7/10 to y, so of 40 of 100 go 12 of 30 and 28 of 70.
   * Both units of G-c go whole to y, so all of it does: 28 + 9 of 70 + 20. Of y's 90, 70 came of
   * the split m; of the city's 120, 100.
   */
  @Test
  void aGroupGoesOnAsItsUnitDoesAndAsAWholeWhereAllItsUnitsEndInOne() {
    List<BoundaryValue> values = Groups.on(Groups.ROUND);
    assertEquals(
        List.of(
            "area rural 49 of 120",
            "city 01 49 of 120",
            "grassroots x 12 of 30",
            "grassroots y 37 of 90"),
        all(values));
    assertEquals(1, share(values, "x"));
    assertEquals(70.0 / 90, share(values, "y"));
    assertEquals(100.0 / 120, share(values, "01"));
  }

  /** Nobody knows how many people a and b had; the two of G-c cannot be told apart either. */
  @Test
  void backwardAGroupOfSeveralUnitsStaysAboveThem() {
    List<BoundaryValue> values = Groups.on(LocalDate.of(2018, 3, 31));
    assertEquals(
        List.of("area rural 49 of 120", "city 01 49 of 120", "district 006 49 of 120"),
        all(values));
  }

  /**
   * A group hidden in the release is hidden under the name of its unit, and in all it goes into.
   */
  @Test
  void aHiddenGroupIsHiddenUnderEveryName() {
    List<IndicatorValue> safe =
        Groups.counted().stream()
            .map(v -> v.key().unitId().equals("G-a") ? v.suppressed() : v)
            .toList();
    List<BoundaryValue> later = Groups.CARRIER.values(G10, safe, LATER);
    assertEquals("-1 of -1, suppressed", of(later, "m"));
    List<BoundaryValue> last = Groups.CARRIER.values(G10, safe, Groups.ROUND);
    assertEquals("-1 of -1, suppressed", of(last, "x"));
    assertEquals("-1 of -1, suppressed", of(last, "y"));
  }
}
