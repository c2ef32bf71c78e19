package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/**
 * How many women live where and which share of them the unions mean to gather. Only the proportions
 * between districts come from the census; the size is scaled so that about the wished number of
 * members results.
 */
public final class Plan {
  /** Persons ever on the books per woman of 2018, as the simulation turns out. */
  private static final double PERSONS_PER_WOMAN = 0.617;

  private static final int FEWEST_WOMEN = 6;
  private static final int COMMUNES = 584;

  private record Aim(double women, double growth, double start, double middle, double end) {}

  private final Map<Union, Aim> aims = new HashMap<>();

  public Plan(Places places, long seed, int members) {
    double women = places.districts().stream().mapToDouble(District::women).sum();
    double scale = members / PERSONS_PER_WOMAN / women;
    for (District district : places.districts()) {
      Dice dice = Dice.of(seed, "plan", district.code());
      double centre = dice.between(0.44, 0.60);
      List<Union> first =
          places.openAt(district, Review.BASELINE.asOf()).stream()
              .filter(Union::isCommune)
              .toList();
      double[] weights = first.stream().mapToDouble(u -> dice.between(0.5, 1.6)).toArray();
      double total = java.util.Arrays.stream(weights).sum();
      for (int i = 0; i < first.size(); i++) {
        double size = district.women() * scale * weights[i] / total;
        aims.put(first.get(i), aim(dice, first.get(i), Math.max(FEWEST_WOMEN, size), centre));
      }
      first.forEach(old -> inherit(places, old));
      places.unionsOf(district).stream()
          .filter(u -> !u.isCommune())
          .forEach(u -> aims.put(u, workplace(Dice.of(seed, "plan", u.code()), u, members)));
    }
  }

  /** A workplace has about as many women as a small commune. */
  private static Aim workplace(Dice dice, Union union, int members) {
    double women = members / PERSONS_PER_WOMAN / COMMUNES * dice.between(0.4, 0.9);
    return aim(dice, union, Math.max(FEWEST_WOMEN, women), dice.between(0.5, 0.7));
  }

  private static Aim aim(Dice dice, Union union, double women, double centre) {
    double growth = union.area().equals("urban") ? dice.between(0, 0.02) : dice.between(0, 0.01);
    double start = clamp(centre + dice.between(-0.16, 0.16));
    double middle = clamp(start + dice.between(-0.03, 0.08));
    double end = clamp(middle + dice.between(-0.05, 0.09));
    return new Aim(women, growth, start, middle, end);
  }

  private static double clamp(double share) {
    return Math.min(0.84, Math.max(0.31, share));
  }

  private void inherit(Places places, Union old) {
    double all = places.heirs(old).stream().mapToDouble(Places.Heir::weight).sum();
    for (Places.Heir heir : places.heirs(old)) {
      Aim from = of(old);
      double part = from.women * heir.weight() / all;
      aims.merge(
          heir.union(),
          new Aim(part, from.growth, from.start, from.middle, from.end),
          (a, b) -> new Aim(a.women + b.women, a.growth, a.start, a.middle, a.end));
    }
  }

  private Aim of(Union union) {
    Aim aim = aims.get(union);
    if (aim == null) {
      throw new IllegalArgumentException("no plan for union " + union.id());
    }
    return aim;
  }

  /** Women aged 18 and over at the date: residents of a commune, staff or traders elsewhere. */
  public int women(Union union, LocalDate day) {
    double years = ChronoUnit.DAYS.between(Review.BASELINE.asOf(), day) / 365.25;
    return (int) (of(union).women * (1 + of(union).growth * years) + 0.5);
  }

  /** Adult members the union means to have at a review date. */
  double goal(Union union, Review review) {
    Aim aim = of(union);
    double share =
        review.equals(Review.BASELINE)
            ? aim.start
            : review.equals(Review.MIDTERM) ? aim.middle : aim.end;
    return share * women(union, review.asOf());
  }
}
