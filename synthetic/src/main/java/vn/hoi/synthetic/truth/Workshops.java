package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;

/** I03: consultation workshops, and the persons present. */
final class Workshops extends ByOrganiser {
  Workshops() {
    super("I03", true);
  }

  @Override
  void count(List<Activity> own, Review review, Found found) {
    long held = 0;
    long persons = 0;
    for (Activity a : own) {
      if (a.type() == ActivityType.WORKSHOP && review.inWindow(a.heldOn())) {
        held++;
        persons += a.persons();
      }
    }
    found.count("", held);
    found.count("persons", persons);
  }
}
