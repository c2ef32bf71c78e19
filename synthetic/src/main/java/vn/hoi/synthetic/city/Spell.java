package vn.hoi.synthetic.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.place.Union;

/**
 * A time of membership in one union.
 *
 * @param left first day no longer a member, null while a member
 */
public record Spell(
    Person person,
    Union union,
    int branch,
    LocalDate joined,
    JoinReason joinReason,
    @Nullable LocalDate left,
    @Nullable LeaveReason leaveReason) {

  public Spell {
    if (left != null && !left.isAfter(joined)) {
      throw new IllegalArgumentException("spell left " + left + " not after joined " + joined);
    }
    if ((left == null) != (leaveReason == null)) {
      throw new IllegalArgumentException(
          "a spell has both a day and a reason of leaving or neither");
    }
  }

  public boolean activeAt(LocalDate day) {
    return !joined.isAfter(day) && (left == null || left.isAfter(day));
  }

  Spell until(LocalDate day, LeaveReason reason) {
    return new Spell(person, union, branch, joined, joinReason, day, reason);
  }
}
