package vn.hoi.jobs.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.hoi.jobs.definition.Remainder;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.ValueKey;

/**
 * Protects the small counts of several indicators of a period that share counts. A cell shows a
 * numerator and a denominator; what another cell shows too is known while that one is open. So the
 * unknowns are not cells but counts: those that every cell which shows them hides, and the small
 * remainders, which no cell shows.
 */
final class AcrossIndicators {
  private static final int NONE = -1;

  private final SharedCounts shared;
  private final Map<Shown, Integer> numbers = new HashMap<>();
  private final List<Shown> counts = new ArrayList<>();
  private final List<Long> sizes = new ArrayList<>();
  private final List<List<IndicatorValue>> cells = new ArrayList<>();
  private final Map<ValueKey, int[]> shows = new HashMap<>();
  private final Map<ValueKey, Long> reported = new HashMap<>();
  private final BitSet small = new BitSet();
  private final BitSet remainders = new BitSet();
  private final Relations<Integer> relations;
  private final Subtraction subtraction;

  /**
   * @param shared which counts are the same
   * @param tables the indicators that share some
   */
  AcrossIndicators(SharedCounts shared, List<ProtectedTable> tables) {
    this.shared = shared;
    tables.forEach(table -> add(table.values(), table.rule()));
    List<Equation<Integer>> all = new ArrayList<>();
    for (ProtectedTable table : tables) {
      for (Equation<ValueKey> equation : table.equations()) {
        over(equation, false).ifPresent(all::add);
        over(equation, true).ifPresent(all::add);
      }
      for (Remainder remainder : table.remainders()) {
        all.addAll(small(remainder, table.rule()));
      }
    }
    this.relations = Relations.of(all);
    this.subtraction = new Subtraction(relations);
  }

  private void add(List<IndicatorValue> values, SmallCells rule) {
    for (IndicatorValue value : values) {
      reported.put(value.key(), value.unitsReported());
      for (boolean below : new boolean[] {false, true}) {
        if (Shown.count(value, below).isPresent()) {
          int count =
              number(
                  shared.same(new Shown(value.key(), below)),
                  Shown.count(value, below).getAsLong());
          shows.computeIfAbsent(value.key(), k -> new int[] {NONE, NONE})[below ? 1 : 0] = count;
          cells.get(count).add(value);
          if (rule.hides(value, below)) {
            small.set(count);
          }
        }
      }
    }
  }

  private int number(Shown shown, long size) {
    return numbers.computeIfAbsent(
        shown,
        s -> {
          counts.add(s);
          sizes.add(size);
          cells.add(new ArrayList<>());
          return counts.size() - 1;
        });
  }

  /**
   * What says how a remainder that is small follows from the counts of its place. One that is none
   * or large tells of no few persons.
   */
  private List<Equation<Integer>> small(Remainder remainder, SmallCells rule) {
    Remainder.Term first = remainder.terms().get(0);
    List<Equation<Integer>> equations = new ArrayList<>();
    for (ValueKey place : List.copyOf(shows.keySet())) {
      if (place.indicator().equals(first.indicator())
          && place.category().equals(first.category())) {
        Map<Integer, Integer> terms = counts(remainder, place);
        long size = Math.abs(sum(terms));
        if (rule.isSmall(place.level(), size)) {
          int number = counts.size();
          counts.add(new Shown(place, first.below()));
          cells.add(List.of());
          sizes.add(size);
          small.set(number);
          remainders.set(number);
          terms.put(number, sum(terms) < 0 ? 1 : -1);
          equations.add(new Equation<>(terms));
        }
      }
    }
    return equations;
  }

  /**
   * The counts of a remainder with their factors; none where a place lacks one of them, or where
   * other unions reported one than another, so that their difference is no number of persons.
   */
  private Map<Integer, Integer> counts(Remainder remainder, ValueKey place) {
    Map<Integer, Integer> terms = new HashMap<>();
    Set<Long> unions = new HashSet<>();
    for (Remainder.Term term : remainder.terms()) {
      ValueKey key =
          new ValueKey(
              term.indicator(), place.period(), term.category(), place.level(), place.unitId());
      int[] shown = shows.get(key);
      int count = shown == null ? NONE : shown[term.below() ? 1 : 0];
      unions.add(reported.getOrDefault(key, 0L));
      if (count == NONE || unions.size() > 1) {
        return new HashMap<>();
      }
      terms.merge(count, term.sign(), Integer::sum);
    }
    terms.values().removeIf(factor -> factor == 0);
    return terms;
  }

  private long sum(Map<Integer, Integer> terms) {
    return terms.entrySet().stream()
        .mapToLong(t -> Math.multiplyExact(sizes.get(t.getKey()), t.getValue().longValue()))
        .reduce(0, Math::addExact);
  }

