package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.Attendance;
import vn.hoi.synthetic.city.Person;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Seat;
import vn.hoi.synthetic.city.Topic;
import vn.hoi.synthetic.place.Union;

/** G18: officers trained in gathering and managing members inside the term. */
final class GatheringTrained implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    for (Union union : facts.unionsAt(review.asOf())) {
      Set<Person> holders = new HashSet<>();
      for (Seat seat : facts.seatsIn(union)) {
        if (seat.heldAt(review.asOf())) {
          holders.add(seat.person());
        }
      }
      long trained = holders.stream().filter(p -> trained(facts, p, review.asOf())).count();
      Long d = facts.hasSeats() ? Long.valueOf(holders.size()) : null;
      Long n = facts.hasSeats() && facts.knowsCourses() ? Long.valueOf(trained) : null;
      Value value = Value.share(n, d);
      tally.add("G18", review, "", union.id(), facts.district(), union.area(), value);
    }
  }

  private static boolean trained(Facts facts, Person person, LocalDate asOf) {
    for (Attendance attendance : person.attended()) {
      Activity course = attendance.activity();
      if (facts.isTraining(course)
          && course.details().topic() == Topic.GATHERING
          && !course.heldOn().isBefore(Review.TERM_START)
          && !course.heldOn().isAfter(asOf)) {
        return true;
      }
    }
    return false;
  }
}
