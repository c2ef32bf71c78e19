package vn.hoi.synthetic.truth;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.hoi.synthetic.city.Attendance;
import vn.hoi.synthetic.city.Person;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Spell;
import vn.hoi.synthetic.place.Union;

/** G09: members who took part in at least one activity; their turns beside it. */
final class TookPart implements Counter {
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
      long present = 0;
      long turns = 0;
      for (Person person : members.values()) {
        long own = turns(person, review);
        present += own > 0 ? 1 : 0;
        turns += own;
      }
      boolean known = facts.hasMembers() && facts.hasAttendances();
      Long d = facts.hasMembers() ? Long.valueOf(members.size()) : null;
      Value share = Value.share(known ? present : null, d);
      tally.add("G09", review, "", union.id(), facts.district(), union.area(), share);
      Value count = Value.count(known ? turns : null);
      tally.add("G09", review, "turns", union.id(), facts.district(), union.area(), count);
    }
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
