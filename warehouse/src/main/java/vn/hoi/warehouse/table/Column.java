package vn.hoi.warehouse.table;

import java.util.Locale;

/**
 * One column of a table.
 *
 * @param id the field id in Parquet, positive, never reused, so that a rename keeps old files
 *     readable
 * @param name snake case, as in SQL
 * @param type the type
 * @param role what the column is for
 * @param required whether a row without it is refused; other columns may be null, which means
 *     missing
 * @param unit the unit of a measure ("persons", "VND"), empty where there is none
 * @param meaning one sentence for the dictionary
 */
public record Column(
    int id,
    String name,
    ColumnType type,
    Role role,
    boolean required,
    String unit,
    String meaning) {
  public Column {
    if (id < 1) {
      throw new IllegalArgumentException("Column " + name + ": id " + id + " is not positive");
    }
    if (!name.matches("[a-z][a-z0-9_]*") || !name.equals(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("Column name is not snake case: " + name);
    }
    if (meaning.isBlank()) {
      throw new IllegalArgumentException("Column " + name + " has no meaning");
    }
  }
}
