package vn.hoi.jobs.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hoi.jobs.value.TestPlaces.missing;
import static vn.hoi.jobs.value.TestPlaces.row;

import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.value.UnitRow;

class BoundsTest extends BoundsCase {
  /** By hand: 40 of 200 known, b's 50 women may all be members or none: 40 and 90 of 250. */
  @Test
  void aSilentUnionOfKnownSizeMayBeAllInOrAllOut() {
    UnitRow[] rows = {
      row("final-2021", "a", "", 10, 100),
      missing("final-2021", "b", "", OptionalLong.of(50)),
      row("final-2021", "c", "", 30, 100)
    };
    is(bound("O01", "final-2021", "01", rows), 16, 36, 1, 50);
    is(bound("O01", "final-2021", "272", rows), 30, 30, 0, 0);
  }

  @Test
  void aSilentUnionOfUnknownSizeLeavesTheBoundsOfItsPlacesUnknown() {
    UnitRow[] rows = {
      row("final-2021", "a", "", 10, 100),
      row("final-2021", "b", "", 30, 100),
      missing("final-2021", "c", "", UNKNOWN)
    };
    isUnknown(bound("O01", "final-2021", "01", rows), 1);
    isUnknown(bound("O01", "final-2021", "272", rows), 1);
    is(bound("O01", "final-2021", "006", rows), 20, 20, 0, 0);
  }

  /** By hand: 150 women in 2019, 400 in 2018; 2019 is nearer. 60 to 210 of 350. */
  @Test
  void theSizeOfTheNearestReviewIsTakenForAState() {
    UnitRow[] rows = {
      row("baseline", "c", "", 50, 400),
      row("midterm-2019", "c", "", 50, 150),
      row("final-2021", "a", "", 20, 100),
      row("final-2021", "b", "", 40, 100),
      missing("final-2021", "c", "", UNKNOWN)
    };
    Map<String, @Nullable Object> city = bound("O01", "final-2021", "01", rows);
    is(city, 100 * 60 / 350.0, 60, 1, 150);
    assertEquals(1L, city.get("sizes_from_other_reviews"));
  }

  /** By hand: x and y had 25 each; the union they became is silent: 50 to 100 of 150. */
  @Test
  void aMergedUnionIsAsLargeAsTheUnionsItCameOf() {
    UnitRow[] rows = {
      row("midterm-2019", "x", "", 5, 25),
      row("midterm-2019", "y", "", 5, 25),
      row("final-2021", "c", "", 50, 100),
      missing("final-2021", "x@2020-03-01", "", UNKNOWN)
    };
    is(bound("O01", "final-2021", "272", rows), 100 * 50 / 150.0, 100 * 100 / 150.0, 1, 50);
  }

  /** Of the 60 women of the merged union nobody knows how many are x's. */
  @Test
  void aPartOfALaterUnionHasNoSize() {
    UnitRow[] rows = {
      missing("midterm-2019", "x", "", UNKNOWN),
      row("midterm-2019", "y", "", 5, 25),
      row("final-2021", "x@2020-03-01", "", 30, 60)
    };
    isUnknown(bound("O01", "midterm-2019", "272", rows), 1);
  }

  /** Two years of seats tell nothing of four. */
  @Test
  void whatHappensInAWindowTakesNoSizeFromAnother() {
    UnitRow[] rows = {
      row("midterm-2019", "c", "", 1, 10),
      row("final-2021", "a", "", 2, 10),
      missing("final-2021", "c", "", UNKNOWN)
    };
    isUnknown(bound("O10", "final-2021", "01", rows), 1);
  }

  /**
   * By hand: one of two unions, and a third is silent: 1 and 2 of 3. The group X is three unions.
   */
  @Test
  void whereUnionsAreCountedASilentOneIsOne() {
    is(
        bound(
            "O02",
            "final-2021",
            "01",
            row("final-2021", "a", "", 1, 1),
            row("final-2021", "b", "", 0, 1),
            missing("final-2021", "c", "", UNKNOWN)),
        100 / 3.0,
        200 / 3.0,
        1,
        1);
    is(
        bound(
            "O03",
            "final-2021",
            "01",
            row("final-2021", "a", "", 1, 1),
            missing("final-2021", "X", "", UNKNOWN)),
        25,
        100,
        1,
        3);
  }

  /** Eight reports are owed by a, so c may owe any number. */
  @Test
  void whereUnitsAreNoUnionsASilentOneHasNoSize() {
    isUnknown(
        bound(
            "O17",
            "final-2021",
            "01",
            row("final-2021", "a", "", 7, 8),
            missing("final-2021", "c", "", UNKNOWN)),
        1);
  }
}
