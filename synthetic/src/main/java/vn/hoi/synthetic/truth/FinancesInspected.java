package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** O09: unions whose finances were inspected in each year they had; what was found. */
final class FinancesInspected extends ForUnions {
  FinancesInspected() {
    super("O09");
  }

  @Override
  void count(Facts facts, Review review, List<Union> unions, List<Activity> done, Found found) {
    List<Activity> inspections = inWindow(done, ActivityType.FINANCE_INSPECTION, review);
    List<Union> open = Groups.open(unions, review.asOf());
    long everyYear = 0;
    for (Union union : open) {
      everyYear += YearByYear.inEach(union, inspections, review) ? 1 : 0;
    }
    long violations = 0;
    long disciplined = 0;
    for (Activity inspection : inspections) {
      violations += inspection.details().number();
      disciplined += inspection.details().reached();
    }
    found.shareOfKnown("", everyYear, open.size());
    found.share("violations", violations, inspections.size());
    found.count("disciplined", disciplined);
  }
}
