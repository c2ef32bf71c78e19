package vn.hoi.jobs.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Rollup;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.TestPlaces;
import vn.hoi.jobs.value.UnitRow;

/**
 * M06 counts households, protected like persons, from 2018 on: by the end of 2019 at mid-term, by
 * the end of 2021 in the final review. A district of four unions; none counts few.
 */
class AddedTest {
  /** What is hidden of the unions' counts: at mid-term, and in the final review. */
  private static Set<String> hidden(List<Long> midterm, List<Long> last) {
    List<UnitRow> rows = new ArrayList<>();
    for (int union = 0; union < 4; union++) {
      String id = List.of("a", "b", "c", "d").get(union);
      rows.add(TestPlaces.row("midterm-2019", id, "", midterm.get(union), 1000));
      rows.add(TestPlaces.row("final-2021", id, "", last.get(union), 1000));
    }
    List<IndicatorValue> counted =
        new Rollup(TestPlaces.FOUR, 0.95).values(TestDefinitions.PRODUCT.indicator("M06"), rows);
    return new DisclosureControl(TestDefinitions.PRODUCT, TestPlaces.FOUR, Set.of())
        .values(counted).stream()
            .filter(value -> value.status() == Status.SUPPRESSED)
            .map(value -> value.key().period() + " " + value.key().unitId())
            .collect(Collectors.toSet());
  }

  private static Set<String> last(String... units) {
    return Stream.of(units).map(unit -> "final-2021 " + unit).collect(Collectors.toSet());
  }

  private static List<Long> counts(long... counts) {
    return Arrays.stream(counts).boxed().toList();
  }

  @Test
  void whereEnoughWereAddedAllIsShown() {
    assertEquals(Set.of(), hidden(counts(10, 20, 30, 40), counts(15, 25, 35, 45)));
  }

  /** 13 less 10 are three households; b, the smaller of the others, protects that number. */
  @Test
  void fewAddedSinceTheEarlierReviewAreProtected() {
    assertEquals(last("a", "b"), hidden(counts(10, 20, 30, 40), counts(13, 25, 35, 45)));
  }

  @Test
  void nobodyAddedIsNoNumberOfPersons() {
    assertEquals(Set.of(), hidden(counts(10, 20, 30, 40), counts(10, 25, 35, 45)));
  }

  /** At mid-term a has 3 and is hidden, and b with it. What is not shown cannot be taken away. */
  @Test
  void whatWasNotShownBeforeTellsNothing() {
    assertEquals(
        Set.of("midterm-2019 a", "midterm-2019 b"),
        hidden(counts(3, 20, 30, 40), counts(7, 22, 35, 45)));
  }

  /** Members of the last year come and go: that a has three more now says nothing of persons. */
  @Test
  void countsThatFallSomewhereAreNotTakenFromEachOther() {
    assertEquals(Set.of(), hidden(counts(10, 20, 30, 40), counts(13, 25, 29, 45)));
  }
}
