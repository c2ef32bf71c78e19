package vn.hoi.synthetic.truth;

import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** M08: sets of books supplied, and the unions that got any. */
final class BooksSupplied extends ForUnions {
  BooksSupplied() {
    super("M08");
  }

  @Override
  void count(Facts facts, Review review, List<Union> unions, List<Activity> done, Found found) {
    List<Activity> supplies = inWindow(done, ActivityType.BOOKS, review);
    int open = Groups.open(unions, review.asOf()).size();
    long sets = supplies.stream().mapToLong(a -> a.details().number()).sum();
    found.count("", sets);
    found.shareOfKnown("units", sets > 0 ? open : 0, open);
  }
}
