package vn.hoi.jobs.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoi.jobs.definition.QualityIndex;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.ValueKey;

/**
 * How the quality index above the unions is told where that of unions is withheld. A district's
 * points less those of its unions that are shown are the points of the withheld ones together, and
 * a component of few persons can take few values: told to a hundredth, they leave one set of values
 * of a handful of unions. So they are told in whole points, and not at all where they would tell of
 * fewer than {@link #LEAST} unions; see docs/decisions/0009-remainders.md for what was measured.
 */
final class IndexTotals {
  /** Of fewer withheld unions the points together are not told. */
  static final int LEAST = 10;

  /** Where a union's index is withheld, those above the unions are told in so many decimals. */
  static final int DECIMALS = 0;

  private final Places places;
  private final List<ValueKey> totals;
  private final List<ValueKey> unions;
  private final Set<ValueKey> hidden = new HashSet<>();

  /**
   * @param values the index of a period
   * @param places where its places lie
   * @param hidden the unions whose index is withheld
   */
  IndexTotals(Collection<IndicatorValue> values, Places places, Set<ValueKey> hidden) {
    this.places = places;
    List<ValueKey> keys = values.stream().map(IndicatorValue::key).sorted().toList();
    this.totals = keys.stream().filter(key -> key.level() != Level.GRASSROOTS).toList();
    this.unions = keys.stream().filter(key -> key.level() == Level.GRASSROOTS).toList();
    this.hidden.addAll(hidden);
  }

  /** Whether a value is the index of a district, an area or the city. */
  static boolean isOne(ValueKey key) {
    return key.indicator().equals(QualityIndex.INDICATOR) && key.level() != Level.GRASSROOTS;
  }

  /** The districts, areas and the city whose index is withheld. */
  Set<ValueKey> withheld() {
    Set<ValueKey> told = new HashSet<>(totals);
    told.removeIf(total -> few(hiddenIn(total)));
    for (Level level : List.of(Level.AREA, Level.CITY)) {
      for (ValueKey total : totals) {
        if (total.level() == level && told.contains(total)) {
          protect(total, Level.DISTRICT, told);
          protect(total, Level.AREA, told);
        }
      }
    }
    Set<ValueKey> withheld = new HashSet<>(totals);
    withheld.removeAll(told);
    return withheld;
  }

  /**
   * Where few withheld unions are left when the shown parts of a total are taken out, withholds
   * further parts, those with the fewest first; the total itself where there is none.
   */
  private void protect(ValueKey total, Level parts, Set<ValueKey> told) {
    while (told.contains(total) && few(left(total, parts, told))) {
      ValueKey next =
          parts(total, parts, told)
              .filter(part -> !hiddenIn(part).isEmpty())
              .min(
                  Comparator.comparing((ValueKey part) -> hiddenIn(part).size())
                      .thenComparing(p -> p))
              .orElse(total);
      told.remove(next);
    }
  }

  private static boolean few(Set<ValueKey> unions) {
    return !unions.isEmpty() && unions.size() < LEAST;
  }

  private Set<ValueKey> hiddenIn(ValueKey total) {
    return unions(total).stream().filter(hidden::contains).collect(Collectors.toSet());
  }

  /** The withheld unions of a total that lie in no shown part of it. */
  private Set<ValueKey> left(ValueKey total, Level parts, Set<ValueKey> told) {
    Set<ValueKey> left = hiddenIn(total);
    parts(total, parts, told).map(this::unions).forEach(left::removeAll);
    return left;
  }

  /** The shown places of a level that lie in a total as a whole. */
  private Stream<ValueKey> parts(ValueKey total, Level level, Set<ValueKey> told) {
    Set<ValueKey> all = unions(total);
    return told.stream()
        .filter(part -> part.level() == level && !part.equals(total))
        .filter(part -> all.containsAll(unions(part)));
  }

  private Set<ValueKey> unions(ValueKey total) {
    return unions.stream().filter(union -> isIn(union, total)).collect(Collectors.toSet());
  }

  private boolean isIn(ValueKey union, ValueKey total) {
    Optional<Places.Place> place = places.find(union.unitId());
    return switch (total.level()) {
      case GRASSROOTS -> false;
      case DISTRICT -> place.map(Places.Place::district).orElse("").equals(total.unitId());
      case AREA -> place.map(Places.Place::area).orElse("").equals(total.unitId());
      case CITY -> true;
    };
  }
}
