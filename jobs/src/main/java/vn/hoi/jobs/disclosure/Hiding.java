package vn.hoi.jobs.disclosure;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.ValueKey;

/**
 * Chooses further cells of one indicator and period to hide, until none of the small ones can be
 * got back: neither by subtraction, nor because the hidden cells of a sum are as many as they add
 * up to, so that each must be 1.
 */
final class Hiding {
  private final NumberedCells cells;
  private final Relations<ValueKey> relations;
  private final Relations<ValueKey> local;
  private final Subtraction insidePlaces;
  private final Subtraction together;

  Hiding(Collection<IndicatorValue> values, List<Equation<ValueKey>> equations) {
    this.relations = Relations.of(equations);
    this.cells = new NumberedCells(values, relations);
    this.local = relations.with(equations.stream().filter(Hiding::isLocal).toList());
    this.insidePlaces = new Subtraction(local);
    this.together = new Subtraction(relations);
  }

  /**
   * All cells to hide, the small ones included. What the categories of one place give away among
   * themselves is protected first and inside that place; hiding the same category elsewhere would
   * not help there.
   */
  Set<ValueKey> hidden(Set<ValueKey> small) {
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
      int first = -1;
      int unknown = 0;
      for (int cell : relations.cells(equation)) {
        if (hidden.get(cell)) {
          first = unknown++ == 0 ? cell : first;
        }
      }
      if (unknown == 1 || (unknown > 1 && forced(equation, hidden))) {
        exposed.set(first);
      }
    }
    return exposed;
  }

  /**
   * Whether the hidden parts of a sum are all 1: there are as many as they add up to, and a reader
   * who takes each for at least 1 knows them.
   */
  private boolean forced(int equation, BitSet hidden) {
    int[] parts = relations.cells(equation);
    int[] factors = relations.factors(equation);
    for (int i = 0; i < parts.length; i++) {
      if (hidden.get(parts[i]) && (factors[i] < 0 || cells.count(parts[i]) != 1)) {
        return false;
      }
    }
    return true;
  }

  /** Hides a companion for each exposed cell; false when there is nothing to hide. */
  private boolean protect(BitSet exposed, Relations<ValueKey> by, BitSet hidden) {
    int before = hidden.cardinality();
    exposed.stream().forEach(cell -> companion(cell, by, hidden).ifPresent(hidden::set));
    return hidden.cardinality() > before;
  }

  private static boolean isLocal(Equation<ValueKey> equation) {
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
  private OptionalInt companion(int exposed, Relations<ValueKey> by, BitSet hidden) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (int equation : by.equationsOf(exposed)) {
      for (int cell : by.cells(equation)) {
        if (!hidden.get(cell) && cells.canBeHidden(cell)) {
          shared.merge(cell, 1, Integer::sum);
        }
      }
    }
    int best = -1;
    int bestShared = 0;
    for (Map.Entry<Integer, Integer> cell : shared.entrySet()) {
      if (best < 0 || cells.protectsBetter(cell.getKey(), cell.getValue(), best, bestShared)) {
        best = cell.getKey();
        bestShared = cell.getValue();
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }
}
