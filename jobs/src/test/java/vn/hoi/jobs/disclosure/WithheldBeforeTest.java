package vn.hoi.jobs.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Rollup;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.TestPlaces;
import vn.hoi.jobs.value.ValueKey;

/**
 * A district of four unions in two releases. In the first a has 3 members and is withheld, b with
 * it; d has 40. Then d is corrected to 2: a and d protect each other now, and b need not be
 * withheld any more. But a reader of both would find a: what the first tells of the district, less
 * c and d as they were told then, less b as it is told now.
 */
class WithheldBeforeTest {
  private static final String NOW = "midterm-2019";

  private static List<IndicatorValue> counted(long membersOfD) {
    return new Rollup(TestPlaces.FOUR, 0.95)
        .values(
            TestDefinitions.PRODUCT.indicator("O01"),
            List.of(
                TestPlaces.row(NOW, "a", "", 3, 1000),
                TestPlaces.row(NOW, "b", "", 20, 2000),
                TestPlaces.row(NOW, "c", "", 30, 3000),
                TestPlaces.row(NOW, "d", "", membersOfD, 4000)));
  }

  private static Set<ValueKey> hidden(List<IndicatorValue> counted, Set<ValueKey> withheld) {
    return new DisclosureControl(TestDefinitions.PRODUCT, TestPlaces.FOUR, withheld)
        .values(counted).stream()
            .filter(value -> value.status() == Status.SUPPRESSED)
            .map(IndicatorValue::key)
            .collect(Collectors.toSet());
  }

  private static Set<ValueKey> unions(String... ids) {
    return Stream.of(ids)
        .map(id -> new ValueKey("O01", NOW, "", Level.GRASSROOTS, id))
        .collect(Collectors.toSet());
  }

  @Test
  void whatAReleaseWithheldWouldBeShownByALaterOneThatIsProtectedAlone() {
    assertEquals(unions("a", "b"), hidden(counted(40), Set.of()));
    assertEquals(unions("a", "d"), hidden(counted(2), Set.of()));
  }

  @Test
  void whatAReleaseWithheldStaysWithheldInALaterOne() {
    assertEquals(unions("a", "b", "d"), hidden(counted(2), unions("a", "b")));
  }

  @Test
  void theSameDataAgainHideWhatTheyHidBefore() {
    assertEquals(unions("a", "b"), hidden(counted(40), unions("a", "b")));
  }

  /** Of what was not reported nothing is withheld: it is said that nobody reported it. */
  @Test
  void whatIsNotReportedAnyMoreIsNotCalledWithheld() {
    List<IndicatorValue> counted =
        new Rollup(TestPlaces.FOUR, 0)
            .values(
                TestDefinitions.PRODUCT.indicator("O01"),
                List.of(
                    TestPlaces.missing(NOW, "a", "", java.util.OptionalLong.of(1000)),
                    TestPlaces.row(NOW, "b", "", 20, 2000),
                    TestPlaces.row(NOW, "c", "", 30, 3000),
                    TestPlaces.row(NOW, "d", "", 40, 4000)));
    assertEquals(unions(), hidden(counted, unions("a")));
  }
}
