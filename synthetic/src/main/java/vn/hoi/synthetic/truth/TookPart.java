package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoi.synthetic.city.Attendance;
import vn.hoi.synthetic.city.Person;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Spell;
import vn.hoi.synthetic.place.Union;

/** G09: members who took part in at least one activity; their turns and who they are beside it. */
final class TookPart implements Counter {
  /** Who took part as a member of a union of each place; none of a place that nobody reported. */
  private final Map<Tally.Key, Set<String>> persons = new HashMap<>();

  private final Set<Tally.Key> places = new HashSet<>();

  @Override
  public void count(Facts facts, Review review, Tally tally) {
    if (review.windowStart() == null) {
      return;
    }
    for (Union union : facts.unionsAt(review.asOf())) {
      Map<String, Person> members = new LinkedHashMap<>();
      for (Spell spell : facts.spellsIn(union)) {
        if (spell.activeAt(review.asOf())) {
          members.put(spell.person().identity(), spell.person());
        }
      }
      Set<String> present = new HashSet<>();
      long turns = 0;
      long lately = 0;
      for (Person person : members.values()) {
        if (cameInTheLastYear(person, review)) {
          lately++;
        }
        long own = turns(person, review);
        if (own > 0) {
          present.add(person.identity());
        }
        turns += own;
      }
      boolean known = facts.hasMembers() && facts.hasAttendances();
      Long d = facts.hasMembers() ? Long.valueOf(members.size()) : null;
      Value share = Value.share(known ? (long) present.size() : null, d);
      tally.add("G09", review, "", union.id(), facts.district(), union.area(), share);
      Value late = Value.share(known ? lately : null, d);
      tally.add("G09", review, "last_year", union.id(), facts.district(), union.area(), late);
      Value count = Value.count(known ? turns : null);
      tally.add("G09", review, "turns", union.id(), facts.district(), union.area(), count);
      Value each = Value.share(known ? turns : null, d);
      tally.add(
          "G09", review, "turns_per_member", union.id(), facts.district(), union.area(), each);
      for (Tally.Key place : places(facts, review, union)) {
        places.add(place);
        if (known) {
          persons.computeIfAbsent(place, p -> new HashSet<>()).addAll(present);
        }
      }
    }
  }

  private static List<Tally.Key> places(Facts facts, Review review, Union union) {
    return List.of(
        key(review, "grassroots", union.id()),
        key(review, "district", facts.district().code()),
        key(review, "area", union.area()),
        key(review, "city", Tally.CITY_UNIT));
  }

  private static Tally.Key key(Review review, String level, String id) {
    return new Tally.Key("G09", review.id(), "persons", level, id);
  }

  @Override
  public void end(Tally tally) {
    for (Tally.Key place : places) {
      Set<String> present = persons.get(place);
      tally.put(place, Value.count(present == null ? null : (long) present.size()));
    }
  }

  private static boolean cameInTheLastYear(Person person, Review review) {
    LocalDate yearBefore = review.asOf().minusYears(1);
    return person.attended().stream()
        .map(attendance -> attendance.activity().heldOn())
        .anyMatch(day -> review.inWindow(day) && day.isAfter(yearBefore));
  }

  /** An attendance is at least one turn. */
  private static long turns(Person person, Review review) {
    long turns = 0;
    for (Attendance attendance : person.attended()) {
      if (review.inWindow(attendance.activity().heldOn())) {
        turns += attendance.turns();
      }
    }
    return turns;
  }
}
