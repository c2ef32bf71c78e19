package vn.hoi.synthetic.truth;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Attendance;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Union;

/** O12: courses by the level that organised them; who learned at them, counted once a place. */
final class Courses extends ByOrganiser {
  private record Place(Review review, String level, String id) {}

  private final Map<Place, Boolean> reported = new HashMap<>();
  private final Map<Place, Set<String>> persons = new HashMap<>();
  private final Map<Place, Long> turns = new HashMap<>();

  Courses() {
    super("O12", true);
  }

  @Override
  void count(List<Activity> own, Review review, Found found) {
    long courses = 0;
    for (Activity a : own) {
      if (a.type() == ActivityType.TRAINING && review.inWindow(a.heldOn())) {
        courses++;
      }
    }
    found.count("", courses);
    found.count("courses_" + found.level(), courses);
  }

  @Override
  public void count(Facts facts, Review review, Tally tally) {
    super.count(facts, review, tally);
    if (review.windowStart() == null) {
      return;
    }
    boolean known = facts.hasActivities() && facts.hasAttendances();
    for (Union union : facts.unionsAt(review.asOf())) {
      for (Place place : places(review, union, facts.district())) {
        reported.merge(place, known, Boolean::logicalOr);
      }
    }
    for (Attendance attendance : facts.attendances()) {
      Activity course = attendance.activity();
      if (facts.isTraining(course) && review.inWindow(course.heldOn())) {
        for (Place place : places(review, course.union(), course.district())) {
          persons.computeIfAbsent(place, p -> new HashSet<>()).add(attendance.person().identity());
          turns.merge(place, (long) attendance.turns(), Long::sum);
        }
      }
    }
  }

  /** Where a course of that organiser counts. */
  private static List<Place> places(
      Review review, @Nullable Union union, @Nullable District district) {
    Place city = new Place(review, "city", Tally.CITY_UNIT);
    if (district == null) {
      return List.of(city);
    }
    Place inDistrict = new Place(review, "district", district.code());
    if (union == null) {
      return List.of(inDistrict, city);
    }
    return List.of(
        new Place(review, "grassroots", union.group()),
        new Place(review, "area", union.area()),
        inDistrict,
        city);
  }

  @Override
  public void end(Tally tally) {
    super.end(tally);
    reported.forEach(
        (place, known) -> {
          long learners = persons.getOrDefault(place, Set.of()).size();
          put(tally, place, "persons", known ? learners : null);
          put(tally, place, "turns", known ? turns.getOrDefault(place, 0L) : null);
        });
  }

  private static void put(Tally tally, Place place, String category, @Nullable Long number) {
    tally.put(
        new Tally.Key("O12", place.review().id(), category, place.level(), place.id()),
        Value.count(number));
  }
}
