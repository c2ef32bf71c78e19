package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Details.Outcome;
import vn.hoi.synthetic.city.Review;

/** R01: studies begun and studies accepted, by level. */
final class Studies extends ByOrganiser {
  Studies() {
    super("R01", true);
  }

  @Override
  void count(List<Activity> own, Review review, Found found) {
    long begun = 0;
    long accepted = 0;
    for (Activity a : own) {
      if (a.type() == ActivityType.RESEARCH) {
        begun += review.inWindow(a.heldOn()) ? 1 : 0;
        boolean passed = a.details().outcome() == Outcome.ACCEPTED;
        accepted += passed && review.inWindow(a.details().ended()) ? 1 : 0;
      }
    }
    found.count("", begun);
    found.count("accepted", accepted);
    found.count(found.level(), begun);
    found.count("accepted_" + found.level(), accepted);
  }
}
