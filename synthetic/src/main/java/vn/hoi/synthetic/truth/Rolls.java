package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Person;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Spell;
import vn.hoi.synthetic.place.Union;

/**
 * How many members each union had at each review: kept while districts are forgotten, for what is
 * counted of them together with reports that come later.
 */
final class Rolls {
  /**
   * Persons, each once in a union.
   *
   * @param complete those whose record lacks nothing: a branch and a target group
   */
  record Roll(long members, long core, long complete) {}

  private record Key(Union union, Review review) {}

  private final Map<Key, Roll> rolls = new HashMap<>();

  /** Null when the members of the district were never sent. */
  @Nullable Roll of(Union union, Review review) {
    return rolls.get(new Key(union, review));
  }

  void take(Facts facts, Review review) {
    if (!facts.hasMembers()) {
      return;
    }
    for (Union union : facts.unionsAt(review.asOf())) {
      Set<Person> members = new HashSet<>();
      Set<Person> core = new HashSet<>();
      Set<Person> complete = new HashSet<>();
      for (Spell spell : facts.spellsIn(union)) {
        if (spell.activeAt(review.asOf())) {
          Person person = spell.person();
          LocalDate since = person.coreSince();
          members.add(person);
          if (since != null && !since.isAfter(review.asOf())) {
            core.add(person);
          }
          if (person.group() != null) {
            complete.add(person);
          }
        }
      }
      rolls.put(new Key(union, review), new Roll(members.size(), core.size(), complete.size()));
    }
  }
}
