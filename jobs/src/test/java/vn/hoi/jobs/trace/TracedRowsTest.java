package vn.hoi.jobs.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;

/**
 * The rows that a trace names are enough: counted by the indicator's own query from these rows
 * alone, of each table that a trace names rows of, every figure is what it is in the whole.
 */
class TracedRowsTest {
  private static final Definitions DEFINITIONS = TestDefinitions.PRODUCT;
  private static final long SEED = 1;

  /** A group of which two unions became one, that one, their district, and the city. */
  private static final List<String> PLACES = List.of("xy", "z", "001", "01");

  private static final List<String> ALL_PLACES =
      Stream.of(DenseCity.UNIONS, List.of("xy", "001", "002", "901", "urban", "rural", "other"))
          .flatMap(List::stream)
          .toList();

  @TempDir static Path folder;
  private static City city;

  private record City(TraceQuery trace, Recount recount) implements AutoCloseable {
    private static City open(long seed) {
      Warehouse warehouse = new Warehouse(folder.resolve("seed-" + seed));
      Snapshot snapshot = DenseCity.write(warehouse, seed);
      return new City(
          TraceQuery.open(warehouse, snapshot, DEFINITIONS), new Recount(warehouse, snapshot));
    }

    private Map<ValueKey, String> whole(String id) {
      return recount.figures(DEFINITIONS.indicator(id), Map.of());
    }

    @Override
    public void close() {
      trace.close();
      recount.close();
    }
  }

  @BeforeAll
  static void open() {
    city = City.open(SEED);
  }

  @AfterAll
  static void close() {
    city.close();
  }

  static Stream<String> indicators() {
    return DEFINITIONS.indicators().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void theRowsNamedAreEnough(String id) {
    Map<ValueKey, String> whole = city.whole(id);
    assertEquals(List.of(), differences(city, id, whole, places(id, PLACES)));
    assertTrue(whole.values().stream().anyMatch(figure -> figure.matches("[1-9].*")), "all nought");
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(longs = {2, 3, 4})
  void theRowsNamedAreEnoughAtEveryPlaceOfOtherCities(long seed) {
    List<String> wrong = new ArrayList<>();
    try (City other = City.open(seed)) {
      indicators()
          .forEach(
              id -> wrong.addAll(differences(other, id, other.whole(id), places(id, ALL_PLACES))));
    }
    assertEquals(List.of(), wrong);
  }

  /**
   * A union's points in the quality index hang on all unions: its bounds are their percentiles in
   * the first review that has the component. The rows named are those of its own components in the
   * review, so that those of all reviews together are enough, and for the city only.
   */
  private static boolean isIndex(String id) {
    return id.equals("Q01");
  }

  private static List<String> places(String id, List<String> places) {
    return isIndex(id) ? List.of("01") : places;
  }

  private static List<Review> reviews(String id, Review review) {
    return isIndex(id) ? DEFINITIONS.reviews() : List.of(review);
  }

  private static List<String> differences(
      City city, String id, Map<ValueKey, String> whole, List<String> places) {
    IndicatorDefinition indicator = DEFINITIONS.indicator(id);
    List<String> differences = new ArrayList<>();
    for (Review review : DEFINITIONS.reviews()) {
      for (String place : places) {
        Map<ValueKey, String> there = at(whole, review, place);
        if (there.isEmpty()) {
          continue;
        }
        Map<String, Map<String, Set<Long>>> named = named(city, indicator, place, review);
        Map<ValueKey, String> again = at(city.recount.figures(indicator, named), review, place);
        there.forEach(
            (key, figure) -> {
              if (!figure.equals(again.get(key))) {
                differences.add(key + ": " + figure + ", of the rows named " + again.get(key));
              }
            });
      }
    }
    return differences;
  }

  private static Map<ValueKey, String> at(
      Map<ValueKey, String> figures, Review review, String place) {
    Map<ValueKey, String> there = new TreeMap<>(figures);
    there
        .keySet()
        .removeIf(key -> !key.period().equals(review.id()) || !key.unitId().equals(place));
    return there;
  }

  /** The source rows named, by the indicator whose query reads them and by table. */
  private static Map<String, Map<String, Set<Long>>> named(
      City city, IndicatorDefinition indicator, String place, Review review) {
    Map<String, Map<String, Set<Long>>> named = new HashMap<>();
    for (IndicatorDefinition part : Recount.chain(indicator)) {
      Map<String, Set<Long>> tables = new HashMap<>();
      part.rows().keySet().forEach(table -> tables.put(table, new TreeSet<>()));
      named.put(part.id(), tables);
    }
    for (Review each : reviews(indicator.id(), review)) {
      for (SourceRows rows : city.trace.rowsBehind(indicator.id(), place, each.id())) {
        Set<Long> ofTable =
            named
                .computeIfAbsent(rows.indicator(), part -> new HashMap<>())
                .computeIfAbsent(rows.table(), table -> new TreeSet<>());
        for (SourceRows.Range range : rows.ranges()) {
          LongStream.rangeClosed(range.first(), range.last()).forEach(ofTable::add);
        }
      }
    }
    return named;
  }
}
