package vn.hoi.jobs.disclosure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Rollup;
import vn.hoi.jobs.value.TestPlaces;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.jobs.value.ValueKey;

/**
 * The windows of both reviews begin on 1/1/2018, so the members at their start are one count. At
 * mid-term 4 moved into a; in the final review nothing is small.
 */
class SameCountInTwoReviewsTest {
  private static final List<String> UNIONS = List.of("a", "b", "c", "d");

  /** A union's movements; each review's end is start + admitted - left + moved in. */
  private static List<UnitRow> movements(String period, int union, long admitted, long movedIn) {
    String id = UNIONS.get(union);
    long start = 100 + 10L * union;
    long left = 7;
    Map<String, Long> counts = new HashMap<>();
    counts.put("start", start);
    counts.put("admitted", admitted);
    counts.put("left", left);
    counts.put("moved_in", movedIn);
    counts.put("moved_out", 0L);
    counts.put("end", start + admitted - left + movedIn);
    counts.put("", admitted - left);
    List<UnitRow> rows = new ArrayList<>();
    counts.forEach(
        (category, n) ->
            rows.add(new UnitRow(period, id, category, OptionalLong.of(n), OptionalLong.empty())));
    return rows;
  }

  private static Map<ValueKey, IndicatorValue> released() {
    List<UnitRow> rows = new ArrayList<>();
    for (int union = 0; union < UNIONS.size(); union++) {
      rows.addAll(movements("midterm-2019", union, 20 + union, union == 0 ? 4 : 30 + union));
      rows.addAll(movements("final-2021", union, 40 + union, 60 + union));
    }
    List<IndicatorValue> counted =
        new Rollup(TestPlaces.FOUR, 0.95).values(TestDefinitions.PRODUCT.indicator("G02"), rows);
    Map<ValueKey, IndicatorValue> released = new HashMap<>();
    new DisclosureControl(TestDefinitions.PRODUCT, TestPlaces.FOUR, Set.of())
        .values(counted)
        .forEach(value -> released.put(value.key(), value));
    return released;
  }

  private static boolean isShown(String period, String category) {
    ValueKey key = new ValueKey("G02", period, category, Level.GRASSROOTS, "a");
    return Objects.requireNonNull(released().get(key)).numerator().isPresent();
  }

  @Test
  void theFourWhoMovedInDoNotFollowFromTheStartThatTheOtherReviewShows() {
    assertFalse(isShown("midterm-2019", "moved_in"));
    boolean net =
        isShown("midterm-2019", "")
            || (isShown("midterm-2019", "admitted") && isShown("midterm-2019", "left"));
    boolean start = isShown("midterm-2019", "start") || isShown("final-2021", "start");
    assertFalse(
        net && start && isShown("midterm-2019", "end") && isShown("midterm-2019", "moved_out"),
        "end - start - net is who moved in");
  }

  /** Else the test above proves nothing. */
  @Test
  void whatGivesNobodyAwayIsShown() {
    assertTrue(isShown("final-2021", "") && isShown("final-2021", "end"));
  }
}
