package vn.hoi.jobs.value;

import java.util.List;
import java.util.OptionalLong;
import vn.hoi.jobs.value.Places.Place;

/**
 * A city of two districts: 006 with two urban unions, 272 with a merged pair and one rural union.
 */
public final class TestPlaces {
  public static final Places PLACES =
      new Places(
          List.of(
              city(),
              district("006"),
              district("272"),
              union("a", "006", "urban"),
              union("b", "006", "urban"),
              union("c", "272", "rural"),
              union("x", "272", "rural", "X"),
              union("y", "272", "rural", "X"),
              union("x@2020-03-01", "272", "rural", "X")));

  /** A city of one district 006 with four urban unions a, b, c and d. */
  public static final Places FOUR =
      new Places(
          List.of(
              city(),
              district("006"),
              union("a", "006", "urban"),
              union("b", "006", "urban"),
              union("c", "006", "urban"),
              union("d", "006", "urban")));

  private TestPlaces() {}

  public static Place city() {
    return new Place("01", Level.CITY, "", "", "01");
  }

  public static Place district(String id) {
    return new Place(id, Level.DISTRICT, id, "", id);
  }

  /** A union that no change of boundaries touched. */
  public static Place union(String id, String district, String area) {
    return union(id, district, area, id);
  }

  public static Place union(String id, String district, String area, String group) {
    return new Place(id, Level.GRASSROOTS, district, area, group);
  }

  public static UnitRow row(String period, String unit, String category, long n, long d) {
    return new UnitRow(period, unit, category, OptionalLong.of(n), OptionalLong.of(d));
  }

  public static UnitRow missing(String period, String unit, String category, OptionalLong d) {
    return new UnitRow(period, unit, category, OptionalLong.empty(), d);
  }
}
