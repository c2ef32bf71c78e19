package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Attendance;
import vn.hoi.synthetic.city.Person;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Role;
import vn.hoi.synthetic.city.Seat;
import vn.hoi.synthetic.place.Union;

/** O11: officers who took part in a training inside the term. */
final class TrainedOfficers implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    for (Union union : facts.unionsAt(review.asOf())) {
      put(facts, review, tally, union, null);
      Role.ALL.forEach(role -> put(facts, review, tally, union, role));
    }
  }

  private static void put(
      Facts facts, Review review, Tally tally, Union union, @Nullable Role role) {
    Set<String> holders = new HashSet<>();
    Set<String> trained = new HashSet<>();
    for (Seat seat : facts.seatsIn(union)) {
      if (seat.heldAt(review.asOf()) && (role == null || seat.role() == role)) {
        holders.add(seat.person().identity());
        if (trained(facts, seat.person(), review.asOf())) {
          trained.add(seat.person().identity());
        }
      }
    }
    Long d = facts.hasSeats() ? Long.valueOf(holders.size()) : null;
    Long n = facts.hasSeats() && facts.knowsCourses() ? Long.valueOf(trained.size()) : null;
    String category = role == null ? "" : role.id();
    tally.add(
        "O11", review, category, union.id(), facts.district(), union.area(), Value.share(n, d));
  }

  private static boolean trained(Facts facts, Person person, LocalDate asOf) {
    for (Attendance attendance : person.attended()) {
      LocalDate day = attendance.activity().heldOn();
      if (facts.isTraining(attendance.activity())
          && !day.isBefore(Review.TERM_START)
          && !day.isAfter(asOf)) {
        return true;
      }
    }
    return false;
  }
}
