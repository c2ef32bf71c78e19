package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.synthetic.city.JoinReason;
import vn.hoi.synthetic.city.LeaveReason;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Spell;
import vn.hoi.synthetic.place.Union;

/** G02: admitted less left, with all that must add up from the start to the end. */
final class NetGrowth implements Counter {
  @Override
  public void count(Facts facts, Review review, Tally tally) {
    LocalDate start = review.windowStart();
    if (start == null) {
      return;
    }
    Groups.at(facts, review.asOf())
        .forEach(
            (id, unions) -> {
              Movement m = new Movement();
              spells(facts, unions).forEach(spell -> m.take(spell, start, review));
              m.check(id);
              put(facts, review, tally, id, unions, "", m.admitted - m.left);
              put(facts, review, tally, id, unions, "start", m.start);
              put(facts, review, tally, id, unions, "admitted", m.admitted);
              put(facts, review, tally, id, unions, "left", m.left);
              put(facts, review, tally, id, unions, "moved_in", m.movedIn);
              put(facts, review, tally, id, unions, "moved_out", m.movedOut);
              put(facts, review, tally, id, unions, "end", m.end);
            });
  }

  private static List<Spell> spells(Facts facts, List<Union> unions) {
    List<Spell> spells = new ArrayList<>();
    unions.forEach(union -> spells.addAll(facts.spellsIn(union)));
    return spells;
  }

  private static void put(
      Facts facts,
      Review review,
      Tally tally,
      String id,
      List<Union> unions,
      String category,
      long number) {
    Value value = Value.count(facts.hasMembers() ? number : null);
    tally.add("G02", review, category, id, facts.district(), unions.get(0).area(), value);
  }

  private static final class Movement {
    private long start;
    private long admitted;
    private long left;
    private long movedIn;
    private long movedOut;
    private long end;

    void take(Spell spell, LocalDate first, Review review) {
      LocalDate gone = spell.left();
      if (spell.joined().isBefore(first) && (gone == null || !gone.isBefore(first))) {
        start++;
      }
      if (review.inWindow(spell.joined())) {
        if (spell.joinReason() == JoinReason.ADMITTED) {
          admitted++;
        } else {
          movedIn++;
        }
      }
      if (review.inWindow(gone)) {
        if (spell.leaveReason() == LeaveReason.LEFT || spell.leaveReason() == LeaveReason.DIED) {
          left++;
        } else {
          movedOut++;
        }
      }
      if (spell.activeAt(review.asOf())) {
        end++;
      }
    }

    void check(String group) {
      if (start + admitted - left + movedIn - movedOut != end) {
        throw new IllegalStateException("members of " + group + " do not add up");
      }
    }
  }
}
