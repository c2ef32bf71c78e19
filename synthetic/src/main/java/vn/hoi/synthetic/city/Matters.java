package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/** The matters brought to all unions in a year. */
public final class Matters {
  private record Draft(Union union, MatterType type, LocalDate day) {}

  private final Dice dice;
  private final int year;

  private Matters(long seed, int year) {
    this.dice = Dice.of(seed, "matters", year);
    this.year = year;
  }

  /** In order of district and day. */
  public static List<Matter> of(Places places, long seed, int year) {
    Matters matters = new Matters(seed, year);
    List<Matter> all = new ArrayList<>();
    for (District district : places.districts()) {
      List<Draft> drafts = new ArrayList<>();
      places.unionsOf(district).forEach(union -> matters.draft(union, drafts));
      drafts.sort(Comparator.comparing(Draft::day));
      drafts.forEach(draft -> all.add(matters.matter(draft, all.size() + 1)));
    }
    return all;
  }

  private void draft(Union union, List<Draft> drafts) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    if (union.from() != null && union.from().isAfter(first)) {
      first = union.from();
    }
    if (union.to() != null && !union.to().isAfter(last)) {
      last = union.to().minusDays(1);
    }
    if (last.isBefore(first)) {
      return;
    }
    double part = (ChronoUnit.DAYS.between(first, last) + 1) / 365.0;
    for (MatterType type : MatterType.values()) {
      int count = dice.round(type.perYear() * part * dice.between(0.4, 1.6));
      for (int i = 0; i < count; i++) {
        drafts.add(new Draft(union, type, dice.day(first, last)));
      }
    }
  }

  private Matter matter(Draft draft, int number) {
    LocalDate received = draft.day();
    boolean abuse = draft.type() == MatterType.ABUSE;
    boolean petition = draft.type().isPetition();
    LocalDate due = received.plusDays(abuse ? 30 : dice.pick(List.of(30, 45, 60)));
    boolean crowd = petition && dice.chance(0.06);
    return new Matter(
        "VV-" + year + "-" + String.format(Locale.ROOT, "%05d", number),
        draft.type(),
        draft.union(),
        received,
        due,
        abuse ? helped(received) : null,
        after(received, abuse ? 0.12 : petition ? 0.05 : 0.25, 60),
        dice.chance(0.85) ? latest(received, due.plusDays(dice.between(-28, 15))) : null,
        crowd ? dice.between(10, 40) : abuse ? dice.between(1, 3) : dice.between(1, 5),
        crowd,
        petition && dice.chance(0.08));
  }

  /** Mostly within a week; the last day of a term falls inside it, the next one outside. */
  private @Nullable LocalDate helped(LocalDate received) {
    double roll = dice.roll();
    if (roll < 0.1) {
      return null;
    }
    int days = roll < 0.2 ? 7 : roll < 0.27 ? 8 : roll < 0.32 ? 30 : roll < 0.36 ? 31 : -1;
    return received.plusDays(days >= 0 ? days : dice.chance(0.6) ? dice.below(7) : dice.below(50));
  }

  private @Nullable LocalDate after(LocalDate day, double chance, int within) {
    return dice.chance(chance) ? day.plusDays(dice.below(within)) : null;
  }

  private static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
