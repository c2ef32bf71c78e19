package vn.hoi.jobs.disclosure;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the hidden cells that can be worked out from the published ones by adding and subtracting:
 * those on which all solutions of the equations agree. The equations are brought to reduced row
 * echelon form over the integers modulo a prime; a row that is left with one hidden cell gives it
 * away.
 */
final class Subtraction {
  private final Relations<?> relations;
  private final Map<IntBuffer, BitSet> solved = new HashMap<>();

  Subtraction(Relations<?> relations) {
    this.relations = relations;
  }

  /**
   * The hidden cells that the equations give away. Cells that no chain of equations links are
   * solved apart, and not again while the same cells are hidden.
   */
  BitSet solvable(BitSet hidden) {
    BitSet solvable = new BitSet();
    for (List<SparseRow> linked : linked(hidden)) {
      IntBuffer cells =
          IntBuffer.wrap(
              linked.stream()
                  .flatMapToInt(row -> Arrays.stream(row.columns()))
                  .sorted()
                  .distinct()
                  .toArray());
      BitSet of = solved.get(cells);
      if (of == null) {
        of = new BitSet();
        for (SparseRow row : reduced(linked)) {
          if (row.size() == 1) {
            of.set(row.first());
          }
        }
        solved.put(cells, of);
      }
      solvable.or(of);
    }
    return solvable;
  }

  /** The equations' hidden parts, those linked by hidden cells together. */
  private Collection<List<SparseRow>> linked(BitSet hidden) {
    Links links = new Links(relations.cellCount());
    List<SparseRow> rows = new ArrayList<>();
    for (int equation = 0; equation < relations.size(); equation++) {
      int[] cells = relations.cells(equation);
      int[] columns = new int[cells.length];
      int[] factors = new int[cells.length];
      int size = 0;
      for (int i = 0; i < cells.length; i++) {
        if (hidden.get(cells[i])) {
          columns[size] = cells[i];
          factors[size++] = relations.factors(equation)[i];
          links.link(columns[0], cells[i]);
        }
      }
      if (size > 0) {
        rows.add(SparseRow.of(columns, factors, size));
      }
    }
    Map<Integer, List<SparseRow>> byRoot = new TreeMap<>();
    for (SparseRow row : rows) {
      byRoot.computeIfAbsent(links.root(row.first()), r -> new ArrayList<>()).add(row);
    }
    return byRoot.values();
  }

  private static Collection<SparseRow> reduced(List<SparseRow> rows) {
    // Short rows first: their pivots touch few others, so the rest stays sparse.
    rows.sort(Comparator.comparingInt(SparseRow::size));
    Map<Integer, SparseRow> byPivot = new HashMap<>();
    Map<Integer, Set<Integer>> pivotsWithColumn = new HashMap<>();
    for (SparseRow given : rows) {
      SparseRow row = given;
      for (int column : given.columns()) {
        SparseRow pivot = byPivot.get(column);
        if (pivot != null) {
          row = row.minus(pivot, row.factor(column));
        }
      }
      if (row.size() == 0) {
        continue;
      }
      row = row.normed();
      int pivot = row.first();
      for (int other : List.copyOf(pivotsWithColumn.getOrDefault(pivot, Set.of()))) {
        SparseRow before = byPivot.get(other);
        long factor = before == null ? 0 : before.factor(pivot);
        if (before != null && factor != 0) {
          byPivot.put(other, before.minus(row, factor));
          note(pivotsWithColumn, row, other);
        }
      }
      byPivot.put(pivot, row);
      note(pivotsWithColumn, row, pivot);
    }
    return byPivot.values();
  }

  private static void note(Map<Integer, Set<Integer>> index, SparseRow row, int pivot) {
    for (int column : row.columns()) {
      index.computeIfAbsent(column, c -> new HashSet<>()).add(pivot);
    }
  }
}
