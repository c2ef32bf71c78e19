package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/** Figures of the whole city that do not depend on single members: population, ratings, dues. */
public final class Yearbook {
  private final Places places;
  private final Plan plan;
  private final long seed;

  public Yearbook(Places places, Plan plan, long seed) {
    this.places = places;
    this.plan = plan;
    this.seed = seed;
  }

  /** Residents: of communes only. */
  public List<Headcount> population(LocalDate day) {
    return places.openAt(day).stream()
        .filter(Union::isCommune)
        .map(u -> new Headcount(u, day, plan.women(u, day)))
        .toList();
  }

  /** Ratings of 2017 to 2021: mostly good, slowly better; a few unions are not rated in a year. */
  public Map<Integer, List<Rating>> ratings() {
    Map<Integer, List<Rating>> byYear = new HashMap<>();
    Map<Union, Level> current = new HashMap<>();
    Dice dice = Dice.of(seed, "ratings");
    for (int year = 2017; year <= 2021; year++) {
      List<Rating> rated = new ArrayList<>();
      for (Union union : places.openAt(LocalDate.of(year, 12, 31))) {
        Level before = current.get(union);
        Level level = before == null ? first(dice) : next(dice, before);
        current.put(union, level);
        if (!dice.chance(0.01)) {
          rated.add(new Rating(union, year, level));
        }
      }
      byYear.put(year, rated);
    }
    return byYear;
  }

  private static Level first(Dice dice) {
    double roll = dice.roll();
    return roll < 0.42
        ? Level.STRONG
        : roll < 0.79 ? Level.GOOD : roll < 0.95 ? Level.AVERAGE : Level.WEAK;
  }

  private static Level next(Dice dice, Level level) {
    double roll = dice.roll();
    double rise = level.betterThan(Level.AVERAGE) ? 0.11 : 0.2;
    int step = roll < rise ? -1 : roll < 0.955 ? 0 : 1;
    return Level.ALL.get(Math.min(3, Math.max(0, Level.ALL.indexOf(level) + step)));
  }

  /** Loans at the end of a half-year; unions without any are not in the list. */
  public List<Loans> loans(HalfYear half) {
    Dice dice = Dice.of(seed, "loans", half.id());
    List<Loans> loans = new ArrayList<>();
    for (Union union : places.openAt(half.end())) {
      int women = plan.women(union, half.end());
      for (LoanSource source : LoanSource.ALL) {
        if (dice.chance(source.spread())) {
          int borrowing = Math.max(1, (int) (women * dice.between(0.01, 0.06)));
          long owed = borrowing * (long) dice.between(80, 400) * 100;
          long overdue = dice.chance(0.6) ? 0 : owed / 100 * dice.between(0, 60) / 1000 * 100;
          loans.add(new Loans(union, half, source, borrowing, owed, overdue));
        }
      }
    }
    return loans;
  }

  public List<Dues> dues(HalfYear half) {
    Dice dice = Dice.of(seed, "dues", half.id());
    return places.openAt(half.end()).stream()
        .map(
            union -> {
              long due = 6L * Math.max(4, plan.women(union, half.end()) / 2);
              long collected = (long) (due * dice.between(0.8, 1.0));
              return new Dues(union, half, due, collected, due * dice.between(1, 9));
            })
        .toList();
  }
}
