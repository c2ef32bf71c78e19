package vn.hoi.jobs.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.definition.Measure;
import vn.hoi.jobs.value.ChangeStatistics;
import vn.hoi.jobs.value.Figures;
import vn.hoi.jobs.value.IndicatorChange;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;

class ContrastsTest {
  private static IndicatorChange change(
      String category, long before, long after, ChangeStatistics statistics) {
    return new IndicatorChange(
        new ValueKey("G17", "final-2021", category, Level.CITY, "01"),
        "baseline",
        percent(before),
        percent(after),
        Status.OBSERVED,
        statistics);
  }

  private static Figures percent(long n) {
    return new Figures(Measure.SHARE, OptionalLong.of(n), OptionalLong.of(100));
  }

  private static List<@Nullable Object[]> rows(IndicatorChange... changes) {
    return Contrasts.rows(TestDefinitions.PRODUCT, List.of(changes));
  }

  /**
   * By hand: the pilots rise by 6 points, 3 to 9, the others by 2, -2 to 6. Four more, and both
   * bounds lie √(3² + 4²) = 5 away.
   */
  @Test
  void thePilotsRiseBesideThatOfTheOthersHasAnIntervalOfItsOwn() {
    List<@Nullable Object[]> rows =
        rows(
            change("pilot", 10, 16, ChangeStatistics.NONE.tested(3, 9, 0.01)),
            change("other", 20, 22, ChangeStatistics.NONE.tested(-2, 6, 0.3)));
    assertEquals(1, rows.size());
    assertArrayEquals(
        new Object[] {
          "G17", "final-2021", "pilot", "city", "01", "other", "baseline", 6.0, 2.0, 4.0, -1.0, 9.0
        },
        rows.get(0));
  }

  @Test
  void withoutAnIntervalOrWithoutTheOtherSideNothingIsSetBeside() {
    IndicatorChange pilots = change("pilot", 10, 16, ChangeStatistics.NONE.tested(3, 9, 0.01));
    assertEquals(0, rows(pilots).size());
    assertEquals(0, rows(pilots, change("other", 20, 22, ChangeStatistics.NONE)).size());
  }
}
