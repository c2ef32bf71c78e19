package vn.hoi.jobs.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
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
  private final Map<ValueKey, List<Shown>> shows = new HashMap<>();
  private final Map<Shown, List<IndicatorValue>> cells = new TreeMap<>();
  private final Set<Shown> small = new HashSet<>();
  private final SharedCounts shared;
  private final Relations<Shown> relations;
  private final Subtraction subtraction;

  /**
   * @param shared which counts are the same
   * @param tables the indicators that share some
   */
  AcrossIndicators(SharedCounts shared, List<ProtectedTable> tables) {
    this.shared = shared;
    tables.forEach(table -> add(table.values(), table.rule()));
    List<Equation<Shown>> all = new ArrayList<>();
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
          Shown count = shared.same(new Shown(value.key(), below));
          shows.computeIfAbsent(value.key(), k -> new ArrayList<>()).add(count);
          cells.computeIfAbsent(count, c -> new ArrayList<>()).add(value);
          if (rule.hides(value, Shown.count(value, below))) {
            small.add(count);
          }
        }
      }
    }
  }

  /** An equation of cells as one of their numerators or denominators, where all have them. */
  private Optional<Equation<Shown>> over(Equation<ValueKey> equation, boolean below) {
    Map<Shown, Integer> terms = new HashMap<>();
    for (Map.Entry<ValueKey, Integer> term : equation.terms().entrySet()) {
      Shown count = shared.same(new Shown(term.getKey(), below));
      if (!cells.containsKey(count)) {
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
    Set<ValueKey> all = new HashSet<>(hidden);
    while (true) {
      Set<ValueKey> more = new HashSet<>();
      for (Shown count : small) {
        open(count, all).forEach(value -> more.add(value.key()));
      }
      if (more.isEmpty()) {
        BitSet unknown = unknown(all);
        subtraction.solvable(unknown).stream()
            .mapToObj(relations::key)
            .filter(small::contains)
            .forEach(count -> more.addAll(companion(count, unknown, all)));
      }
      if (!all.addAll(more)) {
        all.removeAll(hidden);
        return all;
      }
    }
  }

  private List<IndicatorValue> open(Shown count, Set<ValueKey> hidden) {
    return cells.getOrDefault(count, List.of()).stream()
        .filter(value -> !hidden.contains(value.key()))
        .toList();
  }

  private BitSet unknown(Set<ValueKey> hidden) {
    Set<Shown> counts = new HashSet<>();
    for (ValueKey cell : hidden) {
      for (Shown count : shows.getOrDefault(cell, List.of())) {
        if (open(count, hidden).isEmpty()) {
          counts.add(count);
        }
      }
    }
    return relations.numbers(counts);
  }

  /**
   * The cells that show the count which protects another best: of a union before a district before
   * an area, in most equations with it, not nought, shown by the fewest open cells, the smallest.
   */
  private Collection<ValueKey> companion(Shown exposed, BitSet unknown, Set<ValueKey> hidden) {
    Map<Shown, Integer> together = new TreeMap<>();
    for (int equation : relations.equationsOf(relations.number(exposed))) {
      for (int cell : relations.cells(equation)) {
        if (!unknown.get(cell)) {
          together.merge(relations.key(cell), 1, Integer::sum);
        }
      }
    }
    return together.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<Shown, Integer> e) -> e.getKey().cell().level())
                .thenComparing(e -> -e.getValue())
                .thenComparing(e -> count(e.getKey()) == 0)
                .thenComparing(e -> open(e.getKey(), hidden).size())
                .thenComparing(e -> Math.abs(count(e.getKey())))
                .thenComparing(Map.Entry::getKey))
        .map(best -> open(best.getKey(), hidden).stream().map(IndicatorValue::key).toList())
        .orElse(List.of());
  }

  private long count(Shown shown) {
    return cells.getOrDefault(shown, List.of()).stream()
        .filter(value -> value.key().equals(shown.cell()))
        .mapToLong(value -> Shown.count(value, shown.below()).orElse(0))
        .findFirst()
        .orElse(0);
  }
}
