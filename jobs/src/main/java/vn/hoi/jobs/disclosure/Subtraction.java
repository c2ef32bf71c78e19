package vn.hoi.jobs.disclosure;

import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the hidden cells that can be worked out from the published ones by adding and subtracting:
 * those on which all solutions of the equations agree.
 */
final class Subtraction {
  private final Relations<?> relations;
  private final Map<IntBuffer, int[]> solved = new HashMap<>();

  Subtraction(Relations<?> relations) {
    this.relations = relations;
  }

  /**
   * The hidden cells that the equations give away one after another: each by an equation whose
   * other cells are known or were given away before. Found much faster than all of {@link
   * #solvable}, to which they belong.
   */
  BitSet stepwise(BitSet hidden) {
    BitSet unknown = (BitSet) hidden.clone();
    int[] left = new int[relations.size()];
    Deque<Integer> single = new ArrayDeque<>();
    for (int equation = 0; equation < left.length; equation++) {
      for (int cell : relations.cells(equation)) {
        left[equation] += unknown.get(cell) ? 1 : 0;
      }
      if (left[equation] == 1) {
        single.add(equation);
      }
    }
    BitSet given = new BitSet();
    while (!single.isEmpty()) {
      for (int cell : relations.cells(single.remove())) {
        if (unknown.get(cell)) {
          unknown.clear(cell);
          given.set(cell);
          for (int equation : relations.equationsOf(cell)) {
            if (--left[equation] == 1) {
              single.add(equation);
            }
          }
        }
      }
    }
    return given;
  }

  /**
   * The hidden cells that the equations give away. Cells that no chain of equations links are
   * solved apart, and not again while the same cells are hidden.
   */
  BitSet solvable(BitSet hidden) {
    BitSet solvable = new BitSet();
    for (List<SparseRow> linked : linked(hidden)) {
      int[] cells =
          linked.stream()
              .flatMapToInt(row -> Arrays.stream(row.columns()))
              .sorted()
              .distinct()
              .toArray();
      int[] of = solved.computeIfAbsent(IntBuffer.wrap(cells), c -> solvable(cells, linked));
      Arrays.stream(of).forEach(solvable::set);
    }
    return solvable;
  }

  private static int[] solvable(int[] cells, List<SparseRow> linked) {
    List<SparseRow> rows = linked.stream().map(row -> row.among(cells)).toList();
    return new Elimination(cells.length, rows)
        .determined().stream().map(column -> cells[column]).toArray();
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
}
