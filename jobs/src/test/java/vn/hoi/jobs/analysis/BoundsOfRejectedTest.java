package vn.hoi.jobs.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hoi.jobs.value.TestPlaces.missing;
import static vn.hoi.jobs.value.TestPlaces.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.value.UnitRow;

/** Bounds where rows were rejected. */
class BoundsOfRejectedTest extends BoundsCase {
  private static Rejected rejected() {
    Rejected rejected = new Rejected("01");
    rejected.feeds("members", "member");
    rejected.feeds("population", "population");
    rejected.feeds("matters", "matter");
    rejected.add("members", "006", 3);
    rejected.add("members", "272", 4);
    rejected.add("population", "", 2);
    rejected.add("matters", "", 5);
    return rejected;
  }

  /**
   * By hand: 3 lost rows of members in 006 make 60 of 200 women at least 60 and at most 63. A lost
   * row of a commune's women is no lost woman: the commune is silent.
   */
  @Test
  void aRejectedPersonIsOneAndARejectedCommuneIsASilentPlace() {
    UnitRow[] rows = {
      row("final-2021", "a", "", 20, 100),
      row("final-2021", "b", "", 40, 100),
      missing("final-2021", "c", "", UNKNOWN)
    };
    Map<String, @Nullable Object> one = bound(rejected(), "O01", "final-2021", "006", rows);
    is(one, 30, 31.5, 0, 0);
    assertEquals(3L, one.get("rows_rejected"));
    assertEquals(0L, one.get("rows_of_unknown_size"));
    Map<String, @Nullable Object> city = bound(rejected(), "O01", "final-2021", "01", rows);
    isUnknown(city, 1);
    assertEquals(7L, city.get("rows_rejected"));
  }

  /** O02 is made of O01's values: each of its 9 lost rows may lift one union over the mark. */
  @Test
  void whatAnIndicatorReadsIsRejectedForItToo() {
    UnitRow[] rows = {row("final-2021", "a", "", 1, 1), row("final-2021", "c", "", 0, 1)};
    assertEquals(9L, bound(rejected(), "O02", "final-2021", "01", rows).get("rows_rejected"));
  }

  /**
   * By hand: a lost row of O01's may lift the one union below 50 % over the mark or push the other
   * one below it: 1 of 2 is at least 0 of 2 and at most 2 of 2.
   */
  @Test
  void aLostPersonMayMoveAUnionOverTheMarkEitherWay() {
    UnitRow[] rows = {row("final-2021", "a", "", 1, 1), row("final-2021", "b", "", 0, 1)};
    Rejected rejected = new Rejected("01");
    rejected.feeds("members", "member");
    rejected.add("members", "006", 1);
    is(bound(rejected, "O02", "final-2021", "006", rows), 0, 100, 0, 0);
  }

  /** By hand: 5 lost cases make 4 of 9 at least 4 of 14 and at most 9 of 9. */
  @Test
  void aRejectedCaseIsOneWhereCasesAreCounted() {
    for (String indicator : List.of("O15", "O20")) {
      Map<String, @Nullable Object> bound =
          bound(rejected(), indicator, "final-2021", "006", row("final-2021", "a", "", 4, 9));
      is(bound, 100 * 4 / 14.0, 100, 0, 0);
      assertEquals(5L, bound.get("rows_rejected"));
      assertEquals(0L, bound.get("rows_of_unknown_size"));
    }
  }

  private static Rejected courses() {
    Rejected rejected = new Rejected("01");
    rejected.feeds("officers", "officer_term");
    rejected.feeds("participations", "participation");
    rejected.feeds("activities", "activity");
    rejected.add("officers", "006", 2);
    return rejected;
  }

  /**
   * By hand: 30 of 60 officers are trained, and 2 rows of officers are lost: 30 of 62 to 32 of 60.
   * A course lost in the other district may have taught all 60, and untaught nobody.
   */
  @Test
  void aLostCourseMayHaveTaughtEveryOfficerWhereverItWas() {
    UnitRow[] rows = {row("final-2021", "a", "", 10, 20), row("final-2021", "b", "", 20, 40)};
    for (String indicator : List.of("O11", "O13", "G18")) {
      Rejected rejected = courses();
      is(bound(rejected, indicator, "final-2021", "006", rows), 3000 / 62.0, 3200 / 60.0, 0, 0);
      rejected.add("activities", "272", 1);
      Map<String, @Nullable Object> bound = bound(rejected, indicator, "final-2021", "006", rows);
      is(bound, 3000 / 62.0, 100, 0, 0);
      assertEquals(1L, bound.get("rows_of_conditions"));
      assertEquals(2L, bound.get("rows_rejected"));
      assertEquals(0L, bound.get("rows_of_unknown_size"));
    }
  }

