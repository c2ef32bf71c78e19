package vn.hoi.ingest.load;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.VietnameseText;

/**
 * The header of a table as found in a sheet.
 *
 * @param columns the columns that are read
 * @param missing required columns that are not there
 * @param unknown headings that the mapping does not know
 * @param numbering the column of row numbers (STT), -1 when there is none
 * @param width the columns of the header
 * @param firstRow position of its first row among the head's rows
 * @param rows how many rows it takes
 */
record Header(
    List<Bound> columns,
    List<ColumnDefinition> missing,
    List<Unknown> unknown,
    int numbering,
    int width,
    int firstRow,
    int rows) {
  /**
   * A column that is read.
   *
   * @param position its column in the sheet, from 0
   * @param title its heading as written, merged headings joined by a stroke
   */
  record Bound(ColumnDefinition definition, int position, String title) {}

  /**
   * A column that the mapping does not know.
   *
   * @param title its heading as written
   * @param above whether headings that the mapping knows stand below it
   * @param twice whether the mapping knows it, and another column has it already
   */
  record Unknown(int position, String title, boolean above, boolean twice) {}

  /** Whether a column of amounts does not say itself in what they are. */
  boolean needsUnit() {
    return columns.stream().anyMatch(Header::needsUnit);
  }

  private static boolean needsUnit(Bound bound) {
    return bound.definition().type() == ValueType.MONEY && bound.definition().unit() == null;
  }

  /** The same where the table says in what its amounts are. */
  Header in(int unit) {
    List<Bound> all =
        columns.stream()
            .map(
                b -> needsUnit(b) ? new Bound(b.definition().in(unit), b.position(), b.title()) : b)
            .toList();
    return new Header(all, missing, unknown, numbering, width, firstRow, rows);
  }

  /** Whether a row says more than its number and whom it is about, where there is more to say. */
  boolean isFilled(SourceRow row) {
    List<Bound> others = columns.stream().filter(b -> !b.definition().type().namesUnit()).toList();
    return others.isEmpty()
        || others.stream().anyMatch(b -> !VietnameseText.clean(row.text(b.position())).isEmpty());
  }

  /** Whether a line of a text file says the header again, as where exports are put together. */
  boolean isRepeatedBy(SourceRow row) {
    return row.width() == width
        && columns.stream()
            .allMatch(b -> VietnameseText.clean(row.text(b.position())).equals(b.title()));
  }

  /**
   * Whether a line says its headings in another order: what stands below it is in other columns.
   */
  boolean isMovedBy(SourceRow row) {
    if (row.cells().stream().noneMatch(cell -> cell.text().equals(columns.get(0).title()))) {
      return false;
    }
    Set<String> said =
        row.cells().stream()
            .map(cell -> VietnameseText.clean(cell.text()))
            .collect(Collectors.toSet());
    return columns.stream().allMatch(b -> said.contains(b.title()))
        && columns.stream()
            .anyMatch(b -> !VietnameseText.clean(row.text(b.position())).equals(b.title()));
  }

  /** Position among the head's rows of the first row below. */
  int end() {
    return firstRow + rows;
  }
}
