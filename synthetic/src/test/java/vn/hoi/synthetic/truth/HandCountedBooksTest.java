package vn.hoi.synthetic.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoi.synthetic.city.Dues;
import vn.hoi.synthetic.city.HalfYear;
import vn.hoi.synthetic.city.LoanSource;
import vn.hoi.synthetic.city.Loans;
import vn.hoi.synthetic.city.Matter;
import vn.hoi.synthetic.city.MatterType;
import vn.hoi.synthetic.city.Milestone;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.YearLine;
import vn.hoi.synthetic.city.YearReport;
import vn.hoi.synthetic.place.Union;

/** What the counters find in the books of the city about the small district, counted by hand. */
class HandCountedBooksTest extends SmallDistrict {
  @Test
  void reports_of_all_years_and_of_all_unions_of_a_group_are_added_up() {
    city.books().reports(2018, List.of(targets(a, 2018, 4, 5), targets(b, 2018, 5, 5)));
    city.books().reports(2019, List.of(targets(a, 2019, 1, 5), targets(b, 2019, 2, 5)));
    city.books().reports(2020, List.of(targets(ab, 2020, 6, 8), targets(c, 2020, 1, 1)));
    city.books().reports(2021, List.of(targets(ab, 2021, 7, 8), targets(c, 2021, 1, 1)));

    new TargetsMet().count(facts, Review.FINAL, tally);

    assertEquals(Value.share(25L, 36L), of("O18", "final-2021", "", "grassroots", "001-A"));
    // C left out 2018 and 2019, so that nothing is known of it.
    assertEquals(Value.share(null, null), of("O18", "final-2021", "", "grassroots", "00003"));
    assertEquals(Value.share(25L, 36L), of("O18", "final-2021", "", "city", "01"));
  }

  @Test
  void the_report_of_the_last_year_that_had_ended_tells_the_branches() {
    city.books().reports(2017, List.of(branches(c, 2017, 3)));
    city.books().reports(2018, List.of(branches(c, 2018, 9)));
    facts.spells(List.of(joined(person(1, 1980), c, "2018-03-31")));
    city.rolls().take(facts, Review.BASELINE);

    new CoreMembers().count(facts, Review.BASELINE, tally);

    assertEquals(Value.share(0L, 3L), of("O14", "baseline", "per_branch", "grassroots", "00003"));
    assertEquals(Value.share(0L, 1L), of("O14", "baseline", "", "grassroots", "00003"));
  }

  @Test
  void dues_are_in_dong_and_unknown_when_one_half_year_is_missing() {
    for (HalfYear half : HalfYear.ALL) {
      boolean early = half.year() < 2020;
      Dues first = new Dues(early ? a : ab, half, 10, 9, 5);
      city.books()
          .dues(half, early ? List.of(first, new Dues(b, half, 10, 10, 0)) : List.of(first));
    }

    new DuesCollected().count(facts, Review.FINAL, tally);

    // 8 x 9 of A and its heir, 4 x 10 of B.
    assertEquals(
        Value.share(112_000L, 120_000L), of("O07", "final-2021", "", "grassroots", "001-A"));
    assertEquals("not reported", of("O07", "final-2021", "", "grassroots", "00003").status());
  }

  @Test
  void loans_of_the_last_half_year_are_added_up_over_their_sources() {
    HalfYear half = new HalfYear(2021, 2);
    city.books()
        .loans(
            half,
            List.of(
                new Loans(ab, half, LoanSource.POLICY_BANK, 3, 90_000, 900),
                new Loans(ab, half, LoanSource.OTHER, 2, 10_000, 0)));

    new Borrowers().count(facts, Review.FINAL, tally);
    new Borrowers().count(facts, Review.MIDTERM, tally);

    String union = ab.id();
    assertEquals(Value.count(5L), of("M05", "final-2021", "", "grassroots", union));
    assertEquals(Value.count(10_000_000L), of("M05", "final-2021", "other", "grassroots", union));
    assertEquals(
        Value.share(900_000L, 100_000_000L),
        of("M05", "final-2021", "overdue", "grassroots", union));
    assertEquals("zero", of("M05", "final-2021", "", "grassroots", "00003").status());
    assertEquals("not reported", of("M05", "midterm-2019", "", "grassroots", "00003").status());
  }

