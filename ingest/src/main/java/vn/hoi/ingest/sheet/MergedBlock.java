package vn.hoi.ingest.sheet;

/**
 * Cells of a sheet that are merged into one; rows and columns are counted from 0, the last ones
 * included. What the block says stands in its first cell.
 */
public record MergedBlock(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  /** The address of the cell that holds what the block says. */
  public String firstCell() {
    return SourceRow.columnName(firstColumn) + (firstRow + 1);
  }

  /** The addresses of its corners, such as {@code C5:C9}. */
  public String range() {
    return firstCell() + ":" + SourceRow.columnName(lastColumn) + (lastRow + 1);
  }
}
