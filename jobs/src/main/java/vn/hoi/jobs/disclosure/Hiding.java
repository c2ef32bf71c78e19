package vn.hoi.jobs.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
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
  private final Relations relations;
  private final Relations local;

  Hiding(Collection<IndicatorValue> values, List<Equation> equations) {
    values.forEach(value -> this.values.put(value.key(), value));
    this.relations = Relations.of(equations);
    this.local = relations.with(equations.stream().filter(Hiding::isLocal).toList());
  }

  /**
   * All cells to hide, the small ones included. What the categories of one place give away among
   * themselves is protected first and inside that place; hiding the same category elsewhere would
   * not help there.
   */
  Set<ValueKey> hidden(Set<ValueKey> small) {
    Subtraction insidePlaces = new Subtraction(local);
    Subtraction together = new Subtraction(relations);
    BitSet hidden = relations.numbers(small);
    // Solving all equations together costs most: only when no single one gives anything away.
    while (protect(insidePlaces.solvable(hidden), local, hidden)
        || protect(plain(hidden), relations, hidden)
        || protect(together.solvable(hidden), relations, hidden)) {
      // Each round hides at least one more cell, so the rounds end.
    }
    Set<ValueKey> all = new HashSet<>(small);
    hidden.stream().forEach(cell -> all.add(relations.key(cell)));
    return all;
  }

  /** What a single equation gives away. */
  private BitSet plain(BitSet hidden) {
    BitSet exposed = new BitSet();
    for (int equation = 0; equation < relations.size(); equation++) {
      int[] unknown = Arrays.stream(relations.cells(equation)).filter(hidden::get).toArray();
      if (unknown.length == 1) {
        exposed.set(unknown[0]);
      } else if (unknown.length > 1 && forced(equation, hidden)) {
        exposed.set(firstPart(equation, hidden));
      }
    }
    return exposed;
  }

  /**
   * Whether the hidden parts of a sum are all 1: there are as many as they add up to, and a reader
   * who takes each for at least 1 knows them.
   */
  private boolean forced(int equation, BitSet hidden) {
    int[] cells = relations.cells(equation);
    for (int i = 0; i < cells.length; i++) {
      if (hidden.get(cells[i])
          && (relations.factors(equation)[i] < 0 || count(relations.key(cells[i])) != 1)) {
        return false;
      }
    }
    return true;
  }

  private int firstPart(int equation, BitSet hidden) {
    return Arrays.stream(relations.cells(equation)).filter(hidden::get).findFirst().orElseThrow();
  }

  /** Hides a companion for each exposed cell; false when there is nothing to hide. */
  private boolean protect(BitSet exposed, Relations by, BitSet hidden) {
    int before = hidden.cardinality();
    exposed.stream().forEach(cell -> companion(cell, by, hidden).ifPresent(hidden::set));
    return hidden.cardinality() > before;
  }

  private static boolean isLocal(Equation equation) {
    return equation.terms().keySet().stream()
            .map(key -> key.level() + " " + key.unitId())
            .distinct()
            .count()
        == 1;
  }

  /**
   * The cell that protects another best: a union before a district before an area, one that shares
   * most sums with it, one that is not nought, and then the smallest.
   */
  private OptionalInt companion(int exposed, Relations by, BitSet hidden) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (int equation : by.equationsOf(exposed)) {
      for (int cell : by.cells(equation)) {
        IndicatorValue value = values.get(by.key(cell));
        if (!hidden.get(cell) && value != null && value.status() != Status.NOT_REPORTED) {
          shared.merge(cell, 1, Integer::sum);
        }
      }
    }
    return shared.keySet().stream()
        .min(
            Comparator.comparingInt((Integer cell) -> order(by.key(cell).level()))
                .thenComparingInt(cell -> -shared.getOrDefault(cell, 0))
                .thenComparingInt(cell -> count(by.key(cell)) == 0 ? 1 : 0)
                .thenComparingInt(cell -> by.key(cell).category().isEmpty() ? 1 : 0)
                .thenComparingLong(cell -> size(by.key(cell)))
                .thenComparing(Comparator.naturalOrder()))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private long count(ValueKey key) {
    IndicatorValue value = values.get(key);
    return value == null ? 0 : value.numerator().orElse(0);
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
