package vn.hoi.ingest.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet, or one record of a text file, that is not blank.
 *
 * @param sheet the sheet's name; null for a text file
 * @param number the row of the sheet, or the line on which the record begins, from 1
 * @param hidden whether the row or its sheet is hidden; hidden rows are read like others
 * @param width the fields of a record of a text file, blank ones included; for a sheet the position
 *     after the last cell that is not blank
 * @param cells the cells that are not blank, by column
 */
public record SourceRow(
    @Nullable String sheet, int number, boolean hidden, int width, List<SourceCell> cells) {

  /** The cell of a column (from 0); null when it is blank. */
  public @Nullable SourceCell cell(int column) {
    for (SourceCell cell : cells) {
      if (cell.column() == column) {
        return cell;
      }
    }
    return null;
  }

  /** The text of a column, empty when it is blank. */
  public String text(int column) {
    SourceCell cell = cell(column);
    return cell == null ? "" : cell.text();
  }

  /** The address of a column in this row, such as {@code C12}. */
  public String address(int column) {
    return columnName(column) + number;
  }

  /** The letters of a column: A for 0, AA for 26. */
  public static String columnName(int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      name.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return name.toString();
  }
}
