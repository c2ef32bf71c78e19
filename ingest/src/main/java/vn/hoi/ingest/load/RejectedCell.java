package vn.hoi.ingest.load;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of table {@code reject}, for people.
 *
 * @param sheet null for a text file
 * @param row the sheet's row or the file's line
 * @param column the column's heading; null when the whole row is at fault
 * @param cell its address, such as {@code C12}; null when the whole row is at fault
 * @param raw the text that stood there; null when there was none or it may not be shown
 */
public record RejectedCell(
    @Nullable String sheet,
    long row,
    @Nullable String column,
    @Nullable String cell,
    @Nullable String raw,
    String rule,
    String vi,
    String en) {
  /** Of the columns of table {@code reject}. */
  static RejectedCell ofRow(@Nullable Object[] v) {
    return new RejectedCell(
        (String) v[1],
        (Long) Objects.requireNonNull(v[2]),
        (String) v[3],
        (String) v[4],
        (String) v[5],
        String.valueOf(v[6]),
        String.valueOf(v[7]),
        String.valueOf(v[8]));
  }

  /** Where it is: the cell, else the row. */
  public String place() {
    String where = cell == null ? "row " + row : cell;
    return sheet == null ? where : sheet + "!" + where;
  }
}
