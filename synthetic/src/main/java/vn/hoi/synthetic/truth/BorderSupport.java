package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Topic;

/** I04: what the city gave to the unions of the border, of what it had pledged. */
final class BorderSupport extends ByOrganiser {
  BorderSupport() {
    super("I04", true);
  }

  @Override
  void count(List<Activity> own, Review review, Found found) {
    if (!found.level().equals("city")) {
      return;
    }
    long allGiven = 0;
    long allPledged = 0;
    for (Topic place : Topic.BORDER) {
      long given = 0;
      long pledged = 0;
      for (Activity a : own) {
        if (a.type() == ActivityType.BORDER_SUPPORT
            && a.details().topic() == place
            && review.inWindow(a.heldOn())) {
          given += a.thousandVnd() * 1000;
          pledged += a.details().number();
        }
      }
      found.share(place.id(), given, pledged);
      allGiven += given;
      allPledged += pledged;
    }
    found.share("", allGiven, allPledged);
  }
}
