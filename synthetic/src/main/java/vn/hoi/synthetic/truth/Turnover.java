package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.hoi.synthetic.city.Person;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Role;
import vn.hoi.synthetic.city.Seat;
import vn.hoi.synthetic.place.Union;

/** O10: seats whose holder of the as-of day took them in the window, of all seats held. */
final class Turnover implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    if (review.windowStart() == null) {
      return;
    }
    for (Union union : facts.unionsAt(review.asOf())) {
      Value all = Value.unknown();
      for (Role role : Role.ALL) {
        Value value = facts.hasSeats() ? changed(facts, union, role, review) : Value.unknown();
        tally.add("O10", review, role.id(), union.id(), facts.district(), union.area(), value);
        all = all.plus(value);
      }
      tally.add("O10", review, "", union.id(), facts.district(), union.area(), all);
    }
  }

  private static Value changed(Facts facts, Union union, Role role, Review review) {
    Map<Person, Boolean> isNew = new HashMap<>();
    for (Seat seat : facts.seatsIn(union)) {
      if (seat.role() == role && seat.heldAt(review.asOf())) {
        boolean changed = review.inWindow(seat.started()) && !goesOn(facts, seat);
        isNew.merge(seat.person(), changed, Boolean::logicalAnd);
      }
    }
    return Value.share(isNew.values().stream().filter(n -> n).count(), (long) isNew.size());
  }

  /** The same person had the same role until that day in a union that became this one. */
  private static boolean goesOn(Facts facts, Seat seat) {
    LocalDate born = seat.union().from();
    if (born == null || !born.equals(seat.started())) {
      return false;
    }
    for (Union before : facts.unions()) {
      if (!before.equals(seat.union()) && before.group().equals(seat.union().group())) {
        for (Seat earlier : facts.seatsIn(before)) {
          if (earlier.person().equals(seat.person())
              && earlier.role() == seat.role()
              && born.equals(earlier.ended())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
