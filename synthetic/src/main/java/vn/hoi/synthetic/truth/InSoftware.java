package vn.hoi.synthetic.truth;

import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.YearLine;
import vn.hoi.synthetic.place.Union;

/** G07: members whose record is in the software, of those reported; records that lack nothing. */
final class InSoftware implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    for (Union union : facts.unionsAt(review.asOf())) {
      Rolls.Roll roll = facts.rolls().of(union, review);
      Long members = roll == null ? null : Long.valueOf(roll.members());
      Value share = Value.share(members, YearSums.last(facts, union, review, YearLine.MEMBERS));
      tally.add("G07", review, "", union.id(), facts.district(), union.area(), share);
      Value complete = Value.share(roll == null ? null : roll.complete(), members);
      tally.add("G07", review, "complete", union.id(), facts.district(), union.area(), complete);
    }
  }
}
