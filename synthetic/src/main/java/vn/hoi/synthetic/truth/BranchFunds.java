package vn.hoi.synthetic.truth;

import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.YearLine;
import vn.hoi.synthetic.place.Union;

/** O08: branches with a fund, of all branches; the fund for each member. */
final class BranchFunds implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    for (Union union : facts.unionsAt(review.asOf())) {
      Long funded = YearSums.last(facts, union, review, YearLine.BRANCHES_WITH_FUND);
      Long branches = YearSums.last(facts, union, review, YearLine.BRANCHES);
      Value share = Value.share(funded, branches);
      tally.add("O08", review, "", union.id(), facts.district(), union.area(), share);
      Rolls.Roll roll = facts.rolls().of(union, review);
      Value fund =
          Value.share(
              DuesCollected.fund(facts, union, review), roll == null ? null : roll.members());
      tally.add("O08", review, "fund_per_member", union.id(), facts.district(), union.area(), fund);
    }
  }
}
