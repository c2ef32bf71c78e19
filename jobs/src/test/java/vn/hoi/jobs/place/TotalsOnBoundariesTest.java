package vn.hoi.jobs.place;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.hoi.jobs.value.TestPlaces.city;
import static vn.hoi.jobs.value.TestPlaces.district;
import static vn.hoi.jobs.value.TestPlaces.union;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.value.Figures;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.warehouse.Problem;

/** What the city and the districts keep of their totals on other boundaries. */
class TotalsOnBoundariesTest extends BoundaryCase {
  @Property(tries = 200)
  void cityAndDistrictsKeepTheirTotalsThroughThreeRounds(@ForAll long seed) {
    InventedHistory history = new InventedHistory(seed);
    Random random = new Random(seed);
    List<UnitRow> rows = new ArrayList<>();
    for (String unit : history.openOn(LocalDate.of(2018, 3, 31))) {
      OptionalLong n =
          random.nextInt(5) == 0 ? OptionalLong.empty() : OptionalLong.of(random.nextInt(3_000));
      rows.add(new UnitRow("baseline", unit, "", n, OptionalLong.of(random.nextInt(5_000))));
    }
    Places places = history.places();
    List<IndicatorValue> counted = counted(places, rows);
    for (LocalDate day : InventedHistory.ROUNDS) {
      List<BoundaryValue> carried =
          new OnBoundaries(places, history.crosswalk(), LATER).values(O01, counted, day);
      assertFalse(carried.isEmpty());
      Conservation conservation = conservation(places, history.moves);
      assertDoesNotThrow(() -> conservation.check(counted, carried));
    }
  }

  /** The same values with one more in the numerator of a place. */
  private static List<BoundaryValue> oneMore(List<BoundaryValue> values, String unit) {
    return values.stream()
        .map(
            v ->
                v.key().unitId().equals(unit)
                    ? new BoundaryValue(
                        v.key(),
                        v.version(),
                        v.boundaries(),
                        new Figures(
                            v.figures().measure(),
                            OptionalLong.of(v.figures().numerator().orElse(0) + 1),
                            v.figures().denominator()),
                        v.status(),
                        v.apportionedShare())
                    : v)
        .toList();
  }

  @Property(tries = 100)
  void dissolvingTheDistrictsLaterLeavesTheProofForEarlierDaysAsItWas(@ForAll long seed) {
    InventedHistory history = InventedHistory.dissolvingDistricts(seed);
    Places places = history.places();
    List<UnitRow> rows = new ArrayList<>();
    for (String unit : history.openOn(LocalDate.of(2018, 3, 31))) {
      rows.add(row(unit, 7, 11));
    }
    List<IndicatorValue> counted = counted(places, rows);
    Conservation conservation = conservation(places, history.moves);
    OnBoundaries carrier = new OnBoundaries(places, history.crosswalk(), LATER);
    List<BoundaryValue> earlier = carrier.values(O01, counted, LATER);
    assertDoesNotThrow(() -> conservation.check(counted, earlier));
    for (String place : List.of("01", "001", "002", "urban", "rural")) {
      assertThrows(
          Problem.class, () -> conservation.check(counted, oneMore(earlier, place)), place);
    }
    List<BoundaryValue> dissolved = carrier.values(O01, counted, InventedHistory.ROUNDS.get(2));
    assertDoesNotThrow(() -> conservation.check(counted, dissolved));
    assertThrows(Problem.class, () -> conservation.check(counted, oneMore(dissolved, "01")));
    assertEquals("84 of 132, observed", of(dissolved, "01"));
    assertEquals(0, dissolved.stream().filter(v -> v.key().level() == Level.DISTRICT).count());
    assertEquals(
        84,
        dissolved.stream()
            .filter(v -> v.key().level() == Level.GRASSROOTS)
            .mapToLong(v -> v.figures().numerator().orElseThrow())
            .sum());
  }

  /**
   * By hand: q gives 700 of its 1000 people to m, 300 to n: of 40 of 80 go 28 of 56 and 12 of 24.
   * m: 30 + 28 of 60 + 56; n: 12 + 10 of 24 + 25; the city 80 of 165 before and after.
   */
  @Test
  void figuresAreCarriedToUnionsWithoutDistrictsAndTheCityKeepsItsTotal() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    Span old = new Span(null, day);
    Span open = new Span(day, null);
    List<Move> moves =
        List.of(
            new Move(day, "p", "m", OptionalLong.empty()),
            new Move(day, "q", "m", OptionalLong.of(700)),
            new Move(day, "q", "n", OptionalLong.of(300)),
            new Move(day, "r", "n", OptionalLong.empty()));
    Places places =
        new Places(
            List.of(
                city(),
                district("006"),
                district("007"),
                union("p", "006", "urban"),
                union("q", "006", "urban"),
                union("r", "007", "rural"),
                union("m", "", "urban"),
                union("n", "", "rural")));
    Crosswalk crosswalk =
        new Crosswalk(Map.of("p", old, "q", old, "r", old, "m", open, "n", open), moves);
    List<IndicatorValue> counted =
        counted(places, List.of(row("p", 30, 60), row("q", 40, 80), row("r", 10, 25)));
    List<BoundaryValue> carried =
        new OnBoundaries(places, crosswalk, LATER).values(O01, counted, day);
    assertEquals("58 of 116, observed", of(carried, "m"));
    assertEquals("22 of 49, observed", of(carried, "n"));
    assertEquals("80 of 165, observed", of(carried, "01"));
    assertEquals("58 of 116, observed", of(carried, "urban"));
    assertEquals(5, carried.size());
    assertDoesNotThrow(() -> conservation(places, moves).check(counted, carried));
  }

  /** A figure of the later day stands on later boundaries; carried back, it crosses the round. */
  @Test
  void aRoundBetweenTheTwoDaysCountsInBothDirections() {
    LocalDate before = LocalDate.of(2018, 1, 1);
    Places places =
        new Places(
            List.of(city(), district("006"), union("p", "006", "urban"), union("m", "", "urban")));
    LocalDate round = LocalDate.of(2018, 2, 1);
    List<Move> moves = List.of(new Move(round, "p", "m", OptionalLong.empty()));
    Crosswalk crosswalk =
        new Crosswalk(Map.of("p", new Span(null, round), "m", new Span(round, null)), moves);
    List<IndicatorValue> counted = counted(places, List.of(row("m", 1, 2)));
    List<BoundaryValue> back =
        new OnBoundaries(places, crosswalk, LATER).values(O01, counted, before);
    assertEquals("1 of 2, observed", of(back, "006"));
    assertDoesNotThrow(() -> conservation(places, moves).check(counted, back));
  }

  @Test
  void aTotalThatIsNotTheSameIsRefused() {
    List<IndicatorValue> counted = counted(PLACES, List.of(row("00253", 1000, 2000)));
    List<BoundaryValue> carried = carried(row("00253", 1001, 2000));
    Problem problem =
        assertThrows(Problem.class, () -> conservation(PLACES, MOVES).check(counted, carried));
    assertEquals(
        "Cannot keep the results: O01, baseline, area urban has 1001 of 2000 on the boundaries of"
            + " 2021-12-31, but 1000 of 2000 was counted. A total must be the same on all"
            + " boundaries.",
        problem.sentence());
  }
}