  /** A list of participants names no union: 4 lost rows of 272's may be about officers of 006. */
  @Test
  void aRowThatNamesNoUnionMayBeAboutAnyPlace() {
    Rejected rejected = courses();
    rejected.add("participations", "272", 4);
    UnitRow[] rows = {row("final-2021", "a", "", 10, 20), row("final-2021", "b", "", 20, 40)};
    is(bound(rejected, "O11", "final-2021", "006", rows), 3000 / 66.0, 3600 / 60.0, 0, 0);
    // The officers of 006 are none of 272's: 5 of 10, 4 rows lost.
    is(
        bound(rejected, "O11", "final-2021", "272", row("final-2021", "c", "", 5, 10)),
        500 / 14.0,
        90,
        0,
        0);
  }

  /** By hand: b held a forum, a none: 1 of 2. The lost one of the city's own file may be a's. */
  @Test
  void whatTheCitySentItselfMayBeAboutAnyDistrict() {
    UnitRow[] rows = {row("final-2021", "a", "", 0, 1), row("final-2021", "b", "", 1, 1)};
    Rejected rejected = courses();
    rejected.add("activities", "272", 1);
    is(bound(rejected, "M01", "final-2021", "006", rows), 50, 50, 0, 0);
    rejected.add("activities", "01", 1);
    is(bound(rejected, "M01", "final-2021", "006", rows), 50, 100, 0, 0);
  }

  /**
   * Without the activity nobody knows who was a guest there, so it may hide any number. By hand, of
   * 2 lost rows of members and 3 of participants: 10 of 20 guests are at least 5 and at most 15.
   */
  @Test
  void aConditionThatDecidesWhoIsInTheDenominatorLeavesNoBounds() {
    Rejected rejected = courses();
    rejected.feeds("members", "member");
    rejected.add("members", "272", 2);
    rejected.add("participations", "006", 3);
    is(
        bound(rejected, "G10", "final-2021", "006", row("final-2021", "a", "", 10, 20)),
        25,
        75,
        0,
        0);
    rejected.add("activities", "006", 1);
    Map<String, @Nullable Object> bound =
        bound(rejected, "G10", "final-2021", "006", row("final-2021", "a", "", 10, 20));
    isUnknown(bound, 0);
    assertEquals(1L, bound.get("rows_of_unknown_size"));
  }

  /**
   * By hand: the group X counts 3 unions together, none inspected, c is inspected: 1 of 4. One lost
   * inspection, sent by whom it may be, brings in all 3 and takes none out: 1 to 4 of 4.
   */
  @Test
  void whereUnionsAreCountedTogetherOneRowIsAboutAllOfThem() {
    Rejected rejected = courses();
    rejected.add("activities", "006", 1);
    is(
        bound(
            rejected,
            "O19",
            "final-2021",
            "272",
            row("final-2021", "X", "", 0, 3),
            row("final-2021", "c", "", 1, 1)),
        25,
        100,
        0,
        0);
  }

  /** By hand: X was 3 unions at the mid-term review and is 1 of 2 now: 0 to 1 of 2. */
  @Test
  void aRowIsAboutTheUnionsThatAreThereInItsReview() {
    Rejected rejected = courses();
    rejected.add("activities", "006", 1);
    is(
        bound(
            rejected,
            "O19",
            "final-2021",
            "272",
            row("midterm-2019", "X", "", 0, 3),
            row("final-2021", "X", "", 0, 1),
            row("final-2021", "c", "", 0, 1)),
        0,
        50,
        0,
        0);
  }

  /**
   * By hand: X is silent, and nobody says how many unions it is now; it is made of 3, at the most.
   * So one row is about 3, as at the mid-term review: of 6 unions 3 silent and 3 more.
   */
  @Test
  void whereTheUnionsOfAReviewAreNotAllKnownThoseOfAnyReviewAreTaken() {
    Rejected rejected = courses();
    rejected.add("activities", "006", 1);
    is(
        bound(
            rejected,
            "O19",
            "final-2021",
            "01",
            row("midterm-2019", "X", "", 0, 3),
            missing("final-2021", "X", "", UNKNOWN),
            row("final-2021", "a", "", 0, 1),
            row("final-2021", "b", "", 0, 1),
            row("final-2021", "c", "", 0, 1)),
        0,
        100,
        1,
        3);
  }

  @Test
  void aRejectedCaseMayBeAboutAnyNumberOfPersons() {
    Map<String, @Nullable Object> bound =
        bound(rejected(), "G15", "final-2021", "01", row("final-2021", "a", "", 4, 9));
    isUnknown(bound, 0);
    assertEquals(5L, bound.get("rows_of_unknown_size"));
    assertEquals(0L, bound.get("rows_rejected"));
  }

  /** By hand: 99 members of 100 women in 006 and 3 lost rows of members: 99 to 102 %. */
  @Test
  void theUpperBoundOfTheAttractionRateMayPassOneHundredPercent() {
    is(
        bound(rejected(), "O01", "final-2021", "006", row("final-2021", "a", "", 99, 100)),
        99,
        102,
        0,
        0);
  }

