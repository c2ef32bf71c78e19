package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** G17: the attraction rate of pilot unions and of the others at each date. */
final class PilotUnions implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    Groups.at(facts, review.asOf())
        .forEach(
            (group, unions) -> {
              List<Union> open = Groups.open(unions, review.asOf());
              if (open.stream().noneMatch(u -> Attraction.applies(facts, u, review))) {
                return;
              }
              boolean pilot = unions.stream().anyMatch(facts.books()::isPilot);
              Value rate = CrossedHalf.rate(facts, open, review);
              String area = unions.get(0).area();
              String side = pilot ? "pilot" : "other";
              tally.add("G17", review, side, group, facts.district(), area, rate);
            });
  }
}