  @Test
  void the_last_day_of_a_term_is_in_time_and_what_comes_after_the_window_is_not_known_yet() {
    city.books()
        .matters(
            2018,
            List.of(
                abuse(1, "2018-01-01", "2018-01-31", 1),
                abuse(2, "2018-01-01", "2018-02-01", 2),
                abuse(3, "2018-01-01", "2018-01-08", 3)));
    city.books()
        .matters(
            2019,
            List.of(
                abuse(4, "2019-12-31", "2020-01-01", 1),
                petition(5, "2019-01-01", "2019-02-01", "2019-02-01"),
                petition(6, "2019-01-01", "2019-02-01", "2019-02-02")));

    new MattersHandled().count(facts, Review.MIDTERM, tally);
    new MattersHandled().count(facts, Review.FINAL, tally);

    assertEquals(Value.share(2L, 4L), of("O15", "midterm-2019", "", "grassroots", "00003"));
    assertEquals(Value.share(3L, 7L), of("G15", "midterm-2019", "", "grassroots", "00003"));
    assertEquals(Value.share(1L, 2L), of("O20", "midterm-2019", "", "grassroots", "00003"));
    assertEquals(Value.count(2L), of("O20", "midterm-2019", "crowd", "grassroots", "00003"));
    assertEquals("no denominator", of("O16", "midterm-2019", "", "city", "01").status());
    assertEquals("not reported", of("O15", "final-2021", "", "city", "01").status());
  }

  @Test
  void a_milestone_kept_on_its_day_is_kept_in_time() {
    city.books()
        .milestones(
            List.of(
                milestone(1, "2018-03-31", "2018-03-31"),
                milestone(2, "2018-04-15", "2018-04-16"),
                milestone(3, "2019-11-30", null),
                milestone(4, "2021-11-30", "2021-11-01")));

    new MilestonesKept().count(facts, Review.MIDTERM, tally);

    assertEquals(Value.share(1L, 3L), of("I07", "midterm-2019", "", "district", "001"));
    assertEquals(Value.share(1L, 3L), of("I07", "midterm-2019", "", "city", "01"));
  }

  private static YearReport targets(Union union, int year, int met, int registered) {
    Map<YearLine, Integer> figures = new EnumMap<>(YearLine.class);
    figures.put(YearLine.TARGETS_MET, met);
    figures.put(YearLine.TARGETS_REGISTERED, registered);
    return new YearReport(union, year, figures);
  }

  private static YearReport branches(Union union, int year, int branches) {
    return new YearReport(union, year, Map.of(YearLine.BRANCHES, branches));
  }

  private Matter abuse(int number, String received, String joined, int persons) {
    LocalDate day = LocalDate.parse(received);
    return new Matter(
        "V" + number,
        MatterType.ABUSE,
        c,
        day,
        day.plusDays(30),
        LocalDate.parse(joined),
        null,
        null,
        persons,
        false,
        false);
  }

  private Matter petition(int number, String received, String due, String resolved) {
    return new Matter(
        "V" + number,
        MatterType.COMPLAINT,
        c,
        LocalDate.parse(received),
        LocalDate.parse(due),
        null,
        null,
        LocalDate.parse(resolved),
        12,
        true,
        false);
  }

  private Milestone milestone(int number, String due, @Nullable String done) {
    LocalDate day = done == null ? null : LocalDate.parse(done);
    return new Milestone("M" + number, district, "Mốc", LocalDate.parse(due), day);
  }
}
