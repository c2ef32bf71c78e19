package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Details.Money;
import vn.hoi.synthetic.city.Review;

/** G12: money raised, and the part that is not from the budget. */
final class Mobilised extends ByOrganiser {
  Mobilised() {
    super("G12", true);
  }

  @Override
  void count(List<Activity> own, Review review, Found found) {
    long raised = 0;
    long notBudget = 0;
    for (Activity a : own) {
      if (a.type() == ActivityType.FUNDRAISING && review.inWindow(a.heldOn())) {
        long vnd = a.thousandVnd() * 1000;
        raised += vnd;
        notBudget += a.details().money() == Money.BUDGET ? 0 : vnd;
      }
    }
    found.count("", raised);
    found.share("not_budget", notBudget, raised);
  }
}