  /**
   * An equation of cells as one of their numerators or denominators, where all have them and where
   * it holds: of a sum that is only nearly exact, what is left over may be a remainder.
   */
  private Optional<Equation<Integer>> over(Equation<ValueKey> equation, boolean below) {
    Map<Integer, Integer> terms = new HashMap<>();
    for (Map.Entry<ValueKey, Integer> term : equation.terms().entrySet()) {
      int[] shown = shows.get(term.getKey());
      int count = shown == null ? NONE : shown[below ? 1 : 0];
      if (count == NONE) {
        return Optional.empty();
      }
      terms.merge(count, term.getValue(), Integer::sum);
    }
    terms.values().removeIf(factor -> factor == 0);
    return sum(terms) == 0 ? Optional.of(new Equation<>(terms)) : Optional.empty();
  }

  /**
   * The cells that must be hidden besides, so that no small count is shown or can be solved for.
   */
  Set<ValueKey> companions(Set<ValueKey> hidden) {
    Round round = new Round();
    hidden.forEach(round::hide);
    while (round.goesOn()) {
      // Each round hides at least one more cell, so the rounds end.
    }
    Set<ValueKey> more = new HashSet<>(round.hidden);
    more.removeAll(hidden);
    return more;
  }

  /** What is hidden so far, and which counts nobody is shown any more. */
  private final class Round {
    private final Set<ValueKey> hidden = new HashSet<>();
    private final int[] open = cells.stream().mapToInt(List::size).toArray();
    private final BitSet unknown = new BitSet();

    Round() {
      remainders.stream().forEach(count -> unknown.set(relations.number(count)));
    }

    void hide(ValueKey cell) {
      if (hidden.add(cell)) {
        for (int count : shows.getOrDefault(cell, new int[0])) {
          int place = count != NONE && --open[count] == 0 ? relations.number(count) : NONE;
          if (place >= 0) {
            unknown.set(place);
          }
        }
      }
    }

    /** Hides what shows a small count or gives one away; false when nothing does. */
    boolean goesOn() {
      Set<ValueKey> more = new HashSet<>();
      small.stream().filter(count -> open[count] > 0).forEach(count -> more.addAll(open(count)));
      if (more.isEmpty()) {
        protect(subtraction.stepwise(unknown), more);
      }
      if (more.isEmpty()) {
        protect(subtraction.solvable(unknown), more);
      }
      more.forEach(this::hide);
      return !more.isEmpty();
    }

    private void protect(BitSet exposed, Set<ValueKey> more) {
      exposed.stream()
          .filter(place -> small.get(relations.key(place)))
          .forEach(place -> more.addAll(companion(place, exposed)));
    }

    private List<ValueKey> open(int count) {
      return cells.get(count).stream()
          .map(IndicatorValue::key)
          .filter(key -> !hidden.contains(key))
          .toList();
    }

    /**
     * The counts that are shown and stand in an equation with an exposed one, and in how many.
     * Where a count of a remainder is hidden already but given away elsewhere, those that give it
     * away: hiding the remainder's other counts would not help. Where all are hidden, those beside
     * them.
     */
    private Map<Integer, Integer> beside(int place, BitSet exposed) {
      Set<Integer> at = Set.of(place);
      Map<Integer, Integer> shown = shown(at);
      if (remainders.get(relations.key(place))) {
        Map<Integer, Integer> giving = shown(givenAway(at, exposed));
        giving.keySet().removeAll(shown.keySet());
        shown = giving.isEmpty() ? shown : giving;
      }
      Set<Integer> wider = givenAway(at, exposed);
      while (shown.isEmpty() && wider.size() > at.size()) {
        at = wider;
        shown = shown(at);
        wider = givenAway(at, exposed);
      }
      return shown;
    }

    private Map<Integer, Integer> shown(Set<Integer> places) {
      Map<Integer, Integer> shown = new TreeMap<>();
      for (int place : places) {
        for (int equation : relations.equationsOf(place)) {
          for (int cell : relations.cells(equation)) {
            if (!unknown.get(cell)) {
              shown.merge(relations.key(cell), 1, Integer::sum);
            }
          }
        }
      }
      return shown;
    }

    /** Some counts and those exposed ones that stand in an equation with them. */
    private Set<Integer> givenAway(Set<Integer> places, BitSet exposed) {
      Set<Integer> all = new HashSet<>(places);
      for (int place : places) {
        for (int equation : relations.equationsOf(place)) {
          for (int cell : relations.cells(equation)) {
            if (exposed.get(cell)) {
              all.add(cell);
            }
          }
        }
      }
      return all;
    }

    /**
     * The cells that show the count which protects another best: of a union before a district
     * before an area, in most equations with it, not nought, shown by the fewest open cells, the
     * smallest.
     */
    private List<ValueKey> companion(int place, BitSet exposed) {
      Map<Integer, Integer> together = beside(place, exposed);
      return together.entrySet().stream()
          .min(
              Comparator.comparing(
                      (Map.Entry<Integer, Integer> e) -> counts.get(e.getKey()).cell().level())
                  .thenComparing(e -> -e.getValue())
                  .thenComparing(e -> Math.abs(sizes.get(e.getKey())) == 0)
                  .thenComparing(e -> open[e.getKey()])
                  .thenComparing(e -> Math.abs(sizes.get(e.getKey())))
                  .thenComparing(e -> counts.get(e.getKey())))
          .map(best -> open(best.getKey()))
          .orElse(List.of());
    }
  }
}