  /**
   * A woman is a member of three unions, at the most. By hand: 2 lost rows of participants may have
   * brought in 3 each: of 10 of 20 members at least 10 of 26 and at most 16 of 20.
   */
  @Test
  void aLostParticipantCountsAtEachUnionOfHers() {
    Rejected rejected = new Rejected("01");
    rejected.feeds("members", "member");
    rejected.feeds("participations", "participation");
    rejected.unionsOfPerson("member", "midterm-2019", 1);
    rejected.unionsOfPerson("member", "final-2021", 3);
    rejected.unionsOfPerson("officer_term", "final-2021", 9);
    rejected.add("participations", "006", 2);
    UnitRow[] rows = {row("midterm-2019", "a", "", 10, 20), row("final-2021", "a", "", 10, 20)};
    Map<String, @Nullable Object> bound = bound(rejected, "G09", "final-2021", "006", rows);
    is(bound, 1000 / 26.0, 80, 0, 0);
    assertEquals(2L, bound.get("rows_rejected"));
    is(bound(rejected, "G09", "midterm-2019", "006", rows), 1000 / 22.0, 60, 0, 0);
  }

  /**
   * A case received in 2017 is in no window that begins in 2018. By hand: 4 of 9, and of 5 lost
   * rows 2 are of 2018: at least 4 of 11, at most 6 of 9.
   */
  @Test
  void aRowOfAFileAboutYearsBeforeTheWindowTellsNothingOfAFlow() {
    Rejected rejected = new Rejected("01");
    rejected.feeds("matters", "matter");
    rejected.add("matters", "", LocalDate.parse("2017-01-01"), 3);
    rejected.add("matters", "", LocalDate.parse("2018-01-01"), 2);
    UnitRow[] rows = {row("midterm-2019", "a", "", 4, 9)};
    Map<String, @Nullable Object> bound = bound(rejected, "O15", "midterm-2019", "006", rows);
    is(bound, 400 / 11.0, 600 / 9.0, 0, 0);
    assertEquals(2L, bound.get("rows_rejected"));
  }

  /**
   * Needy unions are those rated average or weak at the baseline: a rating of 2017 is one of them.
   */
  @Test
  void aRatingBeforeTheWindowCountsWhereTheBaselineIsCounted() {
    Rejected rejected = new Rejected("01");
    rejected.feeds("rating", "rating");
    rejected.add("rating", "006", LocalDate.parse("2017-01-01"), 1);
    UnitRow[] rows = {row("midterm-2019", "a", "", 4, 9)};
    Map<String, @Nullable Object> bound = bound(rejected, "O06", "midterm-2019", "006", rows);
    assertEquals(1L, bound.get("rows_rejected"));
  }

  /**
   * The list of 2020's cases tells nothing of the mid-term review. By hand: 4 of 9, and of 5 lost
   * rows 2 are of 2019: at least 4 of 11 in 2019 and 4 of 14 in 2021.
   */
  @Test
  void aRowOfAFileAboutLaterDaysTellsNothingOfAReview() {
    Rejected rejected = new Rejected("01");
    rejected.feeds("matters", "matter");
    rejected.add("matters", "", LocalDate.parse("2019-01-01"), 2);
    rejected.add("matters", "", LocalDate.parse("2020-01-01"), 3);
    UnitRow[] rows = {row("midterm-2019", "a", "", 4, 9), row("final-2021", "a", "", 4, 9)};
    Map<String, @Nullable Object> midterm = bound(rejected, "O15", "midterm-2019", "006", rows);
    is(midterm, 400 / 11.0, 600 / 9.0, 0, 0);
    assertEquals(2L, midterm.get("rows_rejected"));
    is(bound(rejected, "O15", "final-2021", "006", rows), 400 / 14.0, 100, 0, 0);
  }

  @Test
  void aRejectedUnionOfTheRegisterMayBeOfAnySize() {
    Rejected rejected = new Rejected("01");
    rejected.feeds("unit_register", "unit");
    rejected.add("unit_register", "", 1);
    Map<String, @Nullable Object> bound =
        bound(rejected, "O01", "final-2021", "006", row("final-2021", "a", "", 20, 100));
    isUnknown(bound, 0);
    assertEquals(1L, bound.get("rows_of_unknown_size"));
  }

  /**
   * A woman admitted in 006 may have stayed a member in 272, whose list lost a row. By hand: 10 of
   * 20 are at least 10 of 21 and at most 11 of 20.
   */
  @Test
  void aLostMemberElsewhereMayHaveStayedAfterHerAdmissionHere() {
    Rejected rejected = new Rejected("01");
    rejected.feeds("members", "member");
    rejected.add("members", "272", 1);
    UnitRow[] rows = {row("final-2021", "a", "", 10, 20)};
    is(bound(rejected, "G03", "final-2021", "006", rows), 1000 / 21.0, 55, 0, 0);
    // The attraction rate of 006 has nothing to do with it.
    is(bound(rejected, "O01", "final-2021", "006", rows), 50, 50, 0, 0);
  }
}
