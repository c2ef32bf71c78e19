package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.Attendance;
import vn.hoi.synthetic.city.JoinReason;
import vn.hoi.synthetic.city.Person;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Spell;
import vn.hoi.synthetic.place.Union;

/**
 * G10: women whose first activity as a non-member in the window was a union's, and those of them
 * admitted within 6 months and by the as-of day.
 */
final class GuestsJoined implements Counter {
  private static final Comparator<Activity> FIRST =
      Comparator.comparing(Activity::heldOn).thenComparing(Activity::id);

  @Override
  public void count(Facts facts, Review review, Tally tally) {
    if (review.windowStart() == null) {
      return;
    }
    Map<String, long[]> byGroup = new HashMap<>();
    Set<Person> persons = new HashSet<>(facts.attendees());
    for (Person person : persons) {
      Activity first = firstAsGuest(facts, person, review);
      Union union = first == null ? null : first.union();
      if (first != null && union != null && union.district().equals(facts.district())) {
        long[] counts = byGroup.computeIfAbsent(union.group(), g -> new long[2]);
        counts[0] += joined(person, first.heldOn(), review.asOf()) ? 1 : 0;
        counts[1]++;
      }
    }
    boolean known = facts.hasMembers() && facts.hasAttendances() && facts.hasActivities();
    Groups.at(facts, review.asOf())
        .forEach(
            (group, unions) -> {
              long[] counts = byGroup.getOrDefault(group, new long[2]);
              Value value = known ? Value.share(counts[0], counts[1]) : Value.unknown();
              String area = unions.get(0).area();
              tally.add("G10", review, "", group, facts.district(), area, value);
            });
  }

  private static @Nullable Activity firstAsGuest(Facts facts, Person person, Review review) {
    Activity first = null;
    for (Attendance attendance : person.attended()) {
      Activity activity = attendance.activity();
      if (facts.isKnown(activity)
          && review.inWindow(activity.heldOn())
          && person.spells().stream().noneMatch(s -> s.activeAt(activity.heldOn()))
          && (first == null || FIRST.compare(activity, first) < 0)) {
        first = activity;
      }
    }
    return first;
  }

  private static boolean joined(Person person, LocalDate day, LocalDate asOf) {
    for (Spell spell : person.spells()) {
      if (spell.joinReason() == JoinReason.ADMITTED
          && spell.joined().isAfter(day)
          && !spell.joined().isAfter(day.plusMonths(6))
          && !spell.joined().isAfter(asOf)) {
        return true;
      }
    }
    return false;
  }
}
