package vn.hoi.jobs.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The solutions of sparse equations whose terms add up to nought, over the integers modulo a prime,
 * while unknowns are added one by one: which of them are nought in every solution?
 *
 * <p>Columns are reduced from left to right (Gilbert and Peierls 1988). One that depends on earlier
 * ones brings one more solution, in which some unknowns are not nought; one that does not is nought
 * itself until such a solution is found.
 */
final class NullSpace {
  private static final long PRIME = 2_147_483_647L;

  /**
   * An unknown that an equation gives.
   *
   * @param value its factor in that equation, after the earlier pivots
   * @param above the earlier pivots in whose equations it is, with its factors there
   * @param below the equations without a pivot that it was taken out of, with how many times
   */
  private record Pivot(int column, int row, long value, Terms above, Terms below) {}

  private final int[] pivotOf;
  private final long[] work;
  private final List<Pivot> pivots = new ArrayList<>();
  private final BitSet columns = new BitSet();
  private final BitSet nought = new BitSet();

  /** Pivots whose equations hold the column being added. */
  private final BitSet pending = new BitSet();

  /** Equations without a pivot that hold it. */
  private final BitSet open = new BitSet();

  NullSpace(int equations) {
    this.pivotOf = new int[equations];
    this.work = new long[equations];
    Arrays.fill(pivotOf, -1);
  }

  /** The unknowns added so far. */
  BitSet columns() {
    return columns;
  }

  /** Those of them that are nought in every solution. */
  BitSet nought() {
    return (BitSet) nought.clone();
  }

  /** States a factor of the unknown that is added next. */
  void term(int equation, int factor) {
    put(equation, Math.floorMod(factor, PRIME));
  }

  /** Adds an unknown with the factors stated. */
  void add(int column) {
    columns.set(column);
    Terms above = new Terms();
    for (int at = pending.nextSetBit(0); at >= 0; at = pending.nextSetBit(at + 1)) {
      Pivot pivot = pivots.get(at);
      long value = take(pivot.row());
      if (value != 0) {
        above.add(at, value);
        // Only equations that had no pivot then, so only later pivots.
        pivot.below().each((row, times) -> put(row, PRIME - value * times % PRIME));
      }
    }
    pending.clear();
    int row = open.stream().filter(r -> work[r] != 0).findFirst().orElse(-1);
    if (row >= 0) {
      nought.set(column);
      long value = take(row);
      long inverse = inverse(value);
      Terms below = new Terms();
      open.stream().filter(r -> work[r] != 0).forEach(r -> below.add(r, take(r) * inverse % PRIME));
      pivotOf[row] = pivots.size();
      pivots.add(new Pivot(column, row, value, above, below));
    } else {
      solution(above);
    }
    open.clear();
  }

  /** Marks what is not nought in the solution in which a dependent unknown is 1. */
  private void solution(Terms above) {
    above.each((at, value) -> put(pivots.get(at).row(), value));
    for (int at = pending.length() - 1; at >= 0; at = pending.previousSetBit(at - 1)) {
      Pivot pivot = pivots.get(at);
      long value = take(pivot.row());
      if (value != 0) {
        nought.clear(pivot.column());
        long factor = PRIME - value * inverse(pivot.value()) % PRIME;
        pivot.above().each((other, of) -> put(pivots.get(other).row(), factor * of % PRIME));
      }
    }
    pending.clear();
  }

  private void put(int row, long more) {
    work[row] = (work[row] + more) % PRIME;
    (pivotOf[row] >= 0 ? pending : open).set(pivotOf[row] >= 0 ? pivotOf[row] : row);
  }

  private long take(int row) {
    long value = work[row];
    work[row] = 0;
    return value;
  }

  private static long inverse(long factor) {
    return factor == 1 || factor == PRIME - 1
        ? factor
        : BigInteger.valueOf(factor).modInverse(BigInteger.valueOf(PRIME)).longValue();
  }
}
