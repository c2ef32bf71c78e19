package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.place.Union;

/** Who holds which seat in the unions of a district; seats end and begin again on 1/3/2020. */
public final class Officers {
  private final Plan plan;
  private final Dice dice;
  private final Dice needs;
  private final Set<Seat> continued = new HashSet<>();
  private final List<Seat> seats = new ArrayList<>();

  /**
   * Fills the seats.
   *
   * @param needs chance of its own for what was added later
   */
  public Officers(Plan plan, Dice dice, Dice needs, List<Spell> spells) {
    this.plan = plan;
    this.dice = dice;
    this.needs = needs;
    Map<Union, List<Spell>> byUnion = new LinkedHashMap<>();
    spells.forEach(s -> byUnion.computeIfAbsent(s.union(), u -> new ArrayList<>()).add(s));
    // Unions that the change of borders made come last: officers may go on in them.
    byUnion.forEach((union, own) -> fillIf(union.from() == null, union, own));
    byUnion.forEach((union, own) -> fillIf(union.from() != null, union, own));
  }

  public List<Seat> seats() {
    return seats;
  }

  private void fillIf(boolean now, Union union, List<Spell> spells) {
    if (now) {
      fill(union, spells);
    }
  }

  private void fill(Union union, List<Spell> spells) {
    int branches = Membership.branches(plan, union);
    seat(union, Role.CHAIR, spells);
    for (int i = 0; i < 1 + branches / 8; i++) {
      seat(union, Role.VICE_CHAIR, spells);
    }
    for (int i = 0; i < branches; i++) {
      seat(union, Role.BRANCH_HEAD, spells);
      seat(union, Role.GROUP_HEAD, spells);
      if (dice.chance(0.5)) {
        seat(union, Role.GROUP_HEAD, spells);
      }
    }
  }

  /** One seat through its holders, with a gap now and then. */
  private void seat(Union union, Role role, List<Spell> spells) {
    LocalDate start =
        union.from() != null
            ? union.from()
            : dice.day(LocalDate.of(2015, 6, 1), LocalDate.of(2017, 6, 30));
    while (start.isBefore(Review.FINAL.asOf())
        && (union.to() == null || start.isBefore(union.to()))) {
      LocalDate first = start;
      Spell holder = holder(spells, first);
      Spell before = start.equals(union.from()) ? before(union, role, spells) : null;
      holder = before == null ? holder : before;
      if (holder == null) {
        return;
      }
      LocalDate end =
          dice.chance(0.35) ? dice.day(start.plusDays(90), LocalDate.of(2022, 6, 30)) : null;
      end = earlier(end, holder.left());
      end = earlier(end, union.to());
      LocalDate known = end == null || end.isAfter(Review.FINAL.asOf()) ? null : end;
      seats.add(new Seat(holder.person(), union, role, start, known, need(start, known)));
      if (known == null) {
        return;
      }
      start = dice.chance(0.2) ? known.plusDays(dice.between(20, 120)) : known;
    }
  }

  /** Who held such a seat until the change of borders and now belongs to this union. */
  private @Nullable Spell before(Union union, Role role, List<Spell> spells) {
    LocalDate day = union.from();
    if (day == null || needs.chance(0.3)) {
      return null;
    }
    for (Seat seat : seats) {
      if (seat.role() == role
          && day.equals(seat.ended())
          && seat.union().group().equals(union.group())
          && !taken(seat.person(), day)) {
        for (Spell spell : spells) {
          if (spell.person() == seat.person() && spell.activeAt(day) && continued.add(seat)) {
            return spell;
          }
        }
      }
    }
    return null;
  }

  private @Nullable LocalDate need(LocalDate started, @Nullable LocalDate ended) {
    if (!needs.chance(0.35)) {
      return null;
    }
    LocalDate last = ended == null ? Review.FINAL.asOf() : ended.minusDays(1);
    LocalDate end = started.plusMonths(30);
    return needs.day(started, end.isBefore(last) ? end : last);
  }

  private @Nullable Spell holder(List<Spell> spells, LocalDate day) {
    for (int attempt = 0; attempt < 12; attempt++) {
      Spell spell = dice.pick(spells);
      if (spell.activeAt(day)
          && !taken(spell.person(), day)
          && (spell.left() == null || spell.left().isAfter(day.plusDays(30)))) {
        return spell;
      }
    }
    return null;
  }

  /** The same person may hold two roles, but never two seats that begin on one day. */
  private boolean taken(Person person, LocalDate day) {
    for (int i = seats.size() - 1; i >= Math.max(0, seats.size() - 80); i--) {
      if (seats.get(i).person() == person && seats.get(i).started().equals(day)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null) {
      return b;
    }
    return b == null || a.isBefore(b) ? a : b;
  }
}
