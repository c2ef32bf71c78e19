package vn.hoi.jobs.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.definition.Measure;
import vn.hoi.jobs.place.BoundaryValue;
import vn.hoi.jobs.value.Figures;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;

/** Union 00001 lay in district 001 and was moved to district 002; both are of the city 01. */
class BoundaryControlTest {
  private static ValueKey key(Level level, String unit) {
    return new ValueKey("O01", "baseline", "", level, unit);
  }

  private static IndicatorValue counted(Level level, String unit, long n, boolean publishable) {
    return new IndicatorValue(
        key(level, unit),
        1,
        OptionalLong.of(n),
        OptionalLong.of(100),
        OptionalDouble.of((double) n),
        Status.OBSERVED,
        2,
        2,
        OptionalDouble.of(1),
        OptionalDouble.of(1),
        publishable,
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  private static IndicatorValue silent(String unit) {
    return new IndicatorValue(
        key(Level.GRASSROOTS, unit),
        1,
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalDouble.empty(),
        Status.NOT_REPORTED,
        1,
        0,
        OptionalDouble.of(0),
        OptionalDouble.empty(),
        false,
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  private static BoundaryValue carried(Level level, String unit, long n) {
    return new BoundaryValue(
        key(level, unit),
        1,
        LocalDate.of(2021, 12, 31),
        new Figures(Measure.SHARE, OptionalLong.of(n), OptionalLong.of(100)),
        Status.OBSERVED,
        0.5);
  }

  private static List<IndicatorValue> city() {
    return new ArrayList<>(
        List.of(
            counted(Level.GRASSROOTS, "00001", 10, true),
            counted(Level.GRASSROOTS, "00002", 60, true),
            counted(Level.DISTRICT, "001", 40, true),
            counted(Level.DISTRICT, "002", 60, true),
            counted(Level.CITY, "01", 50, true)));
  }

  private static List<String> told(List<IndicatorValue> values) {
    return new BoundaryControl(values)
            .above(
                List.of(
                    carried(Level.GRASSROOTS, "00001", 10),
                    carried(Level.DISTRICT, "001", 30),
                    carried(Level.DISTRICT, "002", 70),
                    carried(Level.CITY, "01", 50)))
            .stream()
            .map(value -> value.key().unitId())
            .toList();
  }

  @Test
  void placesAboveTheUnionsAreToldWhereEveryUnionIsShown() {
    assertEquals(List.of("001", "002", "01"), told(city()));
  }

  @Test
  void nothingIsToldWhereOneUnionIsHiddenBecauseItsMoveWouldGiveItAway() {
    List<IndicatorValue> values = city();
    values.set(0, values.get(0).suppressed());
    assertEquals(List.of(), told(values));
  }

  @Test
  void aValueBelowTheGateIsNotToldOnOtherBoundariesEither() {
    List<IndicatorValue> values = city();
    values.set(4, counted(Level.CITY, "01", 50, false));
    assertEquals(List.of("001", "002"), told(values));
  }

  @Test
  void aValueThatDiffersNeedsAllUnionsBecauseItsCoverageIsNotKnown() {
    List<IndicatorValue> values = city();
    values.set(1, silent("00002"));
    assertEquals(List.of("01"), told(values));
  }
}
