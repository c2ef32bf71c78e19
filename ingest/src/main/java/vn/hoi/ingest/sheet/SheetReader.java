package vn.hoi.ingest.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a source file from first to last, sheet after sheet, hidden ones included. Blank rows
 * are left out; that is why rows have numbers. Readers stream: memory does not grow with the rows
 * (except .xls, which is bounded by its format).
 */
public interface SheetReader extends AutoCloseable {
  /**
   * The next row; null after the last.
   *
   * @throws RefusedFileException when the file turns out to be unreadable from here on
   */
  @Nullable SourceRow next();

  /** The names of all sheets in order, hidden and blank ones included; none for a text file. */
  default List<String> sheets() {
    return List.of();
  }

  /**
   * What a sheet shows apart from its rows.
   *
   * @param sheet its position among all sheets
   */
  default SheetLayout layout(int sheet) {
    return SheetLayout.PLAIN;
  }

  @Override
  void close();
}
