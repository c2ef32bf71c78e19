package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
        boolean changed = review.inWindow(heldSince(facts, seat));
        isNew.merge(seat.person(), changed, Boolean::logicalAnd);
      }
    }
    return Value.share(isNew.values().stream().filter(n -> n).count(), (long) isNew.size());
  }

  /** The last day, up to the seat's first, on which she took such a seat on the same ground. */
  private static LocalDate heldSince(Facts facts, Seat seat) {
    LocalDate since = LocalDate.MIN;
    for (Seat other : like(facts, seat)) {
      if (!other.started().isAfter(seat.started())
          && other.started().isAfter(since)
          && !goesOn(facts, other)) {
        since = other.started();
      }
    }
    return since;
  }

  /** Whether she had the same role until then, in the same union or in one that became this one. */
  private static boolean goesOn(Facts facts, Seat seat) {
    for (Seat earlier : like(facts, seat)) {
      boolean same = earlier.union().equals(seat.union());
      boolean until =
          earlier.started().isBefore(seat.started())
              && (earlier.ended() == null || !earlier.ended().isBefore(seat.started()));
      if (until && (same || seat.started().equals(seat.union().from()))) {
        return true;
      }
    }
    return false;
  }

  /** The seats of the same person and role in unions on the same ground. */
  private static List<Seat> like(Facts facts, Seat seat) {
    List<Seat> like = new ArrayList<>();
    for (Union union : facts.unions()) {
      if (union.group().equals(seat.union().group())) {
        for (Seat other : facts.seatsIn(union)) {
          if (other.person().equals(seat.person()) && other.role() == seat.role()) {
            like.add(other);
          }
        }
      }
    }
    return like;
  }
}
