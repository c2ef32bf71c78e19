package vn.hoi.jobs.disclosure;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * An equation's factors over the integers modulo a prime, those that are not nought, in the order
 * of their columns.
 */
@SuppressWarnings("ArrayRecordComponent") // made anew for each step, changed by none
record SparseRow(int[] columns, long[] factors) {
  static final SparseRow EMPTY = new SparseRow(new int[0], new long[0]);

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

  /** A residue other than nought, always the same for a column and unlike those of others. */
  static long anyResidue(int column) {
    return 1 + new SplittableRandom(column).nextLong(PRIME - 1);
  }

  int first() {
    return columns[0];
  }

  /** The same row, its columns numbered by their place among some that ascend. */
  SparseRow among(int[] some) {
    return new SparseRow(
        Arrays.stream(columns).map(column -> Arrays.binarySearch(some, column)).toArray(), factors);
  }

  /** A column's factor, 0 where the row has none. */
  long factor(int column) {
    int at = Arrays.binarySearch(columns, column);
    return at < 0 ? 0 : factors[at];
  }

  /** The value of a column with which the row adds up to nought, given those of all others. */
  long solve(int column, long[] values) {
    long sum = 0;
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] != column) {
        sum = (sum + factors[i] * values[columns[i]]) % PRIME;
      }
    }
    return Math.floorMod(-sum, PRIME) * inverse(factor(column)) % PRIME;
  }

  /** This row less so much of another that it has the column no more. */
  SparseRow without(int column, SparseRow other) {
    return minus(other, factor(column) * inverse(other.factor(column)) % PRIME);
  }

  private static long inverse(long factor) {
    return factor == 1 || factor == PRIME - 1
        ? factor
        : BigInteger.valueOf(factor).modInverse(BigInteger.valueOf(PRIME)).longValue();
  }

  private SparseRow minus(SparseRow other, long times) {
    int[] mine = columns;
    int[] theirs = other.columns;
    int[] all = new int[mine.length + theirs.length];
    long[] left = new long[all.length];
    int size = 0;
    int one = 0;
    int two = 0;
    while (one < mine.length || two < theirs.length) {
      int here = one < mine.length ? mine[one] : Integer.MAX_VALUE;
      int there = two < theirs.length ? theirs[two] : Integer.MAX_VALUE;
      long factor = here <= there ? factors[one++] : 0;
      if (there <= here) {
        factor = Math.floorMod(factor - times * other.factors[two++] % PRIME, PRIME);
      }
      if (factor != 0) {
        all[size] = Math.min(here, there);
        left[size++] = factor;
      }
    }
    return new SparseRow(Arrays.copyOf(all, size), Arrays.copyOf(left, size));
  }
}
