package vn.hoi.synthetic.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Attendance;
import vn.hoi.synthetic.city.JoinReason;
import vn.hoi.synthetic.city.LeaveReason;
import vn.hoi.synthetic.city.Person;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Role;
import vn.hoi.synthetic.city.Seat;
import vn.hoi.synthetic.city.Spell;

/** What the counters find about officers, new members and guests, counted by hand. */
class HandCountedPeopleTest extends SmallDistrict {
  @Test
  void a_new_member_was_kept_when_she_is_a_member_anywhere_a_year_later_to_the_day() {
    Person stays = person(1, 1980);
    Person leavesOnTheDay = person(2, 1980);
    Person leavesAfter = person(3, 1980);
    Person moves = person(4, 1980);
    Spell elsewhere = joined(moves, c, "2018-06-01", JoinReason.TRANSFERRED);
    facts.spells(
        List.of(
            joined(stays, a, "2018-12-31"),
            gone(leavesOnTheDay, a, "2018-05-05", "2019-05-05", LeaveReason.LEFT),
            gone(leavesAfter, a, "2018-05-05", "2019-05-06", LeaveReason.LEFT),
            gone(moves, a, "2018-05-05", "2018-06-01", LeaveReason.TRANSFERRED),
            joined(person(5, 1980), a, "2019-01-01")));
    MembersKept kept = new MembersKept();

    kept.count(facts, Review.MIDTERM, tally);
    // The other district comes later.
    moves.spells().add(elsewhere);
    kept.end(tally);

    assertEquals(Value.share(3L, 4L), of("G03", "midterm-2019", "", "grassroots", "001-A"));
    assertEquals("no denominator", of("G03", "midterm-2019", "", "grassroots", "00003").status());
  }

  @Test
  void a_guest_counts_at_the_union_of_her_first_activity_and_has_six_months_to_join() {
    Person joinsInTime = person(1, 1980);
    Person joinsLate = person(2, 1980);
    Person member = person(3, 1980);
    Activity visit = activity(1, ActivityType.MEETING, c, "2018-08-31", 20);
    Activity later = activity(2, ActivityType.MEETING, a, "2018-09-30", 20);
    facts.spells(
        List.of(
            joined(joinsInTime, a, "2019-02-28"),
            joined(joinsLate, c, "2019-03-01"),
            joined(member, c, "2018-08-31")));
    facts.activities(List.of(visit, later));
    facts.attendances(
        List.of(
            new Attendance(joinsInTime, visit, 1),
            new Attendance(joinsInTime, later, 1),
            new Attendance(joinsLate, visit, 1),
            new Attendance(member, visit, 1)));

    new GuestsJoined().count(facts, Review.MIDTERM, tally);

    assertEquals(Value.share(1L, 2L), of("G10", "midterm-2019", "", "grassroots", "00003"));
    assertEquals(Value.share(0L, 0L), of("G10", "midterm-2019", "", "grassroots", "001-A"));
  }

  @Test
  void a_guest_who_joins_after_the_day_has_not_joined_by_it() {
    Person onTheDay = person(1, 1980);
    Person after = person(2, 1980);
    Activity visit = activity(1, ActivityType.MEETING, c, "2019-12-01", 20);
    facts.spells(List.of(joined(onTheDay, c, "2019-12-31"), joined(after, c, "2020-01-01")));
    facts.activities(List.of(visit));
    facts.attendances(List.of(new Attendance(onTheDay, visit, 1), new Attendance(after, visit, 1)));

    new GuestsJoined().count(facts, Review.MIDTERM, tally);
    new GuestsJoined().count(facts, Review.FINAL, tally);

    assertEquals(Value.share(1L, 2L), of("G10", "midterm-2019", "", "grassroots", "00003"));
    assertEquals(Value.share(2L, 2L), of("G10", "final-2021", "", "grassroots", "00003"));
  }

