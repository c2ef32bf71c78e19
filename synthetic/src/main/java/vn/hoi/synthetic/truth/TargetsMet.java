package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.YearLine;
import vn.hoi.synthetic.place.Union;

/** O18: targets met of those registered for the years of the window. */
final class TargetsMet implements Counter {
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
    Long met = YearSums.of(facts, unions, review, YearLine.TARGETS_MET);
    Long registered = YearSums.of(facts, unions, review, YearLine.TARGETS_REGISTERED);
    Value value = Value.share(met, registered);
    tally.add("O18", review, "", group, facts.district(), area, value);
  }
}
