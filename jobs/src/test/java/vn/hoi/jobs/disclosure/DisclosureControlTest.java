package vn.hoi.jobs.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.ComputedCity;
import vn.hoi.jobs.Release;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.place.BoundaryValue;
import vn.hoi.jobs.value.IndicatorChange;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.Progress;

/** The release of a whole city, attacked as a reader would. */
class DisclosureControlTest {
  private static final Release RELEASE =
      Release.prepare(ComputedCity.WAREHOUSE, TestDefinitions.PRODUCT, Set.of(), Progress.SILENT);

  private static Map<ValueKey, IndicatorValue> byKey() {
    Map<ValueKey, IndicatorValue> values = new HashMap<>();
    RELEASE.values().forEach(v -> values.put(v.key(), v));
    return values;
  }

  @Test
  void noUnionShowsFewerThanFivePersons() {
    assertTrue(RELEASE.suppressed() > 100);
    Set<String> aboutPersons = Set.of("O01", "O11", "G01", "G02", "G09");
    for (IndicatorValue value : RELEASE.values()) {
      if (aboutPersons.contains(value.key().indicator())
          && value.key().level() == Level.GRASSROOTS
          && value.status() != Status.NOT_REPORTED) {
        long n =
            value.key().category().isEmpty() && value.key().indicator().equals("G02")
                ? 0
                : value.numerator().orElse(0);
        long d = value.denominator().orElse(0);
        assertFalse((n > 0 && n < 5) || (d > 0 && d < 5), () -> "shown: " + value);
      }
    }
  }

  /** What these count from 2018 on only grows, by reading their queries. */
  @Test
  void noUnionAndNoDistrictShowsFewerThanFivePersonsAddedBetweenTheReviews() {
    Set<String> growing =
        Set.of("G01", "G03", "G10", "M06", "O13", "O12 persons", "O12 turns", "G02 moved_in");
    Map<ValueKey, IndicatorValue> values = byKey();
    int grown = 0;
    for (IndicatorValue last : RELEASE.values()) {
      ValueKey key = last.key();
      IndicatorValue midterm = values.get(key.in("midterm-2019"));
      boolean placed = key.level() == Level.GRASSROOTS || key.level() == Level.DISTRICT;
      boolean grows =
          growing.contains(key.indicator())
              || growing.contains(key.indicator() + " " + key.category());
      if (grows && placed && key.period().equals("final-2021") && midterm != null) {
        long more = last.numerator().orElse(0) - midterm.numerator().orElse(0);
        boolean shown = last.numerator().isPresent() && midterm.numerator().isPresent();
        assertFalse(shown && more > 0 && more < 5, () -> "added: " + midterm + " " + last);
        grown += shown && more > 0 ? 1 : 0;
      }
    }
    assertTrue(grown > 100, "most unions add more than a few");
  }

  /** A union is hidden as itself and as the one union of its group, so both names are looked up. */
  @Test
  void nothingHiddenIsShownOnOtherBoundaries() {
    Map<String, Set<String>> namesOf = new HashMap<>();
    Attack.groups()
        .forEach((unit, group) -> namesOf.put(unit, new HashSet<>(List.of(unit, group))));
    Set<String> hiddenParts = new HashSet<>();
    Set<ValueKey> hidden = new HashSet<>();
    for (IndicatorValue value : RELEASE.values()) {
      if (value.status() == Status.SUPPRESSED) {
        hidden.add(value.key());
        hiddenParts.add(part(value.key()));
      }
    }
    int onGroups = 0;
    for (BoundaryValue value : RELEASE.onBoundaries()) {
      ValueKey key = value.key();
      if (key.level() != Level.GRASSROOTS) {
        assertFalse(hiddenParts.contains(part(key)), () -> "told: " + key);
        continue;
      }
      for (String name : namesOf.get(key.unitId())) {
        if (hidden.contains(at(key, Level.GRASSROOTS, name))) {
          assertEquals(Status.SUPPRESSED, value.status(), () -> "shown: " + key);
          assertTrue(value.figures().numerator().isEmpty());
          assertTrue(value.figures().denominator().isEmpty());
          onGroups += key.indicator().equals("G01") ? 1 : 0;
        }
      }
    }
    assertTrue(onGroups > 50, "G01 is counted on groups and hides many");
  }

  private static String part(ValueKey key) {
    return key.indicator() + " " + key.period() + " " + key.category();
  }