  @Test
  void going_on_in_the_same_role_after_the_change_of_borders_is_no_turnover() {
    LocalDate before = LocalDate.parse("2016-01-01");
    LocalDate change = LocalDate.parse("2020-03-01");
    Person goesOn = person(1, 1980);
    Person takesOther = person(2, 1980);
    facts.seats(
        List.of(
            new Seat(goesOn, a, Role.CHAIR, before, change),
            new Seat(goesOn, ab, Role.CHAIR, change, null),
            new Seat(takesOther, b, Role.CHAIR, before, change),
            new Seat(takesOther, ab, Role.VICE_CHAIR, change, null),
            new Seat(person(3, 1980), c, Role.CHAIR, before, null)));

    new Turnover().count(facts, Review.FINAL, tally);

    assertEquals(Value.share(0L, 1L), of("O10", "final-2021", "chair", "grassroots", ab.id()));
    assertEquals(Value.share(1L, 1L), of("O10", "final-2021", "vice_chair", "grassroots", ab.id()));
    assertEquals(Value.share(1L, 3L), of("O10", "final-2021", "", "city", "01"));
  }

  @Test
  void being_elected_again_is_no_turnover_but_a_seat_taken_in_the_window_stays_taken() {
    LocalDate before = LocalDate.parse("2016-01-01");
    LocalDate inside = LocalDate.parse("2018-05-10");
    LocalDate change = LocalDate.parse("2020-03-01");
    LocalDate congress = LocalDate.parse("2021-05-10");
    Person again = person(1, 1980);
    Person newThenAgain = person(2, 1980);
    Person newThenMerged = person(3, 1980);
    facts.seats(
        List.of(
            new Seat(again, c, Role.CHAIR, before, congress),
            new Seat(again, c, Role.CHAIR, congress, null),
            new Seat(newThenAgain, c, Role.GROUP_HEAD, inside, congress),
            new Seat(newThenAgain, c, Role.GROUP_HEAD, congress, null),
            new Seat(newThenMerged, a, Role.CHAIR, inside, change),
            new Seat(newThenMerged, ab, Role.CHAIR, change, null)));

    new Turnover().count(facts, Review.FINAL, tally);

    assertEquals(Value.share(0L, 1L), of("O10", "final-2021", "chair", "grassroots", c.id()));
    assertEquals(Value.share(1L, 1L), of("O10", "final-2021", "group_head", "grassroots", c.id()));
    assertEquals(Value.share(1L, 1L), of("O10", "final-2021", "chair", "grassroots", ab.id()));
  }

  @Test
  void a_need_of_training_is_met_from_the_day_it_was_recorded() {
    LocalDate since = LocalDate.parse("2017-01-01");
    LocalDate need = LocalDate.parse("2018-06-01");
    Person onTheDay = person(1, 1980);
    Person before = person(2, 1980);
    facts.seats(
        List.of(
            new Seat(onTheDay, c, Role.CHAIR, since, null, need),
            new Seat(onTheDay, c, Role.BRANCH_HEAD, since, null, need.plusDays(9)),
            new Seat(before, c, Role.GROUP_HEAD, since, null, need.plusDays(1)),
            new Seat(person(3, 1980), c, Role.GROUP_HEAD, since, null)));
    Activity course = activity(9, ActivityType.TRAINING, c, "2018-06-01", 20);
    facts.activities(List.of(course));
    facts.attendances(
        List.of(new Attendance(onTheDay, course, 1), new Attendance(before, course, 1)));

    new NeedsMet().count(facts, Review.MIDTERM, tally);

    assertEquals(Value.share(1L, 2L), of("O13", "midterm-2019", "", "grassroots", "00003"));
  }

  @Test
  void pilots_and_others_stand_apart_at_each_date() {
    city.books().pilots(List.of(b));
    facts.spells(
        List.of(
            cutAtTheChange(person(1, 1980), a),
            joined(person(1, 1980), ab, "2020-03-01"),
            joined(person(2, 1980), ab, "2021-01-01"),
            joined(person(3, 1980), c, "2010-01-01")));

    new PilotUnions().count(facts, Review.FINAL, tally);
    new PilotUnions().count(facts, Review.BASELINE, tally);

    assertEquals(Value.share(2L, 20L), of("G17", "final-2021", "pilot", "city", "01"));
    assertEquals(Value.share(1L, 20L), of("G17", "baseline", "pilot", "city", "01"));
    assertEquals(Value.share(1L, 4L), of("G17", "final-2021", "other", "city", "01"));
    assertEquals(Value.share(1L, 4L), of("G17", "baseline", "other", "city", "01"));
  }
}
