package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** I05: days of visits to unions, and those spent at unions in need of support. */
final class DaysOfVisits extends ForUnions {
  DaysOfVisits() {
    super("I05");
  }

  @Override
  void count(Facts facts, Review review, List<Union> unions, List<Activity> done, Found found) {
    long days = 0;
    for (Activity visit : inWindow(done, ActivityType.SUPPORT_VISIT, review)) {
      days += visit.details().number();
    }
    found.count("", days);
    Long needy = NeedOfSupport.unions(facts, unions);
    if (needy == null) {
      found.partUnknown("share_support", days);
    } else {
      found.share("share_support", needy > 0 ? days : 0, days);
    }
  }
}
