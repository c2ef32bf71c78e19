package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/**
 * The members of one district through the years: who is there at the start, who joins, leaves,
 * dies, moves to another union, and what the change of borders does to them. Moves out of the
 * district go to the next one in order of code, so that districts can be made one after the other.
 */
public final class Membership {
  /** A person on her way to the next district. */
  public record Mover(Person person, LocalDate day) {}

  private static final LocalDate LAST = Review.FINAL.asOf();
  private static final List<LocalDate> EDGES =
      List.of(
          LocalDate.of(2018, 1, 1),
          LocalDate.of(2018, 3, 31),
          LocalDate.of(2018, 4, 1),
          LocalDate.of(2019, 12, 31),
          LocalDate.of(2020, 1, 1),
          LocalDate.of(2021, 12, 31));

  private final Places places;
  private final Plan plan;
  private final District district;
  private final Dice dice;
  private final List<Spell> spells = new ArrayList<>();
  private final List<Mover> leaving = new ArrayList<>();
  private final Newcomers newcomers;

  public Membership(Places places, Plan plan, District district, long seed, List<Mover> arriving) {
    this.places = places;
    this.plan = plan;
    this.district = district;
    this.dice = Dice.of(seed, "members", district.code());
    this.newcomers = new Newcomers(dice, district);
    for (Union union : places.openAt(district, Review.BASELINE.asOf())) {
      begin(union);
    }
    for (Union union : places.openAt(district, LAST)) {
      recruit(union, Review.MIDTERM.asOf().plusDays(1), LAST, Review.FINAL);
    }
    for (Mover mover : arriving) {
      Union union = dice.pick(places.openAt(district, mover.day()));
      add(mover.person(), union, mover.day(), JoinReason.TRANSFERRED);
    }
    spells.sort(
        Comparator.comparing((Spell s) -> s.union().id())
            .thenComparing(Spell::joined)
            .thenComparing(s -> s.person().identity()));
  }

  /** Ordered by union, first day and person. */
  public List<Spell> spells() {
    return spells;
  }

  public List<Mover> leaving() {
    return leaving;
  }

  private void begin(Union union) {
    int goal = dice.round(plan.goal(union, Review.BASELINE) * 1.03);
    for (int i = 0; i < Math.max(1, goal); i++) {
      boolean young = dice.chance(0.01);
      LocalDate earliest = young ? LocalDate.of(2016, 9, 1) : LocalDate.of(2001, 1, 1);
      LocalDate joined =
          dice.chance(0.04)
              ? dice.day(LocalDate.of(2018, 1, 1), Review.BASELINE.asOf())
              : dice.day(earliest, LocalDate.of(2017, 12, 31));
      Person person = young ? newcomers.minor(joined) : newcomers.adult(joined);
      add(person, union, joined, dice.chance(0.02) ? JoinReason.TRANSFERRED : JoinReason.ADMITTED);
    }
    recruit(union, Review.BASELINE.asOf().plusDays(1), Review.MIDTERM.asOf(), Review.MIDTERM);
  }

  private void recruit(Union union, LocalDate first, LocalDate last, Review review) {
    long there =
        spells.stream()
            .filter(s -> s.union().equals(union) && s.activeAt(last) && s.person().adultAt(last))
            .count();
    int wanted = dice.round(Math.max(0.3, (plan.goal(union, review) - there) * 1.03));
    LocalDate from = union.from() != null && union.from().isAfter(first) ? union.from() : first;
    for (int i = 0; i < wanted; i++) {
      LocalDate joined = edge(dice.day(from, last));
      LocalDate day = joined.isBefore(from) || joined.isAfter(last) ? last : joined;
      add(newcomer(day), union, day, JoinReason.ADMITTED);
    }
  }

  private Person newcomer(LocalDate joined) {
    return dice.chance(0.015) ? newcomers.minor(joined) : newcomers.adult(joined);
  }

  private LocalDate edge(LocalDate day) {
    return dice.chance(0.03) ? dice.pick(EDGES) : day;
  }

  /** Adds the spell with its end, what follows it, and the cut of 1/3/2020. */
  private void add(Person person, Union union, LocalDate joined, JoinReason reason) {
    LocalDate left = null;
    LeaveReason why = null;
    if (dice.chance(person.birthYear() < 1950 ? 0.14 : 0.085)) {
      LocalDate day = edge(dice.day(LocalDate.of(2017, 6, 1), LAST));
      if (day.isAfter(joined.plusDays(20)) && !day.equals(Places.CHANGE)) {
        left = day;
        double roll = dice.roll();
        why =
            roll < 0.45
                ? LeaveReason.LEFT
                : roll < 0.70 ? LeaveReason.DIED : LeaveReason.TRANSFERRED;
      }
    }
    int branch = 1 + dice.below(branches(plan, union));
    cut(new Spell(person, union, branch, joined, reason, left, why));
    if (why == LeaveReason.TRANSFERRED && left != null) {
      move(person, union, left);
    } else if (why == LeaveReason.LEFT && left != null && dice.chance(0.1)) {
      LocalDate again = left.plusDays(200);
      if (again.isBefore(LAST) && union.openAt(again)) {
        spells.add(new Spell(person, union, branch, again, JoinReason.ADMITTED, null, null));
      }
    }
  }

  private void move(Person person, Union from, LocalDate day) {
    if (dice.chance(0.3) || places.openAt(district, day).size() < 2) {
      leaving.add(new Mover(person, day));
      return;
    }
    Union to =
        dice.pick(places.openAt(district, day).stream().filter(u -> !u.equals(from)).toList());
    cut(new Spell(person, to, 1, day, JoinReason.TRANSFERRED, null, null));
  }

  private void cut(Spell spell) {
    Union heir = heir(spell.union());
    LocalDate left = spell.left();
    if (heir == null || (left != null && !left.isAfter(Places.CHANGE))) {
      spells.add(spell);
      return;
    }
    spells.add(spell.until(Places.CHANGE, LeaveReason.BOUNDARY));
    spells.add(
        new Spell(
            spell.person(),
            heir,
            spell.branch(),
            Places.CHANGE,
            JoinReason.BOUNDARY,
            left,
            spell.leaveReason()));
  }

  private @Nullable Union heir(Union union) {
    List<Places.Heir> heirs = places.heirs(union);
    long all = heirs.stream().mapToLong(Places.Heir::weight).sum();
    double point = heirs.size() < 2 ? 0 : dice.roll() * all;
    for (Places.Heir heir : heirs) {
      point -= heir.weight();
      if (point < 0) {
        return heir.union();
      }
    }
    return null;
  }

  /** Branches of a union: about one for forty women. */
  static int branches(Plan plan, Union union) {
    return Math.min(14, Math.max(1, plan.women(union, Review.BASELINE.asOf()) / 40));
  }
}
