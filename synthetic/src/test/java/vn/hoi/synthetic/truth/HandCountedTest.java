package vn.hoi.synthetic.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Attendance;
import vn.hoi.synthetic.city.HalfYear;
import vn.hoi.synthetic.city.JoinReason;
import vn.hoi.synthetic.city.LeaveReason;
import vn.hoi.synthetic.city.Level;
import vn.hoi.synthetic.city.Person;
import vn.hoi.synthetic.city.Rating;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Role;
import vn.hoi.synthetic.city.Seat;
import vn.hoi.synthetic.city.Spell;

/** What the counters find in the small district, counted by hand. */
class HandCountedTest extends SmallDistrict {
  @Test
  void members_are_counted_from_their_first_day_and_no_longer_on_the_day_they_leave() {
    Person stays = person(1, 1980);
    Person leftOnTheDay = person(2, 1980);
    Person seventeen = person(3, 2001);
    Person twice = person(4, 1980);
    facts.spells(
        List.of(
            joined(stays, c, "2018-03-31"),
            gone(leftOnTheDay, c, "2010-01-01", "2018-03-31", LeaveReason.LEFT),
            joined(seventeen, c, "2018-01-01"),
            gone(twice, c, "2010-01-01", "2012-01-01", LeaveReason.LEFT),
            joined(twice, c, "2013-01-01")));
    new Attraction().count(facts, Review.BASELINE, tally);
    assertEquals(Value.share(2L, 4L), of("O01", "baseline", "", "grassroots", "00003"));
    assertEquals(Value.share(2L, 24L), of("O01", "baseline", "", "city", "01"));
    assertEquals("zero", of("O01", "baseline", "", "grassroots", "00001").status());
  }

  @Test
  void a_union_without_population_is_unknown_and_left_out_of_the_sums() {
    facts.spells(List.of(joined(person(1, 1980), c, "2010-01-01")));
    new Attraction().count(facts, Review.MIDTERM, tally);
    Value union = of("O01", "midterm-2019", "", "grassroots", "00003");
    assertEquals(Value.share(1L, null), union);
    assertEquals("not reported", union.status());
    assertEquals(Value.share(null, null), of("O01", "midterm-2019", "", "district", "001"));
  }

