package vn.hoi.synthetic.truth;

import vn.hoi.synthetic.city.Level;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** O04: unions by rating. */
final class RatedAs implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    for (Union union : facts.unionsAt(review.asOf())) {
      Level rated = facts.rating(union, review.ratingYear());
      for (Level level : Level.ALL) {
        Value value = rated == null ? Value.unknown() : Value.oneIf(rated == level, true);
        tally.add("O04", review, level.id(), union.id(), facts.district(), union.area(), value);
      }
    }
  }
}
