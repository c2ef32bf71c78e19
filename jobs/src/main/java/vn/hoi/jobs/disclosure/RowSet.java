package vn.hoi.jobs.disclosure;

import java.util.Arrays;

/** The few equations that have a column. */
final class RowSet {
  private int[] rows = new int[4];
  private int size;

  int size() {
    return size;
  }

  /** Adds a row that is not there yet. */
  void add(int row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
    }
    rows[size++] = row;
  }

  /** Removes a row that is there. */
  void remove(int row) {
    int at = 0;
    while (rows[at] != row) {
      at++;
    }
    rows[at] = rows[--size];
  }

  int[] toArray() {
    return Arrays.copyOf(rows, size);
  }
}