  @Test
  void aHiddenValueShowsNoFigureAtAll() {
    for (IndicatorValue value : RELEASE.values()) {
      if (value.status() == Status.SUPPRESSED) {
        assertTrue(value.numerator().isEmpty() && value.denominator().isEmpty());
        assertTrue(value.value().isEmpty() && value.low().isEmpty() && value.high().isEmpty());
      }
    }
  }

  /** Whoever knows an index and all its components but one could work that one out. */
  @Test
  void noUnionShowsAnIndexThatIsMadeOfAHiddenValue() {
    Map<String, String> components =
        Map.of("O01", "", "O11", "", "O17", "", "G09", "last_year", "M01", "per_year");
    Map<ValueKey, IndicatorValue> values = byKey();
    int hidden = 0;
    for (IndicatorValue index : RELEASE.values()) {
      ValueKey key = index.key();
      if (!key.indicator().equals("Q01") || key.level() != Level.GRASSROOTS) {
        continue;
      }
      boolean ofHidden =
          components.entrySet().stream()
              .map(
                  c ->
                      values.get(
                          new ValueKey(
                              c.getKey(), key.period(), c.getValue(), key.level(), key.unitId())))
              .anyMatch(v -> v != null && v.status() == Status.SUPPRESSED);
      assertTrue(!ofHidden || index.value().isEmpty(), () -> "shown: " + index);
      hidden += index.status() == Status.SUPPRESSED ? 1 : 0;
    }
    assertTrue(hidden > 100, "most unions of a small city have a small count");
  }

  /** The index of a district adds those of its unions up, so one alone is never hidden in it. */
  @Test
  void noHiddenIndexFollowsFromThatOfItsDistrict() {
    Map<String, List<IndicatorValue>> unions = new HashMap<>();
    Places places = ComputedCity.places();
    for (IndicatorValue value : RELEASE.values()) {
      ValueKey key = value.key();
      if (key.indicator().equals("Q01") && key.level() == Level.GRASSROOTS) {
        String district = places.find(key.unitId()).orElseThrow().district();
        unions.computeIfAbsent(key.period() + " " + district, d -> new ArrayList<>()).add(value);
      }
    }
    int looked = 0;
    for (IndicatorValue value : RELEASE.values()) {
      ValueKey key = value.key();
      if (key.indicator().equals("Q01")
          && key.level() == Level.DISTRICT
          && value.value().isPresent()) {
        long hidden =
            unions.getOrDefault(key.period() + " " + key.unitId(), List.of()).stream()
                .filter(v -> v.status() == Status.SUPPRESSED)
                .count();
        assertTrue(hidden != 1, () -> "one hidden index in " + key);
        looked++;
      }
    }
    assertTrue(looked > 0, "no district shows an index");
  }

  /** To a hundredth of a point it would tell of five withheld unions what each counted. */
  @Test
  void whereIndicesOfUnionsAreHiddenThoseAboveAreToldInWholePointsAndWithoutTheirSum() {
    int told = 0;
    for (IndicatorValue value : RELEASE.values()) {
      ValueKey key = value.key();
      if (key.indicator().equals("Q01")
          && key.level() != Level.GRASSROOTS
          && value.value().isPresent()) {
        double points = value.value().getAsDouble();
        assertEquals(Math.rint(points), points, () -> "no whole points: " + value);
        assertTrue(value.numerator().isEmpty(), () -> "its points are told: " + value);
        told++;
      }
    }
    assertTrue(told > 2, "no index above the unions is told");
    for (IndicatorChange change : RELEASE.changes()) {
      assertFalse(
          change.key().indicator().equals("Q01") && change.change().isPresent(),
          () -> "a change of what is rounded: " + change);
    }
  }

  @Test
  void whatIsAboutUnionsIsNeverHidden() {
    for (IndicatorValue value : RELEASE.values()) {
      if (Set.of("O02", "O03", "O04", "O05", "O17").contains(value.key().indicator())) {
        assertFalse(value.status() == Status.SUPPRESSED, () -> value.toString());
      }
    }
  }

