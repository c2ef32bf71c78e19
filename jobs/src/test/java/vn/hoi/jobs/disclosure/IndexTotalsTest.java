package vn.hoi.jobs.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.Rollup;
import vn.hoi.jobs.value.TestPlaces;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.jobs.value.ValueKey;

/**
 * Two urban districts (001, 002) and two rural ones (003, 004) of forty unions each. The points of
 * a district are those of its unions together.
 */
class IndexTotalsTest {
  private static final String PERIOD = "final-2021";
  private static final List<String> DISTRICTS = List.of("001", "002", "003", "004");

  private static Places places() {
    List<Places.Place> all = new ArrayList<>(List.of(TestPlaces.city()));
    for (String district : DISTRICTS) {
      all.add(TestPlaces.district(district));
      for (int union = 1; union <= 40; union++) {
        String area = district.compareTo("003") < 0 ? "urban" : "rural";
        all.add(TestPlaces.union(district + "-" + union, district, area));
      }
    }
    return new Places(all);
  }

  /** What is withheld above the unions when the first so many unions of each district are. */
  private static Set<String> withheld(int... hiddenOf) {
    List<UnitRow> rows = new ArrayList<>();
    Set<ValueKey> hidden = new TreeSet<>();
    for (int i = 0; i < DISTRICTS.size(); i++) {
      for (int union = 1; union <= 40; union++) {
        String id = DISTRICTS.get(i) + "-" + union;
        rows.add(TestPlaces.row(PERIOD, id, "", 70_000, 1000));
        if (union <= hiddenOf[i]) {
          hidden.add(new ValueKey("Q01", PERIOD, "", Level.GRASSROOTS, id));
        }
      }
    }
    List<IndicatorValue> counted =
        new Rollup(places(), 0.95).values(TestDefinitions.PRODUCT.indicator("Q01"), rows);
    return new IndexTotals(counted, places(), hidden)
        .withheld().stream().map(ValueKey::unitId).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void whereNoUnionIsWithheldAllIsTold() {
    assertEquals(Set.of(), withheld(0, 0, 0, 0));
  }

  /** Two unions of 001: the district, the area and the city less all others would tell of two. */
  @Test
  void thePointsOfFewWithheldUnionsAreNotToldTogether() {
    assertEquals(Set.of("001", "urban", "01"), withheld(2, 0, 0, 0));
  }

  @Test
  void thoseOfTenOrMoreAre() {
    assertEquals(Set.of(), withheld(40, 10, 0, 11));
    assertEquals(Set.of("002", "001"), withheld(40, 9, 0, 11));
  }

  /** The area less 001 would tell of the two unions of 002; with 001 withheld, of twelve. */
  @Test
  void noTotalIsToldThatLessItsShownPartsTellsOfFew() {
    assertEquals(Set.of("001", "002"), withheld(10, 2, 0, 0));
  }

  /** The city less the rural area would tell of the three unions of 001; so both areas go. */
  @Test
  void anAreaIsWithheldBeforeTheCity() {
    assertEquals(Set.of("001", "003", "urban", "rural"), withheld(3, 0, 40, 0));
  }

  /** The districts 001 and 002 are withheld; together they hold ten, so the area tells enough. */
  @Test
  void whatIsLeftMayBeToldWhereItHoldsEnough() {
    assertEquals(Set.of("001", "002"), withheld(5, 5, 0, 0));
  }
}
