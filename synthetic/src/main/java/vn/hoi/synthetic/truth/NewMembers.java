package vn.hoi.synthetic.truth;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Group;
import vn.hoi.synthetic.city.JoinReason;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Spell;
import vn.hoi.synthetic.place.Union;

/** G01: members admitted per 1 000 women not yet members, and by target group. */
final class NewMembers implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    if (review.windowStart() == null) {
      return;
    }
    Groups.at(facts, review.asOf())
        .forEach(
            (id, unions) -> {
              String area = unions.get(0).area();
              Value rate =
                  Value.share(admitted(facts, review, unions, null), outside(facts, unions));
              if (unions.stream().anyMatch(u -> Attraction.applies(facts, u, Review.BASELINE))) {
                tally.add("G01", review, "", id, facts.district(), area, rate);
              }
              for (Group group : Group.ALL) {
                Value count = Value.count(admitted(facts, review, unions, group));
                tally.add("G01", review, group.id(), id, facts.district(), area, count);
              }
            });
  }

  private static @Nullable Long admitted(
      Facts facts, Review review, List<Union> unions, @Nullable Group group) {
    if (!facts.hasMembers()) {
      return null;
    }
    long admitted = 0;
    for (Union union : unions) {
      for (Spell spell : facts.spellsIn(union)) {
        if (spell.joinReason() == JoinReason.ADMITTED
            && review.inWindow(spell.joined())
            && (group == null || spell.person().group() == group)) {
          admitted++;
        }
      }
    }
    return admitted;
  }

  /** Women of the baseline who were not members then; where more were members, nobody. */
  private static @Nullable Long outside(Facts facts, List<Union> unions) {
    if (!facts.hasMembers()) {
      return null;
    }
    long outside = 0;
    for (Union union : Groups.open(unions, Review.BASELINE.asOf())) {
      Long women = facts.women(union, Review.BASELINE.populationOn());
      if (women == null) {
        return null;
      }
      outside += women - Attraction.adults(facts, union, Review.BASELINE.asOf());
    }
    return Math.max(outside, 0);
  }
}
