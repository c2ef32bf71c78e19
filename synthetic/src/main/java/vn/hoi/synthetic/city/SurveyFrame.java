package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many persons of the invented city each stratum of the survey holds: at the end of the term,
 * those who hold a seat, and the other members. One size serves all waves.
 */
public final class SurveyFrame {
  private static final LocalDate DAY = Review.FINAL.asOf();

  private final Map<SurveyStratum, Long> sizes = new EnumMap<>(SurveyStratum.class);

  /** Adds a district's persons; nobody lives in two districts on one day. */
  public void add(Collection<Spell> spells, Collection<Seat> seats) {
    for (SurveyStratum stratum : SurveyStratum.values()) {
      Set<Person> officers =
          seats.stream()
              .filter(seat -> seat.heldAt(DAY))
              .filter(seat -> seat.union().area().equals(stratum.area()))
              .map(Seat::person)
              .collect(Collectors.toCollection(HashSet::new));
      long size =
          stratum.ofOfficers()
              ? officers.size()
              : spells.stream()
                  .filter(spell -> spell.activeAt(DAY))
                  .filter(spell -> spell.union().area().equals(stratum.area()))
                  .map(Spell::person)
                  .filter(person -> !officers.contains(person))
                  .distinct()
                  .count();
      sizes.merge(stratum, size, Long::sum);
    }
  }

  /** How many persons a stratum holds. */
  public long population(SurveyStratum stratum) {
    return sizes.getOrDefault(stratum, 0L);
  }

  /** How many of them are drawn. */
  int sample(SurveyStratum stratum) {
    return (int) Math.min(stratum.sample(), population(stratum));
  }

  /** Persons that one of the sample stands for, in hundredths, rounded. */
  long weight(SurveyStratum stratum) {
    return Math.round(100.0 * population(stratum) / sample(stratum));
  }
}
