package vn.hoi.jobs.disclosure;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * An equation's factors over the integers modulo a prime, those that are not nought, in the order
 * of their columns.
 */
@SuppressWarnings("ArrayRecordComponent") // made anew for each step, changed by none
record SparseRow(int[] columns, long[] factors) {
  private static final long PRIME = 2_147_483_647L;

  /** A row of small factors, of which {@code size} are filled in; the columns ascend. */
  static SparseRow of(int[] columns, int[] factors, int size) {
    long[] residues = new long[size];
    for (int i = 0; i < size; i++) {
      residues[i] = Math.floorMod(factors[i], PRIME);
    }
    return new SparseRow(Arrays.copyOf(columns, size), residues);
  }

  int size() {
    return columns.length;
  }

  int first() {
    return columns[0];
  }

  /** A column's factor, 0 where the row has none. */
  long factor(int column) {
    int at = Arrays.binarySearch(columns, column);
    return at < 0 ? 0 : factors[at];
  }

  /** The row divided by its first factor. */
  SparseRow normed() {
    BigInteger prime = BigInteger.valueOf(PRIME);
    long inverse = BigInteger.valueOf(factors[0]).modInverse(prime).longValue();
    return new SparseRow(
        columns, Arrays.stream(factors).map(factor -> factor * inverse % PRIME).toArray());
  }

  /** This row less a multiple of another. */
  SparseRow minus(SparseRow other, long times) {
    int[] all = new int[size() + other.size()];
    long[] left = new long[all.length];
    int size = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < size() || theirs < other.size()) {
      int column =
          mine == size()
              ? other.columns[theirs]
              : theirs == other.size()
                  ? columns[mine]
                  : Math.min(columns[mine], other.columns[theirs]);
      long factor = 0;
      if (mine < size() && columns[mine] == column) {
        factor = factors[mine++];
      }
      if (theirs < other.size() && other.columns[theirs] == column) {
        factor = Math.floorMod(factor - times * other.factors[theirs++] % PRIME, PRIME);
      }
      if (factor != 0) {
        all[size] = column;
        left[size++] = factor;
      }
    }
    return new SparseRow(Arrays.copyOf(all, size), Arrays.copyOf(left, size));
  }
}
