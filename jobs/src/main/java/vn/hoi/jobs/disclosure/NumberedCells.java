package vn.hoi.jobs.disclosure;

import java.util.Collection;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;

/** What matters of each numbered cell when another needs its protection. */
final class NumberedCells {
  private final boolean[] canBeHidden;
  private final int[] level;
  private final boolean[] whole;
  private final long[] count;
  private final long[] size;

  NumberedCells(Collection<IndicatorValue> values, Relations<ValueKey> relations) {
    int cells = relations.cellCount();
    canBeHidden = new boolean[cells];
    level = new int[cells];
    whole = new boolean[cells];
    count = new long[cells];
    size = new long[cells];
    for (int cell = 0; cell < cells; cell++) {
      level[cell] = order(relations.key(cell).level());
      whole[cell] = relations.key(cell).category().isEmpty();
    }
    for (IndicatorValue value : values) {
      int cell = relations.number(value.key());
      if (cell >= 0) {
        canBeHidden[cell] = value.status() != Status.NOT_REPORTED;
        count[cell] = value.numerator().orElse(0);
        size[cell] = value.denominator().orElse(Math.abs(count[cell]));
      }
    }
  }

  private static int order(Level level) {
    return switch (level) {
      case GRASSROOTS -> 0;
      case DISTRICT -> 1;
      case AREA -> 2;
      case CITY -> 3;
    };
  }

  /** Whether there is anything to hide. */
  boolean canBeHidden(int cell) {
    return canBeHidden[cell];
  }

  /** The cell's numerator; 0 when it has none. */
  long count(int cell) {
    return count[cell];
  }

  /**
   * Whether a cell protects better than another: a union before a district before an area, one that
   * shares more sums with the exposed cell, one that is not nought, a part before the whole, the
   * smaller one, and last the first in order.
   *
   * @param shared sums that the cell shares with the exposed one
   * @param otherShared those of the other
   */
  boolean protectsBetter(int cell, int shared, int other, int otherShared) {
    if (level[cell] != level[other]) {
      return level[cell] < level[other];
    }
    if (shared != otherShared) {
      return shared > otherShared;
    }
    if ((count[cell] == 0) != (count[other] == 0)) {
      return count[cell] != 0;
    }
    if (whole[cell] != whole[other]) {
      return whole[other];
    }
    return size[cell] != size[other] ? size[cell] < size[other] : cell < other;
  }
}
