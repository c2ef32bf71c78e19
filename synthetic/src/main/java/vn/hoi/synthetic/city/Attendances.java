package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoi.synthetic.place.Union;

/** Who of a district took part in what. */
public final class Attendances {
  private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);

  private final Dice dice;
  private final Map<Union, List<Activity>> byUnion = new HashMap<>();
  private final List<Activity> courses = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> atCourse = new HashSet<>();
  private final List<Attendance> attendances = new ArrayList<>();

  public Attendances(
      Dice dice,
      List<Activity> ofCity,
      List<Activity> ofDistrict,
      List<Spell> spells,
      List<Seat> seats) {
    this.dice = dice;
    for (Activity activity : ofDistrict) {
      Union union = activity.union();
      if (union != null && activity.type().gathersMembers()) {
        byUnion.computeIfAbsent(union, u -> new ArrayList<>()).add(activity);
      } else if (union == null && activity.type() == ActivityType.TRAINING) {
        courses.add(activity);
      }
    }
    ofCity.stream().filter(a -> a.type() == ActivityType.TRAINING).forEach(courses::add);
    spells.forEach(this::members);
    seats.forEach(this::officers);
  }

  public List<Attendance> attendances() {
    return attendances;
  }

  /** About three attendances for a member of the four years; a third never come. */
  private void members(Spell spell) {
    LocalDate first = spell.joined().isBefore(FIRST) ? FIRST : spell.joined();
    LocalDate end = spell.left() == null ? LocalDate.of(2022, 1, 1) : spell.left();
    List<Activity> all = byUnion.getOrDefault(spell.union(), List.of());
    int from = position(all, first);
    int to = position(all, end);
    if (to <= from || dice.chance(0.3)) {
      return;
    }
    double years = Math.min(4, (end.toEpochDay() - first.toEpochDay()) / 365.25);
    int times = dice.round(dice.between(0.3, 2.2) * years);
    seen.clear();
    for (int i = 0; i < times; i++) {
      attend(spell.person(), all.get(from + dice.below(to - from)));
    }
  }

  /** Courses of district and city are for those who hold a seat. */
  private void officers(Seat seat) {
    if (!dice.chance(0.55)) {
      return;
    }
    seen.clear();
    for (int i = 0; i < dice.between(1, 2); i++) {
      Activity course = dice.pick(courses);
      LocalDate ended = seat.ended();
      boolean inTerm =
          !course.heldOn().isBefore(seat.started())
              && (ended == null || course.heldOn().isBefore(ended));
      if (inTerm && atCourse.add(seat.person().identity() + course.id())) {
        attend(seat.person(), course);
      }
    }
  }

  private void attend(Person person, Activity activity) {
    if (seen.add(activity.id())) {
      int turns = dice.chance(0.85) ? 1 : dice.between(2, 4);
      attendances.add(new Attendance(person, activity, turns));
    }
  }

  private static int position(List<Activity> sorted, LocalDate day) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).heldOn().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
