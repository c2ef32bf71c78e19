package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.Union;

/** Whether something happened in each year of a window in which a union was there. */
final class YearByYear {
  private YearByYear() {}

  static boolean inEach(Union union, List<Activity> events, Review review) {
    LocalDate start = review.windowStart();
    if (start == null) {
      return false;
    }
    for (int year = start.getYear(); year <= review.asOf().getYear(); year++) {
      int of = year;
      boolean there = union.from() == null || union.from().getYear() <= year;
      if (there && events.stream().noneMatch(a -> a.heldOn().getYear() == of)) {
        return false;
      }
    }
    return true;
  }
}
