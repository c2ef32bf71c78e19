package vn.hoi.jobs.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Solves sparse equations whose terms add up to nought, over the integers modulo a prime: which
 * columns are nought in every solution?
 *
 * <p>The equations are brought to row echelon form, always by the column that the fewest of them
 * have, so that they stay short (Markowitz 1957). Then one solution is worked out whose free
 * columns are as good as drawn at random. A column that is nought in every solution is nought in
 * this one; any other is so by chance once in 2,000 million times, and is then taken for
 * determined, which hides more, never less.
 */
final class Elimination {
  /** A column, and the equation that gives it from columns chosen later. */
  private record Step(int column, SparseRow by) {}

  /** A column and how many equations had it when it was queued. */
  private record Queued(int column, int equations) {}

  private final SparseRow[] rows;
  private final RowSet[] rowsOf;
  private final PriorityQueue<Queued> fewest =
      new PriorityQueue<>(
          Comparator.comparingInt(Queued::equations).thenComparingInt(Queued::column));
  private final Deque<Step> steps = new ArrayDeque<>();

  /**
   * @param columns how many columns there are, numbered from 0, each in some equation
   */
  Elimination(int columns, List<SparseRow> equations) {
    this.rows = equations.toArray(SparseRow[]::new);
    this.rowsOf = new RowSet[columns];
    Arrays.setAll(rowsOf, column -> new RowSet());
    for (int row = 0; row < rows.length; row++) {
      for (int column : rows[row].columns()) {
        rowsOf[column].add(row);
      }
    }
    for (int column = 0; column < columns; column++) {
      fewest.add(new Queued(column, rowsOf[column].size()));
    }
  }

  /** The columns that are nought in every solution. */
  BitSet determined() {
    Queued next;
    while ((next = fewest.poll()) != null) {
      RowSet having = rowsOf[next.column()];
      if (having.size() == next.equations() && having.size() > 0) {
        eliminate(next.column(), having.toArray());
      }
    }
    long[] solution = new long[rowsOf.length];
    Arrays.setAll(solution, SparseRow::anyResidue);
    BitSet determined = new BitSet();
    // The last steps have free columns only.
    while (!steps.isEmpty()) {
      Step step = steps.removeLast();
      solution[step.column()] = step.by().solve(step.column(), solution);
      determined.set(step.column(), solution[step.column()] == 0);
    }
    return determined;
  }

  /** Takes the shortest equation that has a column out, and the column out of all others. */
  private void eliminate(int column, int[] having) {
    int shortest =
        Arrays.stream(having)
            .boxed()
            .min(Comparator.comparingInt((Integer row) -> rows[row].size()).thenComparing(r -> r))
            .orElseThrow();
    SparseRow pivot = rows[shortest];
    steps.add(new Step(column, pivot));
    replace(shortest, SparseRow.EMPTY, pivot);
    for (int row : having) {
      if (row != shortest) {
        replace(row, rows[row].without(column, pivot), pivot);
      }
    }
    for (int changed : pivot.columns()) {
      fewest.add(new Queued(changed, rowsOf[changed].size()));
    }
  }

  /** Puts an equation in the place of another that differs from it in a pivot's columns only. */
  private void replace(int row, SparseRow by, SparseRow pivot) {
    SparseRow before = rows[row];
    for (int column : pivot.columns()) {
      boolean had = before.factor(column) != 0;
      boolean has = by.factor(column) != 0;
      if (had && !has) {
        rowsOf[column].remove(row);
      } else if (has && !had) {
        rowsOf[column].add(row);
      }
    }
    rows[row] = by;
  }
}