  @Test
  void noHiddenUnionCanBeGotByTakingTheOthersFromTheDistrictOrTheArea() {
    Map<ValueKey, Integer> hiddenInSum = new HashMap<>();
    for (IndicatorValue value : RELEASE.values()) {
      ValueKey key = value.key();
      if (key.level() == Level.GRASSROOTS && value.status() == Status.SUPPRESSED) {
        hiddenInSum.merge(
            at(key, Level.DISTRICT, Attack.districtOf(key.unitId())), 1, Integer::sum);
        hiddenInSum.merge(at(key, Level.AREA, Attack.areaOf(key.unitId())), 1, Integer::sum);
      }
    }
    assertTrue(hiddenInSum.size() > 50);
    Map<ValueKey, IndicatorValue> values = byKey();
    hiddenInSum.forEach(
        (total, hidden) ->
            assertTrue(
                hidden > 1 || values.get(total).status() == Status.SUPPRESSED,
                () -> "the one hidden union of " + total + " can be got by subtraction"));
  }

  private static ValueKey at(ValueKey key, Level level, String unit) {
    return new ValueKey(key.indicator(), key.period(), key.category(), level, unit);
  }

  @Test
  void noHiddenCellOfTheMovementsCanBeSolvedFor() {
    assertEquals(new TreeSet<>(), Attack.solved(RELEASE, byKey(), "G02"));
    assertEquals(new TreeSet<>(), Attack.solved(RELEASE, byKey(), "G01"));
    assertEquals(new TreeSet<>(), Attack.solved(RELEASE, byKey(), "O11"));
  }

  /** A reader knows that G01 counts the admitted of G02, and that net = admitted - left + moves. */
  @Test
  void noSmallNumberOfMembersWhoLeftFollowsFromTwoIndicators() {
    int small = 0;
    int solved = 0;
    Map<ValueKey, IndicatorValue> shown = byKey();
    for (IndicatorValue value : ComputedCity.values()) {
      ValueKey left = value.key();
      long count = value.numerator().orElse(0);
      if (left.indicator().equals("G02")
          && left.category().equals("left")
          && left.level() == Level.GRASSROOTS
          && count > 0
          && count < 5) {
        small++;
        boolean admitted =
            shown.get(part(left, "G01", "")).numerator().isPresent()
                || shown.get(part(left, "G02", "admitted")).numerator().isPresent();
        boolean others =
            Stream.of("", "moved_in", "moved_out")
                .allMatch(part -> shown.get(part(left, "G02", part)).numerator().isPresent());
        solved += admitted && others ? 1 : 0;
      }
    }
    assertTrue(small > 20, "so that the test tells something");
    assertEquals(0, solved);
  }

  private static ValueKey part(ValueKey key, String indicator, String category) {
    return new ValueKey(indicator, key.period(), category, key.level(), key.unitId());
  }

  @Test
  void whatWasNotReportedIsSaidToBeSo() {
    Map<ValueKey, IndicatorValue> shown = byKey();
    int silent = 0;
    for (IndicatorValue value : ComputedCity.values()) {
      if (value.status() == Status.NOT_REPORTED) {
        silent++;
        assertEquals(Status.NOT_REPORTED, shown.get(value.key()).status());
      }
    }
    assertTrue(silent > 0);
  }

  @Test
  void theAttackFindsACellThatIsNotProtected() {
    // The same attack on a release with a single hidden cell must succeed, or it proves nothing.
    List<IndicatorValue> open = new ArrayList<>(RELEASE.values());
    ValueKey shown =
        open.stream()
            .filter(v -> v.key().indicator().equals("O01") && v.status().hasValue())
            .filter(v -> v.key().level() == Level.GRASSROOTS)
            .map(IndicatorValue::key)
            .findFirst()
            .orElseThrow();
    open.replaceAll(v -> v.key().equals(shown) ? v.suppressed() : v);
    Release weak =
        new Release(RELEASE.snapshot(), RELEASE.definitions(), open, RELEASE.changes(), List.of());
    Map<ValueKey, IndicatorValue> values = new HashMap<>();
    open.forEach(v -> values.put(v.key(), v));
    assertTrue(Attack.solved(weak, values, "O01").contains(shown));
  }

  @Test
  void aChangeWithAHiddenEndIsHiddenToo() {
    Set<ValueKey> hidden = new HashSet<>();
    RELEASE.values().stream()
        .filter(v -> v.status() == Status.SUPPRESSED)
        .forEach(v -> hidden.add(v.key()));
    int checked = 0;
    for (IndicatorChange change : RELEASE.changes()) {
      if (hidden.contains(change.key()) || hidden.contains(change.key().in("baseline"))) {
        assertEquals(Status.SUPPRESSED, change.status());
        assertTrue(change.before().numerator().isEmpty() && change.after().numerator().isEmpty());
        checked++;
      }
    }
    assertTrue(checked > 0);
  }
}
