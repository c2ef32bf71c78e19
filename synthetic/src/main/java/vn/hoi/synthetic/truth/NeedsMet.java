package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.hoi.synthetic.city.Attendance;
import vn.hoi.synthetic.city.Person;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Seat;
import vn.hoi.synthetic.place.Union;

/** O13: officers with a need of training recorded in the window who were trained from then on. */
final class NeedsMet implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    if (review.windowStart() == null) {
      return;
    }
    for (Union union : facts.unionsAt(review.asOf())) {
      Map<Person, LocalDate> needs = new HashMap<>();
      for (Seat seat : facts.seatsIn(union)) {
        LocalDate need = seat.need();
        if (need != null && seat.heldAt(review.asOf()) && review.inWindow(need)) {
          needs.merge(seat.person(), need, (a, b) -> a.isBefore(b) ? a : b);
        }
      }
      long met =
          needs.entrySet().stream()
              .filter(e -> trained(facts, e.getKey(), e.getValue(), review.asOf()))
              .count();
      Long d = facts.hasSeats() ? Long.valueOf(needs.size()) : null;
      Long n = facts.hasSeats() && facts.knowsCourses() ? Long.valueOf(met) : null;
      tally.add("O13", review, "", union.id(), facts.district(), union.area(), Value.share(n, d));
    }
  }

  private static boolean trained(Facts facts, Person person, LocalDate from, LocalDate to) {
    for (Attendance attendance : person.attended()) {
      LocalDate day = attendance.activity().heldOn();
      if (facts.isTraining(attendance.activity()) && !day.isBefore(from) && !day.isAfter(to)) {
        return true;
      }
    }
    return false;
  }
}
