package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** O21: unions by kind. */
final class UnionKinds implements Counter {
  private static final List<String> KINDS =
      List.of("commune", "market", "enterprise", "force", "other");

  @Override
  public void count(Facts facts, Review review, Tally tally) {
    for (Union union : facts.unionsAt(review.asOf())) {
      put(facts, review, tally, union, "", true);
      for (String kind : KINDS) {
        put(facts, review, tally, union, kind, kind.equals(union.kind()));
      }
    }
  }

  private static void put(
      Facts facts, Review review, Tally tally, Union union, String category, boolean isOne) {
    Value value = Value.count(isOne ? 1L : 0L);
    tally.add("O21", review, category, union.id(), facts.district(), union.area(), value);
  }
}
