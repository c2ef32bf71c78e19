package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.util.Locale;
import vn.hoi.synthetic.place.District;

/** Invents the persons of a district, numbered as they come. */
final class Newcomers {
  private static final LocalDate LAST = Review.FINAL.asOf();

  private final Dice dice;
  private final District district;
  private int persons;

  Newcomers(Dice dice, District district) {
    this.dice = dice;
    this.district = district;
  }

  /** A girl of 15 to 17, whom the indicators of women aged 18 and over must leave out. */
  Person minor(LocalDate joined) {
    return person(joined.getYear() - dice.between(15, 17), joined);
  }

  Person adult(LocalDate joined) {
    return person(dice.between(1942, joined.getYear() - 18), joined);
  }

  private Person person(int born, LocalDate joined) {
    String identity = String.format(Locale.ROOT, "000%02d%07d", district.index(), ++persons);
    Group group = dice.chance(0.45) ? dice.pick(Group.ALL) : null;
    LocalDate core = dice.chance(0.08) ? joined.plusDays(30) : null;
    return new Person(identity, born, group, core == null || core.isAfter(LAST) ? null : core);
  }
}
