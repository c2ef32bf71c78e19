package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;

/** I01: member organisations, and their members. */
final class MemberOrganisations extends ByOrganiser {
  MemberOrganisations() {
    super("I01", false);
  }

  @Override
  void count(List<Activity> own, Review review, Found found) {
    long organisations = 0;
    long members = 0;
    for (Activity a : own) {
      if (a.type() == ActivityType.MEMBER_ORGANISATION && a.inForceAt(review.asOf())) {
        organisations++;
        members += a.details().number();
      }
    }
    found.count("", organisations);
    found.count("members", members);
  }
}
