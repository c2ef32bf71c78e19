package vn.hoi.jobs.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;

/**
 * Chooses further cells of one indicator and period to hide, until none of the small ones can be
 * got back: neither by subtraction, nor because the hidden cells of a sum are as many as they add
 * up to, so that each must be 1.
 */
final class Hiding {
  private final Map<ValueKey, IndicatorValue> values = new HashMap<>();
  private final List<Equation> equations;
  private final Subtraction together;
  private final Subtraction insidePlaces;
  private final Map<ValueKey, List<Equation>> equationsOf;
  private final Map<ValueKey, List<Equation>> localOf;

  Hiding(Collection<IndicatorValue> values, List<Equation> equations) {
    values.forEach(value -> this.values.put(value.key(), value));
    this.equations = List.copyOf(equations);
    List<Equation> local = equations.stream().filter(Hiding::isLocal).toList();
    this.together = new Subtraction(this.equations);
    this.insidePlaces = new Subtraction(local);
    this.equationsOf = byCell(this.equations);
    this.localOf = byCell(local);
  }

  private static Map<ValueKey, List<Equation>> byCell(List<Equation> equations) {
    Map<ValueKey, List<Equation>> byCell = new HashMap<>();
    for (Equation equation : equations) {
      for (ValueKey key : equation.terms().keySet()) {
        byCell.computeIfAbsent(key, k -> new ArrayList<>()).add(equation);
      }
    }
    return byCell;
  }

  /**
   * All cells to hide, the small ones included. What the categories of one place give away among
   * themselves is protected first and inside that place; hiding the same category elsewhere would
   * not help there.
   */
  Set<ValueKey> hidden(Set<ValueKey> small) {
    Set<ValueKey> hidden = new HashSet<>(small);
    // Solving all equations together costs most: only when no single one gives anything away.
    while (protect(insidePlaces.solvable(hidden), localOf, hidden)
        || protect(plain(hidden), equationsOf, hidden)
        || protect(together.solvable(hidden), equationsOf, hidden)) {
      // Each round hides at least one more cell, so the rounds end.
    }
    return hidden;
  }

  /** What a single equation gives away. */
  private Set<ValueKey> plain(Set<ValueKey> hidden) {
    Set<ValueKey> exposed = forced(hidden);
    for (Equation equation : equations) {
      List<ValueKey> unknown =
          equation.terms().keySet().stream().filter(hidden::contains).limit(2).toList();
      if (unknown.size() == 1) {
        exposed.add(unknown.get(0));
      }
    }
    return exposed;
  }

  /** Hides a companion for each exposed cell; false when there is nothing to hide. */
  private boolean protect(
      Set<ValueKey> exposed, Map<ValueKey, List<Equation>> by, Set<ValueKey> hidden) {
    int before = hidden.size();
    for (ValueKey key : exposed) {
      companion(key, by, hidden).ifPresent(hidden::add);
    }
    return hidden.size() > before;
  }

  private static boolean isLocal(Equation equation) {
    return equation.terms().keySet().stream()
            .map(key -> key.level() + " " + key.unitId())
            .distinct()
            .count()
        == 1;
  }

  /**
   * Cells of sums whose hidden parts are all 1: there are as many as they add up to, and a reader
   * who takes each for at least 1 knows them.
   */
  private Set<ValueKey> forced(Set<ValueKey> hidden) {
    Set<ValueKey> forced = new TreeSet<>();
    for (Equation equation : equations) {
      List<ValueKey> parts =
          equation.terms().entrySet().stream()
              .filter(term -> term.getValue() > 0 && hidden.contains(term.getKey()))
              .map(Map.Entry::getKey)
              .toList();
      boolean onlyParts =
          equation.terms().entrySet().stream()
              .noneMatch(term -> term.getValue() < 0 && hidden.contains(term.getKey()));
      if (onlyParts && !parts.isEmpty() && parts.stream().allMatch(key -> count(key) == 1)) {
        forced.add(parts.get(0));
      }
    }
    return forced;
  }

  private long count(ValueKey key) {
    IndicatorValue value = values.get(key);
    return value == null ? 0 : value.numerator().orElse(0);
  }

  /**
   * The cell that protects another best: a union before a district before an area, one that shares
   * most sums with it, one that is not nought, and then the smallest.
   */
  private Optional<ValueKey> companion(
      ValueKey exposed, Map<ValueKey, List<Equation>> by, Set<ValueKey> hidden) {
    Map<ValueKey, Integer> shared = new HashMap<>();
    for (Equation equation : by.getOrDefault(exposed, List.of())) {
      for (ValueKey key : equation.terms().keySet()) {
        IndicatorValue value = values.get(key);
        if (!hidden.contains(key) && value != null && value.status() != Status.NOT_REPORTED) {
          shared.merge(key, 1, Integer::sum);
        }
      }
    }
    return shared.keySet().stream()
        .min(
            Comparator.comparingInt((ValueKey key) -> order(key.level()))
                .thenComparingInt(key -> -shared.getOrDefault(key, 0))
                .thenComparingInt(key -> count(key) == 0 ? 1 : 0)
                .thenComparingInt(key -> key.category().isEmpty() ? 1 : 0)
                .thenComparingLong(this::size)
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int order(Level level) {
    return switch (level) {
      case GRASSROOTS -> 0;
      case DISTRICT -> 1;
      case AREA -> 2;
      case CITY -> 3;
    };
  }

  private long size(ValueKey key) {
    IndicatorValue value = values.get(key);
    return value == null ? 0 : value.denominator().orElse(Math.abs(count(key)));
  }
}
