package vn.hoi.ingest.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.sheet.MergedBlock;
import vn.hoi.ingest.sheet.SheetLayout;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Fault;

/**
 * The merged cells of a table. What they say stands in the first of them: the others are no blanks,
 * and a figure there may be that of one or the sum of all. Columns that are filled down are meant
 * so, and not asked for.
 */
final class MergedCells {
  private final Map<Integer, List<MergedBlock>> beginning = new HashMap<>();
  private final Map<Integer, MergedBlock> blocks = new HashMap<>();
  private final Supplier<List<SourceRow>> next;

  /**
   * The merged cells of a sheet.
   *
   * @param next the row behind the one that is read; none behind the last
   */
  MergedCells(SheetLayout layout, Supplier<List<SourceRow>> next) {
    this.next = next;
    for (MergedBlock block : layout.merged()) {
      beginning.computeIfAbsent(block.firstRow() + 1, k -> new ArrayList<>()).add(block);
    }
  }

  /** Those of a text file. */
  static MergedCells none() {
    return new MergedCells(SheetLayout.PLAIN, List::of);
  }

  /** Takes the rows of a table one by one, as they come. */
  void see(SourceRow row, Header header) {
    for (MergedBlock block : beginning.getOrDefault(row.number(), List.of())) {
      for (Header.Bound bound : header.columns()) {
        int column = bound.position();
        if (column >= block.firstColumn()
            && column <= block.lastColumn()
            && row.cell(block.firstColumn()) != null) {
          blocks.put(column, block);
        }
      }
    }
  }

  /** Why a cell cannot be taken for what its row says; null when it can. */
  @Nullable Fault fault(SourceRow row, Header.Bound bound, Header header) {
    MergedBlock block = blocks.get(bound.position());
    if (block == null || row.number() > block.lastRow() + 1) {
      return null;
    }
    boolean first = row.number() == block.firstRow() + 1 && bound.position() == block.firstColumn();
    if (!first) {
      return row.cell(bound.position()) == null
          ? CellFaults.merged(bound.title(), block.range(), block.firstCell())
          : null;
    }
    boolean shared =
        RowEvidence.isFigure(bound.definition().type())
            && (spans(block, header) || goesOn(block, header));
    return shared ? CellFaults.mergedFigure(block.range()) : null;
  }

  /** Whether a row says something through a cell merged with that of a row above. */
  boolean isWithin(SourceRow row, Header header) {
    return header.columns().stream()
        .map(b -> blocks.get(b.position()))
        .anyMatch(block -> block != null && row.number() <= block.lastRow() + 1);
  }

  /** Whether a block lies over several columns that are read. */
  private static boolean spans(MergedBlock block, Header header) {
    return header.columns().stream()
            .filter(b -> b.position() >= block.firstColumn() && b.position() <= block.lastColumn())
            .count()
        > 1;
  }

  /** Whether the next row of a block says something of its own. */
  private boolean goesOn(MergedBlock block, Header header) {
    return next.get().stream()
        .filter(row -> row.number() <= block.lastRow() + 1)
        .anyMatch(row -> header.columns().stream().anyMatch(b -> row.cell(b.position()) != null));
  }
}
