package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** O03: places below one half at the baseline that are not below it now, and the reverse. */
final class CrossedHalf implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    if (review.windowStart() == null) {
      return;
    }
    Groups.at(facts, review.asOf())
        .forEach(
            (group, unions) -> {
              if (unions.stream().noneMatch(u -> applies(facts, u, review))) {
                return;
              }
              Value then =
                  rate(facts, Groups.open(unions, Review.BASELINE.asOf()), Review.BASELINE);
              Value now = rate(facts, Groups.open(unions, review.asOf()), review);
              boolean known = then.hasRate() && now.hasRate();
              boolean below = known && then.belowHalf();
              boolean belowNow = known && now.belowHalf();
              Value up = known ? Value.oneIf(below && !belowNow, below) : Value.unknown();
              Value down = known ? Value.oneIf(!below && belowNow, !below) : Value.unknown();
              String area = unions.get(0).area();
              tally.add("O03", review, "", group, facts.district(), area, up);
              tally.add("O03", review, "reverse", group, facts.district(), area, down);
            });
  }

  static boolean applies(Facts facts, Union union, Review review) {
    return Attraction.applies(facts, union, Review.BASELINE)
        || Attraction.applies(facts, union, review);
  }

  /** Unknown as soon as one union of the group is unknown. */
  static Value rate(Facts facts, List<Union> unions, Review review) {
    long n = 0;
    long d = 0;
    for (Union union : unions) {
      Value rate = Attraction.of(facts, union, review);
      if (!rate.hasRate()) {
        return Value.unknown();
      }
      n += rate.n();
      d += rate.d();
    }
    return unions.isEmpty() ? Value.unknown() : Value.share(n, d);
  }
}