  @Test
  void the_mark_of_one_half_is_crossed_by_a_group_as_a_whole() {
    List<Spell> spells = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      spells.add(cutAtTheChange(person(i, 1980), a));
      spells.add(joined(person(i, 1980), ab, "2020-03-01"));
    }
    spells.add(joined(person(20, 1980), ab, "2021-05-05"));
    spells.add(joined(person(21, 1980), c, "2015-01-01"));
    spells.add(joined(person(22, 1980), c, "2015-01-01"));
    facts.spells(spells);
    new BelowHalf().count(facts, Review.BASELINE, tally);
    new CrossedHalf().count(facts, Review.FINAL, tally);
    assertEquals(Value.share(0L, 1L), of("O02", "baseline", "", "grassroots", "00001"));
    assertEquals(Value.share(1L, 1L), of("O02", "baseline", "", "grassroots", "00002"));
    assertEquals(Value.share(0L, 1L), of("O02", "baseline", "", "grassroots", "00003"));
    // 9 of 20 before the change, 10 of 20 after: exactly one half is not below it.
    assertEquals(Value.share(1L, 1L), of("O03", "final-2021", "", "grassroots", "001-A"));
    assertEquals(Value.share(0L, 0L), of("O03", "final-2021", "reverse", "grassroots", "001-A"));
    assertEquals("no denominator", of("O03", "final-2021", "", "grassroots", "00003").status());
    assertEquals(Value.share(1L, 1L), of("O03", "final-2021", "", "city", "01"));
  }

  @Test
  void boundary_moves_are_neither_admitted_nor_left() {
    Person one = person(1, 1980);
    Person two = person(2, 1980);
    facts.spells(
        List.of(
            cutAtTheChange(one, b),
            joined(one, ab, "2020-03-01", JoinReason.BOUNDARY),
            joined(two, ab, "2021-12-31", JoinReason.ADMITTED),
            gone(person(3, 1940), a, "2001-01-01", "2018-01-01", LeaveReason.DIED)));
    new NetGrowth().count(facts, Review.FINAL, tally);
    new NewMembers().count(facts, Review.FINAL, tally);
    String group = "001-A";
    assertEquals(Value.count(0L), of("G02", "final-2021", "", "grassroots", group));
    assertEquals(Value.count(2L), of("G02", "final-2021", "start", "grassroots", group));
    assertEquals(Value.count(1L), of("G02", "final-2021", "admitted", "grassroots", group));
    assertEquals(Value.count(1L), of("G02", "final-2021", "left", "grassroots", group));
    assertEquals(Value.count(1L), of("G02", "final-2021", "moved_in", "grassroots", group));
    assertEquals(Value.count(1L), of("G02", "final-2021", "moved_out", "grassroots", group));
    assertEquals(Value.count(2L), of("G02", "final-2021", "end", "grassroots", group));
    // 20 women at the baseline, one of them a member.
    assertEquals(Value.share(1L, 19L), of("G01", "final-2021", "", "grassroots", group));
    assertEquals(Value.count(1L), of("G01", "final-2021", "trader", "grassroots", group));
    assertEquals(Value.count(0L), of("G01", "final-2021", "young", "grassroots", group));
  }

  @Test
  void where_more_are_members_than_women_were_counted_nobody_is_left_who_could_join() {
    List<Spell> spells = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      spells.add(joined(person(i, 1980), c, "2010-01-01"));
    }
    spells.add(joined(person(9, 1980), c, "2019-06-01", JoinReason.ADMITTED));
    facts.spells(spells);
    new NewMembers().count(facts, Review.MIDTERM, tally);
    // Four women and five members in C; 20 women in A and B.
    assertEquals(Value.share(1L, 0L), of("G01", "midterm-2019", "", "grassroots", "00003"));
    assertEquals(Value.share(1L, 20L), of("G01", "midterm-2019", "", "district", "001"));
  }

  @Test
  void reports_are_owed_only_for_half_years_open_from_end_to_end() {
    HalfYear first = new HalfYear(2018, 1);
    HalfYear second = new HalfYear(2018, 2);
    facts.reports(List.of(report(a, first, "2018-06-20"), report(a, second, "2018-12-21")));
    new ReportsInTime().count(facts, Review.FINAL, tally);
    assertEquals(Value.share(1L, 4L), of("O17", "final-2021", "", "grassroots", "00001"));
    assertEquals(Value.share(2L, 4L), of("O17", "final-2021", "received", "grassroots", "00001"));
    assertEquals(
        Value.share(0L, 3L), of("O17", "final-2021", "", "grassroots", "00001@2020-03-01"));
    assertEquals(Value.share(0L, 8L), of("O17", "final-2021", "", "grassroots", "00003"));
    assertEquals(Value.share(1L, 19L), of("O17", "final-2021", "", "district", "001"));
  }

  @Test
  void a_report_that_came_after_the_day_is_not_received_on_it() {
    facts.reports(
        List.of(
            report(c, new HalfYear(2018, 1), "2019-12-31"),
            report(c, new HalfYear(2018, 2), "2020-01-01")));
    new ReportsInTime().count(facts, Review.MIDTERM, tally);
    assertEquals(Value.share(1L, 4L), of("O17", "midterm-2019", "received", "grassroots", "00003"));
  }

  @Test
  void only_unions_with_unchanged_borders_can_be_upgraded() {
    city.ratings(2017, List.of(new Rating(c, 2017, Level.WEAK), new Rating(a, 2017, Level.WEAK)));
    city.ratings(
        2021, List.of(new Rating(c, 2021, Level.AVERAGE), new Rating(ab, 2021, Level.GOOD)));
    new Upgraded().count(facts, Review.FINAL, tally);
    new RatedAs().count(facts, Review.FINAL, tally);
    assertEquals(Value.share(1L, 1L), of("O05", "final-2021", "", "city", "01"));
    assertEquals(Value.share(1L, 1L), of("O05", "final-2021", "weak>average", "city", "01"));
    assertNull(tally.values().get(new Tally.Key("O05", "final-2021", "", "grassroots", ab.id())));
    assertEquals(Value.share(1L, 2L), of("O04", "final-2021", "good", "city", "01"));
  }

  @Test
  void a_dialogue_of_the_old_ward_does_not_count_for_the_new_one() {
    facts.activities(
        List.of(
            dialogue(1, a, "2020-01-10", 30),
            dialogue(2, ab, "2020-03-01", 40),
            dialogue(3, ab, "2021-12-31", 50),
            dialogue(4, c, "2018-01-01", 60)));
    new Dialogues().count(facts, Review.FINAL, tally);
    assertEquals(Value.share(1L, 1L), of("M01", "final-2021", "", "grassroots", ab.id()));
    assertEquals(Value.share(0L, 1L), of("M01", "final-2021", "", "grassroots", "00003"));
    assertEquals(Value.count(3L), of("M01", "final-2021", "events", "city", "01"));
    // The merged ward had two years, the other four.
    assertEquals(Value.share(2L, 2L), of("M01", "final-2021", "per_year", "grassroots", ab.id()));
    assertEquals(Value.share(1L, 4L), of("M01", "final-2021", "per_year", "grassroots", "00003"));
    assertEquals(Value.count(150L), of("M01", "final-2021", "persons", "city", "01"));
  }

  @Test
  void an_officer_with_two_seats_counts_once_in_all_and_once_in_each_role() {
    Person one = person(1, 1980);
    LocalDate since = LocalDate.parse("2017-01-01");
    facts.spells(List.of(joined(one, c, "2010-01-01")));
    facts.seats(
        List.of(
            new Seat(one, c, Role.CHAIR, since, null),
            new Seat(one, c, Role.BRANCH_HEAD, since, null),
            new Seat(person(2, 1980), c, Role.GROUP_HEAD, since, Review.BASELINE.asOf())));
    Activity course = activity(9, ActivityType.TRAINING, c, "2018-04-01", 20);
    facts.activities(List.of(course));
    facts.attendances(List.of(new Attendance(one, course, 2)));
    for (Review review : List.of(Review.BASELINE, Review.MIDTERM)) {
      new TrainedOfficers().count(facts, review, tally);
      new TookPart().count(facts, review, tally);
    }
    assertEquals(Value.share(0L, 1L), of("O11", "baseline", "", "grassroots", "00003"));
    assertEquals(Value.share(0L, 0L), of("O11", "baseline", "group_head", "grassroots", "00003"));
    assertEquals(Value.share(1L, 1L), of("O11", "midterm-2019", "", "grassroots", "00003"));
    assertEquals(Value.share(1L, 1L), of("O11", "midterm-2019", "chair", "grassroots", "00003"));
    assertEquals(Value.share(1L, 1L), of("G09", "midterm-2019", "", "grassroots", "00003"));
    assertEquals(Value.count(2L), of("G09", "midterm-2019", "turns", "grassroots", "00003"));
    // The course was in 2018, the last year of the window is 2019.
    assertEquals(
        Value.share(0L, 1L), of("G09", "midterm-2019", "last_year", "grassroots", "00003"));
    String each = "turns_per_member";
    assertEquals(Value.share(2L, 1L), of("G09", "midterm-2019", each, "grassroots", "00003"));
  }

  @Test
  void a_member_of_two_unions_is_one_person_in_the_district() {
    Person both = person(1, 1980);
    Person one = person(2, 1980);
    facts.spells(
        List.of(
            joined(both, a, "2010-01-01"),
            joined(both, c, "2012-01-01"),
            joined(one, c, "2010-01-01")));
    Activity meeting = activity(9, ActivityType.MEETING, c, "2018-04-01", 20);
    facts.activities(List.of(meeting));
    facts.attendances(List.of(new Attendance(both, meeting, 1), new Attendance(one, meeting, 1)));
    TookPart counter = new TookPart();
    counter.count(facts, Review.MIDTERM, tally);
    counter.end(tally);
    assertEquals(Value.share(3L, 3L), of("G09", "midterm-2019", "", "district", "001"));
    assertEquals(Value.count(2L), of("G09", "midterm-2019", "persons", "district", "001"));
    assertEquals(Value.count(2L), of("G09", "midterm-2019", "persons", "city", "01"));
    assertEquals(Value.count(1L), of("G09", "midterm-2019", "persons", "grassroots", "00001"));
  }
}
