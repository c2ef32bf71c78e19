package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.YearLine;
import vn.hoi.synthetic.place.Union;

/** G08: meetings of branches held of those planned; how many came to each. */
final class BranchMeetings implements Counter {
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
    Long planned = YearSums.of(facts, unions, review, YearLine.MEETINGS_PLANNED);
    Long held = YearSums.of(facts, unions, review, YearLine.MEETINGS_HELD);
    Long came = YearSums.of(facts, unions, review, YearLine.ATTENDANCE);
    Value share = Value.share(held, planned);
    tally.add("G08", review, "", group, facts.district(), area, share);
    Value mean = Value.share(came, held);
    tally.add("G08", review, "attendance", group, facts.district(), area, mean);
  }
}
