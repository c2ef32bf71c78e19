package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Topic;

/** M07: heads of branches and groups, and models commended. */
final class Commended extends ByOrganiser {
  Commended() {
    super("M07", true);
  }

  @Override
  void count(List<Activity> own, Review review, Found found) {
    long branchHeads = 0;
    long groupHeads = 0;
    long models = 0;
    for (Activity a : own) {
      if (a.type() == ActivityType.COMMENDATION && review.inWindow(a.heldOn())) {
        long number = a.details().number();
        branchHeads += a.details().topic() == Topic.BRANCH_HEAD ? number : 0;
        groupHeads += a.details().topic() == Topic.GROUP_HEAD ? number : 0;
        models += a.details().topic() == Topic.MODEL ? number : 0;
      }
    }
    found.count("", branchHeads + groupHeads + models);
    found.count("branch_heads", branchHeads);
    found.count("group_heads", groupHeads);
    found.count("models", models);
  }
}
