package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;

/** G14: schemes for special groups proposed, and approved. */
final class Schemes extends ByOrganiser {
  Schemes() {
    super("G14", true);
  }

  @Override
  void count(List<Activity> own, Review review, Found found) {
    long proposed = 0;
    long approved = 0;
    for (Activity a : own) {
      if (a.type() == ActivityType.SCHEME && review.inWindow(a.heldOn())) {
        proposed++;
        approved += a.details().approved() ? 1 : 0;
      }
    }
    found.count("", proposed);
    found.count("approved", approved);
  }
}
