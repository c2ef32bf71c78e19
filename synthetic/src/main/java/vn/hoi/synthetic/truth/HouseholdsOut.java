package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.YearLine;
import vn.hoi.synthetic.place.Union;

/** M06: households out of poverty of those helped. */
final class HouseholdsOut implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    if (review.windowStart() != null) {
      Groups.at(facts, review.asOf())
          .forEach((group, unions) -> count(facts, review, tally, group, unions));
    }
  }

  private static void count(
      Facts facts, Review review, Tally tally, String group, List<Union> unions) {
    String area = unions.get(0).area();
    Long out = YearSums.of(facts, unions, review, YearLine.HOUSEHOLDS_OUT);
    Long helped = YearSums.of(facts, unions, review, YearLine.HOUSEHOLDS_HELPED);
    Value value = Value.share(out, helped);
    tally.add("M06", review, "", group, facts.district(), area, value);
  }
}
