package vn.hoi.synthetic.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a source file before it is written.
 *
 * @param record what the row stands for, null for a bogus row
 * @param mark the fault planted in it, null for a good row
 */
record Line<T>(@Nullable T record, List<Cell> cells, @Nullable Mark mark) {

  /**
   * A planted fault: the rule it breaks and the column it is in, empty when it is the whole row.
   */
  record Mark(String rule, String column, Outcome outcome) {}

  enum Outcome {
    REJECTED,
    REFUSED,
    IGNORED,
    ACCEPTED
  }

  static <T> Line<T> of(T record, Cell... cells) {
    return new Line<>(record, List.of(cells), null);
  }

  boolean accepted() {
    return mark == null || mark.outcome() == Outcome.ACCEPTED;
  }

  Line<T> marked(String rule, String column) {
    return new Line<>(record, cells, new Mark(rule, column, Outcome.REJECTED));
  }

  Line<T> with(int column, Cell cell) {
    List<Cell> changed = new ArrayList<>(cells);
    changed.set(column, cell);
    return new Line<>(record, changed, mark);
  }

  Line<T> withCells(List<Cell> changed) {
    return new Line<>(record, changed, mark);
  }

  Line<T> bogus() {
    return new Line<>(null, cells, mark);
  }
}
