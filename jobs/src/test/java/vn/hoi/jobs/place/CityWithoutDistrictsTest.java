package vn.hoi.jobs.place;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.jobs.value.TestPlaces.city;
import static vn.hoi.jobs.value.TestPlaces.district;
import static vn.hoi.jobs.value.TestPlaces.union;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.Places.Place;
import vn.hoi.jobs.value.Rollup;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.warehouse.definition.DefinitionFiles;

/**
 * The 579 real communes of the end of the term carried through the rounds of 2025 as they were
 * counted: 526 on 1/1/2025, 126 without districts on 1/7/2025. Which commune went where is invented
 * here. Every figure is a multiple of ten and every split gives 7 of 10 and 3 of 10, so the parts
 * are whole numbers that this test adds up by itself, piece by piece.
 */
class CityWithoutDistrictsTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate SECOND = LocalDate.of(2025, 7, 1);
  private static final LocalDate UNTIL = LocalDate.of(2021, 12, 31);
  private static final int UNKNOWN = 5;

  private final List<Place> places = new ArrayList<>();
  private final Map<String, Span> spans = new HashMap<>();
  private final List<Move> moves = new ArrayList<>();
  private final List<UnitRow> rows = new ArrayList<>();

  /** What each unit of 1/7/2025 should have: numerator, denominator, and how much was split. */
  private final Map<String, long[]> expected = new TreeMap<>();

  private final Map<String, long[]> areas = new TreeMap<>();
  private long inAll;
  private long ofAll;
  private long splitOfAll;

  private static List<String[]> communes() {
    try {
      return Files.readAllLines(
              DefinitionFiles.product().resolve("reference").resolve("hanoi_communes.csv"))
          .stream()
          .skip(1)
          .map(line -> line.split(",", -1))
          .filter(line -> line[5].isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void unit(String id, String district, String area, LocalDate from, LocalDate to) {
    places.add(union(id, district, area));
    spans.put(id, new Span(from, to));
  }

  /** The sources of each of the 526: one commune of 2021, or two that were merged. */
  private List<List<String>> firstRound() {
    Map<String, List<String[]>> byDistrict = new TreeMap<>();
    communes().forEach(c -> byDistrict.computeIfAbsent(c[3], d -> new ArrayList<>()).add(c));
    places.add(city());
    List<List<String>> units = new ArrayList<>();
    int merge = 579 - 526;
    for (var district : byDistrict.entrySet()) {
      places.add(district(district.getKey()));
      List<String[]> of = district.getValue();
      for (int i = 0; i < of.size(); i++) {
        boolean two = merge > 0 && i % 4 == 0 && i + 1 < of.size();
        List<String> sources = new ArrayList<>();
        for (int k = 0; k < (two ? 2 : 1); k++) {
          String[] c = of.get(i + k);
          // What is not merged lasts until the second round under the identity it has.
          unit(c[0], c[3], c[2].equals("xã") ? "rural" : "urban", null, two ? FIRST : SECOND);
          sources.add(c[0]);
        }
        if (two) {
          String merged = of.get(i)[0] + "@" + FIRST;
          unit(merged, district.getKey(), "rural", FIRST, SECOND);
          sources.forEach(s -> moves.add(new Move(FIRST, s, merged, OptionalLong.empty())));
          merge--;
          i++;
        }
        units.add(sources);
      }
    }
    return units;
  }

  private static String before(List<String> sources) {
    return sources.size() == 1 ? sources.get(0) : sources.get(0) + "@" + FIRST;
  }

  /** Pieces of the list; the first of each piece gives 3 of 10 to the piece before. */
  private void secondRound(List<List<String>> units) {
    String piece = "";
    String earlier = "";
    int number = -1;
    for (int i = 0; i < units.size(); i++) {
      List<String> sources = units.get(i);
      int at = i * 126 / units.size();
      if (at == number) {
        moves.add(new Move(SECOND, before(sources), piece, OptionalLong.empty()));
        count(sources, Map.of(piece, 10L));
        continue;
      }
      number = at;
      earlier = piece;
      piece = "P" + number;
      unit(piece, "", number % 3 == 0 ? "rural" : "urban", SECOND, null);
      if (earlier.isEmpty()) {
        moves.add(new Move(SECOND, before(sources), piece, OptionalLong.empty()));
        count(sources, Map.of(piece, 10L));
      } else {
        boolean known = number != UNKNOWN;
        OptionalLong most = known ? OptionalLong.of(700) : OptionalLong.empty();
        OptionalLong rest = known ? OptionalLong.of(300) : OptionalLong.empty();
        moves.add(new Move(SECOND, before(sources), piece, most));
        moves.add(new Move(SECOND, before(sources), earlier, rest));
        count(sources, known ? Map.of(piece, 7L, earlier, 3L) : Map.of());
      }
    }
  }

  /** Gives every source its figures and writes down where tenths of them should arrive. */
  private void count(List<String> sources, Map<String, Long> tenths) {
    for (String source : sources) {
      long n = 10L * (1 + rows.size() % 37);
      long d = n + 10L * (1 + rows.size() % 11);
      rows.add(new UnitRow("final-2021", source, "", OptionalLong.of(n), OptionalLong.of(d)));
      inAll += n;
      ofAll += d;
      tenths.forEach(
          (to, tenth) -> {
            long split = tenth < 10 ? d * tenth / 10 : 0;
            add(expected.computeIfAbsent(to, t -> new long[3]), n * tenth / 10, d * tenth / 10);
            add(areas.computeIfAbsent(area(to), a -> new long[3]), n * tenth / 10, d * tenth / 10);
            expected.get(to)[2] += split;
            splitOfAll += split;
          });
    }
  }

  private String area(String unit) {
    return places.stream().filter(p -> p.id().equals(unit)).findFirst().orElseThrow().area();
  }

  private static void add(long[] sums, long n, long d) {
    sums[0] += n;
    sums[1] += d;
  }

  /** A barracks that reports by itself, its union, and a market under the city: no events. */
  private void others() {
    places.add(district("901"));
    unit("90101", "901", "other", null, null);
    unit("90201", "", "other", null, null);
    for (String other : List.of("90101", "90201")) {
      count(List.of(other), Map.of(other, 10L));
    }
  }

  /** O01 is counted for each union, G10 on groups of constant boundary. */
  @ParameterizedTest
  @ValueSource(strings = {"O01", "G10"})
  void figuresOfTheTermStandOnTheUnitsOf2025AndNothingIsLost(String indicator) {
    IndicatorDefinition definition = TestDefinitions.PRODUCT.indicator(indicator);
    secondRound(firstRound());
    others();
    assertEquals(579 + 2, rows.size());
    Places all = new Places(places);
    List<IndicatorValue> counted = new Rollup(all, 0.95).values(definition, rows);
    OnBoundaries carrier = new OnBoundaries(all, new Crosswalk(spans, moves), UNTIL);
    List<BoundaryValue> carried = carrier.values(definition, counted, SECOND);
    assertDoesNotThrow(
        () ->
            Conservation.of(all, moves, TestDefinitions.PRODUCT.reviews()).check(counted, carried));

    // The people of one split are not known: its two receivers have no figures, the others have.
    Set<String> silent = Set.of("P4", "P5");
    Map<String, BoundaryValue> byUnit = new HashMap<>();
    carried.forEach(v -> byUnit.put(v.key().level().word() + " " + v.key().unitId(), v));
    Set<String> units = new HashSet<>();
    expected.forEach(
        (unit, sums) -> {
          BoundaryValue value = byUnit.get("grassroots " + unit);
          if (silent.contains(unit)) {
            assertEquals(null, value, unit);
            return;
          }
          assertEquals(sums[0], value.figures().numerator().orElseThrow(), unit);
          assertEquals(sums[1], value.figures().denominator().orElseThrow(), unit);
          assertEquals((double) sums[2] / sums[1], value.apportionedShare(), unit);
          units.add(unit);
        });
    assertEquals(126 - 2 + 2, units.size());
    assertEquals(units.size(), levels(carried, Level.GRASSROOTS).size());

    BoundaryValue city = byUnit.get("city 01");
    assertEquals(inAll, city.figures().numerator().orElseThrow());
    assertEquals(ofAll, city.figures().denominator().orElseThrow());
    assertEquals((double) splitOfAll / ofAll, city.apportionedShare());

    // Both receivers are urban, P3 and P6 rural: the areas know all they hold but the split one.
    assertEquals(Set.of("901"), levels(carried, Level.DISTRICT));
    assertEquals(Set.of("other", "rural", "urban"), levels(carried, Level.AREA));
    for (String area : List.of("rural", "other")) {
      assertEquals(
          areas.get(area)[0], byUnit.get("area " + area).figures().numerator().orElseThrow());
    }
    assertEquals(
        inAll - areas.get("rural")[0] - areas.get("other")[0],
        byUnit.get("area urban").figures().numerator().orElseThrow());
    // Who no event touched has what was counted, and nothing was apportioned.
    for (String other : List.of("grassroots 90101", "grassroots 90201", "district 901")) {
      assertEquals(0, byUnit.get(other).apportionedShare(), other);
    }

    assertEquals(1, carrier.sentences().size());
    assertTrue(
        carrier
            .sentences()
            .get(0)
            .matches(
                "Cannot share out the figures of [0-9, ]+ on the boundaries of 2025-07-01: split on"
                    + " 2025-07-01, and the events do not say how many people moved with each part."
                    + " Add population_moved to the file of events\\..*"),
        carrier.sentences()::toString);
  }

  private static Set<String> levels(List<BoundaryValue> values, Level level) {
    Set<String> units = new TreeSet<>();
    values.stream().filter(v -> v.key().level() == level).forEach(v -> units.add(v.key().unitId()));
    return units;
  }
}
