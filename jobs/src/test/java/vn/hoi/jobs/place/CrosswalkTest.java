package vn.hoi.jobs.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class CrosswalkTest {
  private static final LocalDate CHANGE = LocalDate.of(2020, 3, 1);
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2018, 3, 31),
          LocalDate.of(2021, 12, 31),
          LocalDate.of(2025, 1, 1),
          LocalDate.of(2025, 12, 31));

  @Property
  void theSharesOfEveryUnitOfEveryDaySumToOneAndGoToUnitsOfTheWantedDay(@ForAll long seed) {
    InventedHistory history = new InventedHistory(seed);
    Crosswalk crosswalk = history.crosswalk();
    for (LocalDate day : DAYS) {
      for (String unit : history.spans.keySet()) {
        Shares shares = crosswalk.carry(unit, day);
        BigFraction sum = shares.of().values().stream().reduce(BigFraction.ZERO, BigFraction::add);
        assertEquals(BigFraction.ONE, sum);
        assertTrue(history.openOn(day).containsAll(shares.of().keySet()));
      }
    }
  }

  @Property
  void twoStepsAreOne(@ForAll long seed) {
    InventedHistory history = new InventedHistory(seed);
    Crosswalk crosswalk = history.crosswalk();
    for (String unit : history.openOn(DAYS.get(0))) {
      for (int middle = 1; middle < 3; middle++) {
        Map<String, BigFraction> composed = new TreeMap<>();
        crosswalk
            .carry(unit, DAYS.get(middle))
            .of()
            .forEach(
                (half, first) ->
                    crosswalk
                        .carry(half, DAYS.get(3))
                        .of()
                        .forEach(
                            (to, second) ->
                                composed.merge(to, first.multiply(second), BigFraction::add)));
        assertEquals(crosswalk.carry(unit, DAYS.get(3)).of(), composed);
      }
    }
  }

  private static Crosswalk ward(Move... moves) {
    Map<String, Span> spans =
        Map.of(
            "00241", new Span(null, CHANGE),
            "00250", new Span(null, CHANGE),
            "00253", new Span(null, CHANGE),
            "00241@2020-03-01", new Span(CHANGE, null),
            "00247@2020-03-01", new Span(CHANGE, null));
    return new Crosswalk(spans, List.of(moves));
  }

  private static Move move(String from, String to, long people) {
    OptionalLong known = people < 0 ? OptionalLong.empty() : OptionalLong.of(people);
    return new Move(CHANGE, from, to + "@2020-03-01", known);
  }

  @Test
  void theSplitWardGoes642To5526() {
    Shares shares =
        ward(move("00253", "00241", 642), move("00253", "00247", 5526))
            .carry("00253", LocalDate.of(2021, 12, 31));
    // 642 + 5526 = 6168; both divide by 6.
    assertEquals(
        Map.of(
            "00241@2020-03-01", BigFraction.of(107, 1028),
            "00247@2020-03-01", BigFraction.of(921, 1028)),
        shares.of());
  }

  @Test
  void aWholeUnitNeedsNoPeopleForwardAndIsNotGuessedBackward() {
    Crosswalk merger = ward(move("00241", "00241", -1), move("00250", "00241", -1));
    assertTrue(merger.carry("00250", LocalDate.of(2021, 12, 31)).isWhole());
    assertEquals(
        Shares.unknown(
            Set.of("00241", "00250"),
            "put together of several units on 2020-03-01, and the events do not say how many people"
                + " moved with each part. Add population_moved to the file of events."),
        merger.carry("00241@2020-03-01", LocalDate.of(2018, 3, 31)));
  }

  @Test
  void aMergerWhosePeopleAreKnownIsTakenApartInTheirProportion() {
    Crosswalk merger = ward(move("00241", "00241", 30), move("00250", "00241", 10));
    assertEquals(
        Map.of("00241", BigFraction.of(3, 4), "00250", BigFraction.of(1, 4)),
        merger.carry("00241@2020-03-01", LocalDate.of(2018, 3, 31)).of());
  }

  @Test
  void aSplitOfUnknownProportionIsNotGuessed() {
    Shares shares =
        ward(move("00253", "00241", 642), move("00253", "00247", -1))
            .carry("00253", LocalDate.of(2021, 12, 31));
    assertTrue(shares.unknown().startsWith("split on 2020-03-01, and "), shares.unknown());
    assertEquals(Set.of("00241@2020-03-01", "00247@2020-03-01"), shares.reach());
  }

  @Test
  void sharesThatDoNotSumToOneAreNone() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Shares.known(Map.of("a", BigFraction.of(1, 2), "b", BigFraction.of(1, 3))));
  }

  /** A ward split in two whose parts both end in one: no people are needed to know the end. */
  @Test
  void partsThatMeetAgainNeedNoPeople() {
    LocalDate second = LocalDate.of(2025, 7, 1);
    Crosswalk crosswalk =
        new Crosswalk(
            Map.of(
                "p", new Span(null, CHANGE),
                "a", new Span(CHANGE, second),
                "b", new Span(CHANGE, second),
                "q", new Span(second, null)),
            List.of(
                new Move(CHANGE, "p", "a", OptionalLong.empty()),
                new Move(CHANGE, "p", "b", OptionalLong.empty()),
                new Move(second, "a", "q", OptionalLong.empty()),
                new Move(second, "b", "q", OptionalLong.empty())));
    assertEquals(Shares.all("q"), crosswalk.carry("p", second));
    assertEquals(Set.of("a", "b"), crosswalk.carry("p", CHANGE).reach());
  }
}
