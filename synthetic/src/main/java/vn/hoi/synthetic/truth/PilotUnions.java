package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** G17: the attraction rate of pilot unions and of the others, now and at the baseline. */
final class PilotUnions implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    if (review.windowStart() == null) {
      return;
    }
    Groups.at(facts, review.asOf())
        .forEach(
            (group, unions) -> {
              if (unions.stream().noneMatch(u -> CrossedHalf.applies(facts, u, review))) {
                return;
              }
              boolean pilot = unions.stream().anyMatch(facts.books()::isPilot);
              put(facts, review, tally, group, unions, review, pilot ? "pilot" : "other");
              String then = pilot ? "pilot_baseline" : "other_baseline";
              put(facts, review, tally, group, unions, Review.BASELINE, then);
            });
  }

  private static void put(
      Facts facts,
      Review review,
      Tally tally,
      String group,
      List<Union> unions,
      Review at,
      String category) {
    Value rate = CrossedHalf.rate(facts, Groups.open(unions, at.asOf()), at);
    tally.add("G17", review, category, group, facts.district(), unions.get(0).area(), rate);
  }
}
