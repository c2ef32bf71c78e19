package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.place.Union;

/** Who holds which seat in the unions of a district; seats end and begin again on 1/3/2020. */
public final class Officers {
  private final Plan plan;
  private final Dice dice;
  private final List<Seat> seats = new ArrayList<>();

  public Officers(Plan plan, Dice dice, List<Spell> spells) {
    this.plan = plan;
    this.dice = dice;
    Map<Union, List<Spell>> byUnion = new LinkedHashMap<>();
    spells.forEach(s -> byUnion.computeIfAbsent(s.union(), u -> new ArrayList<>()).add(s));
    byUnion.forEach(this::fill);
  }

  public List<Seat> seats() {
    return seats;
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
      if (holder == null) {
        return;
      }
      LocalDate end =
          dice.chance(0.35) ? dice.day(start.plusDays(90), LocalDate.of(2022, 6, 30)) : null;
      end = earlier(end, holder.left());
      end = earlier(end, union.to());
      LocalDate known = end == null || end.isAfter(Review.FINAL.asOf()) ? null : end;
      seats.add(new Seat(holder.person(), union, role, start, known));
      if (known == null) {
        return;
      }
      start = dice.chance(0.2) ? known.plusDays(dice.between(20, 120)) : known;
    }
  }

  private @Nullable Spell holder(List<Spell> spells, LocalDate day) {
    for (int attempt = 0; attempt < 12; attempt++) {
      Spell spell = dice.pick(spells);
      if (spell.activeAt(day)
          && !taken(spell, day)
          && (spell.left() == null || spell.left().isAfter(day.plusDays(30)))) {
        return spell;
      }
    }
    return null;
  }

  /** The same person may hold two roles, but never two seats that begin on one day. */
  private boolean taken(Spell spell, LocalDate day) {
    for (int i = seats.size() - 1; i >= Math.max(0, seats.size() - 80); i--) {
      if (seats.get(i).person() == spell.person() && seats.get(i).started().equals(day)) {
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
