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

  /** Learners of a place, at courses that a level organised; of all levels where it is empty. */
  private record Group(Place place, String organiser) {}

  private static final List<String> ORGANISERS = List.of("", "city", "district", "grassroots");

  private final Map<Place, Boolean> reported = new HashMap<>();
  private final Map<Group, Set<String>> persons = new HashMap<>();
  private final Map<Group, Long> turns = new HashMap<>();

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
          for (String organiser : List.of("", organiser(course))) {
            Group group = new Group(place, organiser);
            String person = attendance.person().identity();
            persons.computeIfAbsent(group, g -> new HashSet<>()).add(person);
            turns.merge(group, (long) attendance.turns(), Long::sum);
          }
        }
      }
    }
  }

  private static String organiser(Activity course) {
    if (course.union() != null) {
      return "grassroots";
    }
    return course.district() != null ? "district" : "city";
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
          for (String organiser : ORGANISERS) {
            Group group = new Group(place, organiser);
            long learners = persons.getOrDefault(group, Set.of()).size();
            put(tally, group, "persons", known ? learners : null);
            put(tally, group, "turns", known ? turns.getOrDefault(group, 0L) : null);
          }
        });
  }

  private static void put(Tally tally, Group group, String what, @Nullable Long number) {
    Place place = group.place();
    String category = group.organiser().isEmpty() ? what : what + "_" + group.organiser();
    tally.put(
        new Tally.Key("O12", place.review().id(), category, place.level(), place.id()),
        Value.count(number));
  }
}
