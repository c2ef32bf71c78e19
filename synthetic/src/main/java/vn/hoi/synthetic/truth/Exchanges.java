package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;

/** G16: exchanges of core members, by level. */
final class Exchanges extends ByOrganiser {
  Exchanges() {
    super("G16", true);
  }

  @Override
  void count(List<Activity> own, Review review, Found found) {
    long held = 0;
    for (Activity a : own) {
      if (a.type() == ActivityType.EXCHANGE && review.inWindow(a.heldOn())) {
        held++;
      }
    }
    found.count("", held);
    found.count(found.level(), held);
  }
}
