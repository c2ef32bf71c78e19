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
              new Place("01", Level.CITY, "", "", "01"),
              new Place("006", Level.DISTRICT, "006", "", "006"),
              new Place("272", Level.DISTRICT, "272", "", "272"),
              new Place("a", Level.GRASSROOTS, "006", "urban", "a"),
              new Place("b", Level.GRASSROOTS, "006", "urban", "b"),
              new Place("c", Level.GRASSROOTS, "272", "rural", "c"),
              new Place("x", Level.GRASSROOTS, "272", "rural", "X"),
              new Place("y", Level.GRASSROOTS, "272", "rural", "X"),
              new Place("x@2020-03-01", Level.GRASSROOTS, "272", "rural", "X")));

  /** A city of one district 006 with four urban unions a, b, c and d. */
  public static final Places FOUR =
      new Places(
          List.of(
              new Place("01", Level.CITY, "", "", "01"),
              new Place("006", Level.DISTRICT, "006", "", "006"),
              new Place("a", Level.GRASSROOTS, "006", "urban", "a"),
              new Place("b", Level.GRASSROOTS, "006", "urban", "b"),
              new Place("c", Level.GRASSROOTS, "006", "urban", "c"),
              new Place("d", Level.GRASSROOTS, "006", "urban", "d")));

  private TestPlaces() {}

  public static UnitRow row(String period, String unit, String category, long n, long d) {
    return new UnitRow(period, unit, category, OptionalLong.of(n), OptionalLong.of(d));
  }

  public static UnitRow missing(String period, String unit, String category, OptionalLong d) {
    return new UnitRow(period, unit, category, OptionalLong.empty(), d);
  }
}
