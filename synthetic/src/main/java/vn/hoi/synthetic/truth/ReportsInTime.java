package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import vn.hoi.synthetic.city.HalfYear;
import vn.hoi.synthetic.city.Report;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** O17: half-yearly reports received in time, and received by the as-of day, of those owed. */
final class ReportsInTime implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    for (Union union : facts.unions()) {
      long owed = 0;
      long received = 0;
      long inTime = 0;
      for (HalfYear half : HalfYear.ALL) {
        if (review.inWindow(half.start())
            && !half.due().isAfter(review.asOf())
            && union.openThrough(half.start(), half.end())) {
          owed++;
          received += has(facts, union, half, review.asOf()) ? 1 : 0;
          inTime += has(facts, union, half, half.due()) ? 1 : 0;
        }
      }
      if (owed > 0) {
        Value some = Value.share(received, owed);
        tally.add(
            "O17",
            review,
            "",
            union.id(),
            facts.district(),
            union.area(),
            Value.share(inTime, owed));
        tally.add("O17", review, "received", union.id(), facts.district(), union.area(), some);
      }
    }
  }

  private static boolean has(Facts facts, Union union, HalfYear half, LocalDate by) {
    for (Report report : facts.reportsOf(union)) {
      if (report.half().equals(half) && !report.receivedOn().isAfter(by)) {
        return true;
      }
    }
    return false;
  }
}
