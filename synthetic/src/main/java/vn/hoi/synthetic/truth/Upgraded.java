package vn.hoi.synthetic.truth;

import vn.hoi.synthetic.city.Level;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** O05: average and weak unions that are rated better now, and all moves between levels. */
final class Upgraded implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    if (review.windowStart() == null) {
      return;
    }
    for (Union union : facts.unionsAt(review.asOf())) {
      // One whose boundaries changed since the baseline is another union.
      if (union.openThrough(Review.BASELINE.asOf(), review.asOf())) {
        count(facts, review, tally, union);
      }
    }
  }

  private static void count(Facts facts, Review review, Tally tally, Union union) {
    Level then = facts.rating(union, Review.BASELINE.ratingYear());
    Level now = facts.rating(union, review.ratingYear());
    Value main = Value.unknown();
    if (then != null && now != null) {
      boolean needy = then == Level.AVERAGE || then == Level.WEAK;
      main = Value.oneIf(needy && now.betterThan(then), needy);
    }
    tally.add("O05", review, "", union.id(), facts.district(), union.area(), main);
    for (Level from : Level.ALL) {
      for (Level to : Level.ALL) {
        boolean known = then != null && now != null;
        Value value = known ? Value.oneIf(then == from && now == to, true) : Value.unknown();
        String category = from.id() + ">" + to.id();
        tally.add("O05", review, category, union.id(), facts.district(), union.area(), value);
      }
    }
  }
}
