package vn.hoi.jobs.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Rollup;
import vn.hoi.jobs.value.TestPlaces;

/**
 * Of four unions a has not said how many of its holders of a seat were trained. The others have 90
 * holders. Were 90 of all holders told to be 90/93 of them, a would be known to have three.
 */
class SilentSizesTest {
  private static OptionalDouble coverageOfTheDistrict(long holdersOfA) {
    List<IndicatorValue> counted =
        new Rollup(TestPlaces.FOUR, 0)
            .values(
                TestDefinitions.PRODUCT.indicator("G18"),
                List.of(
                    TestPlaces.missing("final-2021", "a", "", OptionalLong.of(holdersOfA)),
                    TestPlaces.row("final-2021", "b", "", 10, 20),
                    TestPlaces.row("final-2021", "c", "", 15, 30),
                    TestPlaces.row("final-2021", "d", "", 20, 40)));
    return new DisclosureControl(TestDefinitions.PRODUCT, TestPlaces.FOUR, Set.of())
        .values(counted).stream()
            .filter(value -> value.key().level() == Level.DISTRICT)
            .findFirst()
            .orElseThrow()
            .coverageDenominator();
  }

  @Test
  void theShareThatReportedIsToldWhereNobodyIsWithheld() {
    assertEquals(OptionalDouble.of(0.9), coverageOfTheDistrict(10));
  }

  @Test
  void itIsNotToldWhereItWouldTellOfThree() {
    assertEquals(OptionalDouble.empty(), coverageOfTheDistrict(3));
  }
}
