package vn.hoi.synthetic.truth;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Dues;
import vn.hoi.synthetic.city.HalfYear;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** O07: dues collected of dues to be paid, in VND, over the half-years of the window. */
final class DuesCollected implements Counter {
  private static final long THOUSAND = 1000;

  @Override
  public void count(Facts facts, Review review, Tally tally) {
    if (review.windowStart() == null) {
      return;
    }
    Groups.at(facts, review.asOf())
        .forEach(
            (group, unions) -> {
              Value value = value(facts, review, unions);
              String area = unions.get(0).area();
              tally.add("O07", review, "", group, facts.district(), area, value);
            });
  }

  /** Unknown as soon as one union has not accounted for one half-year. */
  private static Value value(Facts facts, Review review, List<Union> unions) {
    long collected = 0;
    long due = 0;
    for (HalfYear half : HalfYear.ALL) {
      if (half.end().isAfter(review.asOf())) {
        continue;
      }
      for (Union union : Groups.open(unions, half.end())) {
        Dues dues = facts.books().dues(union, half);
        if (dues == null) {
          return Value.unknown();
        }
        collected += dues.collected() * THOUSAND;
        due += dues.due() * THOUSAND;
      }
    }
    return Value.share(collected, due);
  }

  /** The last half-year that had ended by the as-of day. */
  static HalfYear last(Review review) {
    HalfYear last = HalfYear.BEFORE;
    for (HalfYear half : HalfYear.ALL) {
      last = half.end().isAfter(review.asOf()) ? last : half;
    }
    return last;
  }

  /** The fund of a union at the last half-year, in VND. */
  static @Nullable Long fund(Facts facts, Union union, Review review) {
    Dues dues = facts.books().dues(union, last(review));
    return dues == null ? null : Long.valueOf(dues.fund() * THOUSAND);
  }
}
