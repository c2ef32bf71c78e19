package vn.hoi.synthetic.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Attendance;
import vn.hoi.synthetic.city.Details;
import vn.hoi.synthetic.city.Level;
import vn.hoi.synthetic.city.Person;
import vn.hoi.synthetic.city.Rating;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Union;

/** What was organised in, and done for, the small district, counted by hand. */
class DutiesCountedTest extends SmallDistrict {
  private int number;

  private Activity by(
      @Nullable District in,
      @Nullable Union union,
      ActivityType type,
      String day,
      Details details) {
    String id = "VP-" + ++number;
    return new Activity(id, type, union, in, LocalDate.parse(day), null, 0, 0, 0, details);
  }

  private Activity ofUnion(Union union, ActivityType type, String day) {
    return by(district, union, type, day, Details.NONE);
  }

  private Activity ofDistrict(ActivityType type, String day, Details details) {
    return by(district, null, type, day, details);
  }

  private static Activity ofCity(int number, ActivityType type, String day, Details details) {
    LocalDate on = LocalDate.parse(day);
    return new Activity("VP-TP-" + number, type, null, null, on, null, 0, 0, 0, details);
  }

  private void count(Counter counter, Review review) {
    counter.count(facts, review, tally);
    counter.end(tally);
  }

  @Test
  void
      what_a_union_did_before_it_was_merged_counts_on_its_ground_and_each_organiser_above_itself() {
    facts.activities(
        List.of(
            ofUnion(b, ActivityType.EXCHANGE, "2018-06-01"),
            ofUnion(ab, ActivityType.EXCHANGE, "2021-06-01"),
            ofUnion(c, ActivityType.EXCHANGE, "2022-01-01"),
            ofDistrict(ActivityType.EXCHANGE, "2019-01-01", Details.NONE)));
    city.ofCity(List.of(ofCity(1, ActivityType.EXCHANGE, "2020-01-01", Details.NONE)));
    count(new Exchanges(), Review.FINAL);
    assertEquals(Value.count(2L), of("G16", "final-2021", "", "grassroots", "001-A"));
    assertEquals(Value.count(0L), of("G16", "final-2021", "", "grassroots", "00003"));
    assertEquals(Value.count(3L), of("G16", "final-2021", "", "district", "001"));
    assertEquals(Value.count(4L), of("G16", "final-2021", "", "city", "01"));
    assertEquals(Value.count(2L), of("G16", "final-2021", "grassroots", "city", "01"));
    assertEquals(Value.count(1L), of("G16", "final-2021", "district", "district", "001"));
    assertEquals(Value.count(1L), of("G16", "final-2021", "city", "city", "01"));
  }

  @Test
  void visits_by_the_district_and_by_the_city_reach_a_union_in_need() {
    city.ratings(2017, List.of(new Rating(c, 2017, Level.WEAK)));
    Details toC = Details.NONE.forUnion(c);
    facts.activities(List.of(ofDistrict(ActivityType.SUPPORT_VISIT, "2018-01-01", toC.of(1))));
    city.ofCity(List.of(ofCity(1, ActivityType.SUPPORT_VISIT, "2021-12-31", toC.of(2))));
    count(new UnionsVisited(), Review.FINAL);
    count(new DaysOfVisits(), Review.FINAL);
    assertEquals(Value.share(1L, 1L), of("O06", "final-2021", "", "grassroots", "00003"));
    assertEquals(Value.share(2L, 1L), of("O06", "final-2021", "visits", "grassroots", "00003"));
    // A and B have neither a rating nor a known rate.
    assertEquals(Value.unknown(), of("O06", "final-2021", "", "grassroots", "001-A"));
    assertEquals(Value.share(1L, 1L), of("O06", "final-2021", "", "city", "01"));
    assertEquals(Value.count(3L), of("I05", "final-2021", "", "district", "001"));
    assertEquals(Value.share(3L, 3L), of("I05", "final-2021", "share_support", "city", "01"));
  }

  @Test
  void a_complex_area_is_a_need_whatever_else_is_known() {
    city.books().complex(List.of(b));
    Details toA = Details.NONE.forUnion(a);
    facts.activities(List.of(ofDistrict(ActivityType.SUPPORT_VISIT, "2018-01-01", toA.of(1))));
    count(new UnionsVisited(), Review.FINAL);
    // Nothing is known of A, which lies on the same ground.
    assertEquals(Value.unknown(), of("O06", "final-2021", "", "grassroots", "001-A"));
    city.books().complex(List.of(a, c));
    tally = new Tally();
    count(new UnionsVisited(), Review.FINAL);
    assertEquals(Value.share(2L, 2L), of("O06", "final-2021", "", "grassroots", "001-A"));
    assertEquals(Value.share(0L, 1L), of("O06", "final-2021", "", "grassroots", "00003"));
  }

  @Test
  void finances_are_inspected_in_every_year_that_a_union_had() {
    Details ofA = Details.NONE.forUnion(a);
    Details ofMerged = Details.NONE.forUnion(ab);
    Details ofC = Details.NONE.forUnion(c);
    ActivityType type = ActivityType.FINANCE_INSPECTION;
    facts.activities(
        List.of(
            ofDistrict(type, "2020-01-10", ofA.of(2).reaching(1)),
            ofDistrict(type, "2021-01-10", ofMerged.of(0)),
            ofDistrict(type, "2018-01-10", ofC.of(0)),
            ofDistrict(type, "2019-01-10", ofC.of(1)),
            ofDistrict(type, "2020-01-10", ofC.of(0))));
    count(new FinancesInspected(), Review.FINAL);
    assertEquals(Value.share(1L, 1L), of("O09", "final-2021", "", "grassroots", "001-A"));
    assertEquals(Value.share(0L, 1L), of("O09", "final-2021", "", "grassroots", "00003"));
    assertEquals(Value.share(3L, 5L), of("O09", "final-2021", "violations", "city", "01"));
    assertEquals(Value.count(1L), of("O09", "final-2021", "disciplined", "city", "01"));
  }

  @Test
  void a_person_at_two_courses_of_a_place_is_one_person() {
    Person one = person(1, 1980);
    Activity own = ofUnion(c, ActivityType.TRAINING, "2018-02-01");
    Activity districts = ofDistrict(ActivityType.TRAINING, "2019-02-01", Details.NONE);
    facts.activities(List.of(own, districts));
    facts.attendances(List.of(new Attendance(one, own, 2), new Attendance(one, districts, 1)));
    count(new Courses(), Review.MIDTERM);
    assertEquals(Value.count(1L), of("O12", "midterm-2019", "persons", "grassroots", "00003"));
    assertEquals(Value.count(0L), of("O12", "midterm-2019", "persons", "grassroots", "001-A"));
    assertEquals(Value.count(1L), of("O12", "midterm-2019", "persons", "district", "001"));
    assertEquals(Value.count(3L), of("O12", "midterm-2019", "turns", "city", "01"));
    assertEquals(Value.count(2L), of("O12", "midterm-2019", "turns", "area", "urban"));
    String ofDistricts = "persons_district";
    assertEquals(Value.count(1L), of("O12", "midterm-2019", ofDistricts, "district", "001"));
    assertEquals(Value.count(0L), of("O12", "midterm-2019", "persons_city", "city", "01"));
    assertEquals(Value.count(2L), of("O12", "midterm-2019", "turns_grassroots", "district", "001"));
    assertEquals(Value.count(2L), of("O12", "midterm-2019", "", "city", "01"));
  }
}
