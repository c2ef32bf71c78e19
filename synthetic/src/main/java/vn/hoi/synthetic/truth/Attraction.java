package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Spell;
import vn.hoi.synthetic.place.Union;

/** O01: members aged 18 and over among the resident women aged 18 and over. */
final class Attraction implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    for (Union union : facts.unionsAt(review.asOf())) {
      if (!applies(facts, union, review)) {
        continue;
      }
      tally.add(
          "O01", review, "", union.id(), facts.district(), union.area(), of(facts, union, review));
    }
  }

  /** Nobody lives in a market or a barracks: without a count of eligible women there is no rate. */
  static boolean applies(Facts facts, Union union, Review review) {
    return union.isCommune() || facts.women(union, review.populationOn()) != null;
  }

  static Value of(Facts facts, Union union, Review review) {
    Long members = facts.hasMembers() ? adults(facts, union, review.asOf()) : null;
    return Value.share(members, facts.women(union, review.populationOn()));
  }

  static long adults(Facts facts, Union union, LocalDate day) {
    Set<String> persons = new HashSet<>();
    for (Spell spell : facts.spellsIn(union)) {
      if (spell.activeAt(day) && spell.person().adultAt(day)) {
        persons.add(spell.person().identity());
      }
    }
    return persons.size();
  }
}
