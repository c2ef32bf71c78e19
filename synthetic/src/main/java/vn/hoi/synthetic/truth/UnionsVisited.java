package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** O06: unions in need of support that were visited, and the visits to them. */
final class UnionsVisited extends ForUnions {
  UnionsVisited() {
    super("O06");
  }

  @Override
  void count(Facts facts, Review review, List<Union> unions, List<Activity> done, Found found) {
    Long needy = NeedOfSupport.unions(facts, unions);
    if (needy == null) {
      found.unknown("");
      found.unknown("visits");
      return;
    }
    long visits = needy == 0 ? 0 : inWindow(done, ActivityType.SUPPORT_VISIT, review).size();
    found.shareOfKnown("", visits > 0 ? needy : 0, needy);
    found.shareOfKnown("visits", visits, needy);
  }
}
