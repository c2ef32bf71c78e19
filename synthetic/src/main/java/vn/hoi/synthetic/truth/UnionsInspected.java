package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** O19: unions inspected or supervised by a higher level, and how often. */
final class UnionsInspected extends ForUnions {
  UnionsInspected() {
    super("O19");
  }

  @Override
  void count(Facts facts, Review review, List<Union> unions, List<Activity> done, Found found) {
    List<Activity> byHigher = done.stream().filter(a -> a.union() == null).toList();
    long times = inWindow(byHigher, ActivityType.INSPECTION, review).size();
    times += inWindow(byHigher, ActivityType.SUPERVISION, review).size();
    int open = Groups.open(unions, review.asOf()).size();
    found.shareOfKnown("", times > 0 ? open : 0, open);
    found.shareOfKnown("per_union", times, open);
  }
}
