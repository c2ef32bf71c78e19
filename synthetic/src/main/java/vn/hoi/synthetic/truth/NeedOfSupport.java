package vn.hoi.synthetic.truth;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Level;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** Which unions needed support at the baseline. */
final class NeedOfSupport {
  private NeedOfSupport() {}

  /** How many of the unions did; null when that is not known of one of them. */
  static @Nullable Long unions(Facts facts, List<Union> unions) {
    long needy = 0;
    for (Union union : Groups.open(unions, Review.BASELINE.asOf())) {
      Level rated = facts.rating(union, Review.BASELINE.ratingYear());
      Value rate = Attraction.of(facts, union, Review.BASELINE);
      if (facts.books().isComplex(union)
          || rated == Level.AVERAGE
          || rated == Level.WEAK
          || (rate.hasRate() && rate.belowHalf())) {
        needy++;
      } else if (rated == null
          || (!rate.hasRate() && Attraction.applies(facts, union, Review.BASELINE))) {
        return null;
      }
    }
    return needy;
  }
}
