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
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.ValueKey;

/**
 * Protects the small counts of several indicators of a period that share counts. A cell shows a
 * numerator and a denominator; what another cell shows too is known while that one is open. So the
 * unknowns are not cells but counts: those that every cell which shows them hides.
 */
final class AcrossIndicators {
  private static final int NONE = -1;

  private final SharedCounts shared;
  private final Map<Shown, Integer> numbers = new HashMap<>();
  private final List<Shown> counts = new ArrayList<>();
  private final List<List<IndicatorValue>> cells = new ArrayList<>();
  private final Map<ValueKey, int[]> shows = new HashMap<>();
  private final BitSet small = new BitSet();
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
    }
    this.relations = Relations.of(all);
    this.subtraction = new Subtraction(relations);
  }

  private void add(List<IndicatorValue> values, SmallCells rule) {
    for (IndicatorValue value : values) {
      for (boolean below : new boolean[] {false, true}) {
        if (Shown.count(value, below).isPresent()) {
          int count = number(shared.same(new Shown(value.key(), below)));
          shows.computeIfAbsent(value.key(), k -> new int[] {NONE, NONE})[below ? 1 : 0] = count;
          cells.get(count).add(value);
          if (rule.hides(value, Shown.count(value, below))) {
            small.set(count);
          }
        }
      }
    }
  }

  private int number(Shown shown) {
    return numbers.computeIfAbsent(
        shown,
        s -> {
          counts.add(s);
          cells.add(new ArrayList<>());
          return counts.size() - 1;
        });
  }

  /** An equation of cells as one of their numerators or denominators, where all have them. */
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
    return Optional.of(new Equation<>(terms));
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
          .forEach(place -> more.addAll(companion(place)));
    }

    private List<ValueKey> open(int count) {
      return cells.get(count).stream()
          .map(IndicatorValue::key)
          .filter(key -> !hidden.contains(key))
          .toList();
    }

    /**
     * The cells that show the count which protects another best: of a union before a district
     * before an area, in most equations with it, not nought, shown by the fewest open cells, the
     * smallest.
     */
    private List<ValueKey> companion(int exposed) {
      Map<Integer, Integer> together = new TreeMap<>();
      for (int equation : relations.equationsOf(exposed)) {
        for (int place : relations.cells(equation)) {
          if (!unknown.get(place)) {
            together.merge(relations.key(place), 1, Integer::sum);
          }
        }
      }
      return together.entrySet().stream()
          .min(
              Comparator.comparing(
                      (Map.Entry<Integer, Integer> e) -> counts.get(e.getKey()).cell().level())
                  .thenComparing(e -> -e.getValue())
                  .thenComparing(e -> size(e.getKey()) == 0)
                  .thenComparing(e -> open[e.getKey()])
                  .thenComparing(e -> size(e.getKey()))
                  .thenComparing(e -> counts.get(e.getKey())))
          .map(best -> open(best.getKey()))
          .orElse(List.of());
    }
  }

  private long size(int count) {
    Shown shown = counts.get(count);
    return cells.get(count).stream()
        .filter(value -> value.key().equals(shown.cell()))
        .mapToLong(value -> Math.abs(Shown.count(value, shown.below()).orElse(0)))
        .findFirst()
        .orElse(0);
  }
}
