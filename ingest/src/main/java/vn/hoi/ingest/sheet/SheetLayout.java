package vn.hoi.ingest.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a sheet shows apart from its rows: which columns are hidden, which cells are merged. */
public final class SheetLayout {
  /** That of a text file. */
  public static final SheetLayout PLAIN = new SheetLayout();

  /** More merged blocks than people make; a file that has more costs no more memory. */
  private static final int MOST_BLOCKS = 20_000;

  private static final int COLUMNS = 16_384;

  private final BitSet hidden = new BitSet();
  private final List<MergedBlock> merged = new ArrayList<>();

  SheetLayout() {}

  void hide(int firstColumn, int lastColumn) {
    if (firstColumn >= 0 && firstColumn <= lastColumn) {
      hidden.set(Math.min(firstColumn, COLUMNS), Math.min(lastColumn + 1, COLUMNS));
    }
  }

  void merge(MergedBlock block) {
    if (merged.size() < MOST_BLOCKS) {
      merged.add(block);
    }
  }

  /** Whether a column (from 0) is hidden. */
  public boolean hides(int column) {
    return hidden.get(column);
  }

  /** The blocks of merged cells. */
  public List<MergedBlock> merged() {
    return List.copyOf(merged);
  }
}
