package vn.hoi.jobs.place;

import static vn.hoi.jobs.value.TestPlaces.city;
import static vn.hoi.jobs.value.TestPlaces.district;
import static vn.hoi.jobs.value.TestPlaces.union;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.Places.Place;
import vn.hoi.jobs.value.Rollup;
import vn.hoi.jobs.value.UnitRow;

/** Places that change, and figures carried over the change. */
abstract class BoundaryCase {
  static final LocalDate CHANGE = LocalDate.of(2020, 3, 1);
  static final LocalDate LATER = LocalDate.of(2021, 12, 31);
  static final IndicatorDefinition O01 = TestDefinitions.PRODUCT.indicator("O01");
  static final IndicatorDefinition G10 = TestDefinitions.PRODUCT.indicator("G10");
  static final Span BEFORE = new Span(null, CHANGE);
  static final Span AFTER = new Span(CHANGE, null);
  static final List<Move> MOVES =
      List.of(
          move("00241", "00241", OptionalLong.empty()),
          move("00250", "00241", OptionalLong.empty()),
          move("00253", "00241", OptionalLong.of(642)),
          move("00253", "00247", OptionalLong.of(5526)),
          move("00247", "00247", OptionalLong.empty()));
  static final Crosswalk WARDS =
      new Crosswalk(
          Map.of(
              "00241", BEFORE,
              "00247", BEFORE,
              "00250", BEFORE,
              "00253", BEFORE,
              "00241@2020-03-01", AFTER,
              "00247@2020-03-01", AFTER),
          MOVES);
  static final Places PLACES =
      new Places(
          List.of(
              city(),
              district("007"),
              ward("00241"),
              ward("00247"),
              ward("00250"),
              ward("00253"),
              ward("00241@2020-03-01"),
              ward("00247@2020-03-01")));

  static Place ward(String id) {
    return union(id, "007", "urban", "007-A");
  }

  static Move move(String from, String to, OptionalLong people) {
    return new Move(CHANGE, from, to + "@2020-03-01", people);
  }

  static UnitRow row(String unit, long n, long d) {
    return new UnitRow("baseline", unit, "", OptionalLong.of(n), OptionalLong.of(d));
  }

  static List<BoundaryValue> carried(UnitRow... rows) {
    return new OnBoundaries(PLACES, WARDS, LATER)
        .values(O01, counted(PLACES, List.of(rows)), LATER);
  }

  static List<IndicatorValue> counted(Places places, List<UnitRow> rows) {
    return new Rollup(places, 0.95).values(O01, rows);
  }

  static String of(List<BoundaryValue> values, String unit) {
    BoundaryValue value =
        values.stream().filter(v -> v.key().unitId().equals(unit)).findFirst().orElseThrow();
    return value.figures().numerator().orElse(-1)
        + " of "
        + value.figures().denominator().orElse(-1)
        + ", "
        + value.status().word();
  }

  static double share(List<BoundaryValue> values, String unit) {
    return values.stream()
        .filter(v -> v.key().unitId().equals(unit))
        .findFirst()
        .orElseThrow()
        .apportionedShare();
  }

  static UnitRow held(String place, long exchanges) {
    return new UnitRow("baseline", place, "", OptionalLong.of(exchanges), OptionalLong.empty());
  }

  static List<String> levels(List<BoundaryValue> values) {
    return values.stream().map(v -> v.key().level().word()).distinct().sorted().toList();
  }

  static List<String> all(List<BoundaryValue> values) {
    return values.stream()
        .map(
            v ->
                v.key().level().word()
                    + " "
                    + v.key().unitId()
                    + " "
                    + v.figures().numerator().orElseThrow()
                    + " of "
                    + v.figures().denominator().orElseThrow())
        .toList();
  }

  static Conservation conservation(Places places, List<Move> moves) {
    return Conservation.of(places, moves, TestDefinitions.PRODUCT.reviews());
  }
}
