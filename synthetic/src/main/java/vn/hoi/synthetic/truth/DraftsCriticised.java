package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;

/** M04: drafts commented on, and the recommendations accepted of those made. */
final class DraftsCriticised extends ByOrganiser {
  DraftsCriticised() {
    super("M04", true);
  }

  @Override
  void count(List<Activity> own, Review review, Found found) {
    long drafts = 0;
    long made = 0;
    long accepted = 0;
    for (Activity a : own) {
      if (a.type() == ActivityType.CRITICISM && review.inWindow(a.heldOn())) {
        drafts++;
        made += a.details().number();
        accepted += a.details().reached();
      }
    }
    found.count("", drafts);
    found.share("accepted", accepted, made);
  }
}
