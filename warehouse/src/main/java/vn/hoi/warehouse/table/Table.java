package vn.hoi.warehouse.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table, declared once. Parquet, Spark and DuckDB schemas, the data dictionary and the check of
 * each record derive from it.
 *
 * @param name snake case, as in SQL
 * @param version grows by one with every change of the columns
 * @param access who may see its rows
 * @param grain what one row is
 * @param key the columns that name a row within the table, in order; also the order of rows in a
 *     published result
 * @param columns the columns in order
 */
public record Table(
    String name, int version, Access access, String grain, List<String> key, List<Column> columns) {
  /** Who may see the rows of a table. */
  public enum Access {
    /** Anyone with the warehouse. */
    OPEN,
    /** About single persons (keyed): only on request, and the request is logged. */
    RECORDS
  }

  public Table {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    Set<Integer> ids = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Column column : columns) {
      if (!ids.add(column.id()) || !names.add(column.name())) {
        throw new IllegalArgumentException("Table " + name + " has twice " + column);
      }
    }
    if (!names.containsAll(key)) {
      throw new IllegalArgumentException("Table " + name + " has no column for its key " + key);
    }
  }

  /** The column of that name. */
  public Column column(String column) {
    return columns.stream()
        .filter(c -> c.name().equals(column))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("Table " + name + " has no column " + column));
  }

  /** The position of that column, from 0. */
  public int indexOf(String column) {
    return columns.indexOf(column(column));
  }

  /** Whether a column of that name is there. */
  public boolean has(String column) {
    return columns.stream().anyMatch(c -> c.name().equals(column));
  }
}
