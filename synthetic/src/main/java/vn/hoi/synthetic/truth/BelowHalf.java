package vn.hoi.synthetic.truth;

import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** O02: unions that gather less than half of the women. */
final class BelowHalf implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    for (Union union : facts.unionsAt(review.asOf())) {
      if (!Attraction.applies(facts, union, review)) {
        continue;
      }
      Value rate = Attraction.of(facts, union, review);
      Value value = rate.hasRate() ? Value.oneIf(rate.belowHalf(), true) : Value.unknown();
      tally.add("O02", review, "", union.id(), facts.district(), union.area(), value);
    }
  }
}
