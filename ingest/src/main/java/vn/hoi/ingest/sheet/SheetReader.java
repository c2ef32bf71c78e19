package vn.hoi.ingest.sheet;

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

  @Override
  void close();
}
