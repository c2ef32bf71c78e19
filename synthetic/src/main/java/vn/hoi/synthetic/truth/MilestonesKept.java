package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.List;
import vn.hoi.synthetic.city.Milestone;
import vn.hoi.synthetic.city.Review;

/** I07: milestones of a district done by the due date, of those due in the window. */
final class MilestonesKept implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    if (review.windowStart() == null) {
      return;
    }
    List<Milestone> all = facts.books().milestones(facts.district());
    Value value = Value.unknown();
    if (all != null) {
      List<Milestone> due = all.stream().filter(m -> review.inWindow(m.due())).toList();
      value = Value.share(due.stream().filter(MilestonesKept::kept).count(), (long) due.size());
    }
    tally.addDistrict("I07", review, "", facts.district(), value);
  }

  private static boolean kept(Milestone milestone) {
    LocalDate done = milestone.done();
    return done != null && !done.isAfter(milestone.due());
  }
}
