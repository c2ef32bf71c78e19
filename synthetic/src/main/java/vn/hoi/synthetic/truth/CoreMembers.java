package vn.hoi.synthetic.truth;

import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.YearLine;
import vn.hoi.synthetic.place.Union;

/** O14: core members of all members; core members for each branch. */
final class CoreMembers implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    for (Union union : facts.unionsAt(review.asOf())) {
      Rolls.Roll roll = facts.rolls().of(union, review);
      Long core = roll == null ? null : Long.valueOf(roll.core());
      Value share = Value.share(core, roll == null ? null : roll.members());
      tally.add("O14", review, "", union.id(), facts.district(), union.area(), share);
      Value mean = Value.share(core, YearSums.last(facts, union, review, YearLine.BRANCHES));
      tally.add("O14", review, "per_branch", union.id(), facts.district(), union.area(), mean);
    }
  }
}
