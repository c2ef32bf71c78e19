package vn.hoi.jobs.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  private final Map<ValueKey, IndicatorValue> values = new TreeMap<>();
  private final List<Equation> equations;
  private final Map<ValueKey, List<Equation>> equationsOf = new HashMap<>();

  Hiding(Collection<IndicatorValue> values, List<Equation> equations) {
    values.forEach(value -> this.values.put(value.key(), value));
    this.equations = equations;
    for (Equation equation : equations) {
      for (ValueKey key : equation.terms().keySet()) {
        equationsOf.computeIfAbsent(key, k -> new ArrayList<>()).add(equation);
      }
    }
  }

  /** All cells to hide, the small ones included. */
  Set<ValueKey> hidden(Set<ValueKey> small) {
    Set<ValueKey> hidden = new TreeSet<>(small);
    while (true) {
      Set<ValueKey> exposed = Subtraction.solvable(equations, hidden);
      exposed.addAll(forced(hidden));
      int before = hidden.size();
      for (ValueKey key : exposed) {
        companion(key, hidden).ifPresent(hidden::add);
      }
      if (hidden.size() == before) {
        return hidden;
      }
    }
  }

  /**
   * Cells of sums whose hidden parts are all 1: there are as many as they add up to, and a reader
   * who takes each for at least 1 knows them.
   */
  private Set<ValueKey> forced(Set<ValueKey> hidden) {
    Set<ValueKey> forced = new HashSet<>();
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
  private java.util.Optional<ValueKey> companion(ValueKey exposed, Set<ValueKey> hidden) {
    Map<ValueKey, Integer> shared = new TreeMap<>();
    for (Equation equation : equationsOf.getOrDefault(exposed, List.of())) {
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
