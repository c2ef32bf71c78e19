package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.YearLine;
import vn.hoi.synthetic.place.Union;

/** G13: documents written, newspapers for members, items on the web. */
final class Publications implements Counter {
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
    Value documents = Value.count(YearSums.of(facts, unions, review, YearLine.DOCUMENTS));
    tally.add("G13", review, "", group, facts.district(), area, documents);
    Long copies = YearSums.of(facts, unions, review, YearLine.NEWSPAPERS);
    Long members = YearSums.of(facts, unions, review, YearLine.MEMBERS);
    Value papers = Value.share(copies, members);
    tally.add("G13", review, "newspapers", group, facts.district(), area, papers);
    Value items = Value.count(YearSums.of(facts, unions, review, YearLine.WEB_ITEMS));
    tally.add("G13", review, "web_items", group, facts.district(), area, items);
  }
}
