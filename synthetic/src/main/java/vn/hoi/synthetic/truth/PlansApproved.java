package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;

/** I06: plans approved of those submitted. */
final class PlansApproved extends ByOrganiser {
  PlansApproved() {
    super("I06", true);
  }

  @Override
  void count(List<Activity> own, Review review, Found found) {
    long submitted = 0;
    long approved = 0;
    for (Activity a : own) {
      if (a.type() == ActivityType.PLAN && review.inWindow(a.heldOn())) {
        submitted++;
        approved += a.details().approved() ? 1 : 0;
      }
    }
    found.share("", approved, submitted);
  }
}
