package vn.hoi.warehouse.table;

import java.util.ArrayList;
import java.util.List;

/** Builds a table's declaration line by line, so that it reads as a dictionary. */
final class TableBuilder {
  private final String name;
  private final int version;
  private final Table.Access access;
  private final String grain;
  private final List<Column> columns = new ArrayList<>();

  private TableBuilder(String name, int version, Table.Access access, String grain) {
    this.name = name;
    this.version = version;
    this.access = access;
    this.grain = grain;
  }

  static TableBuilder open(String name, int version, String grain) {
    return new TableBuilder(name, version, Table.Access.OPEN, grain);
  }

  static TableBuilder records(String name, int version, String grain) {
    return new TableBuilder(name, version, Table.Access.RECORDS, grain);
  }

  TableBuilder id(String column, ColumnType type, String meaning) {
    return add(column, type, Role.IDENTIFIER, true, "", meaning);
  }

  TableBuilder optionalId(String column, ColumnType type, String meaning) {
    return add(column, type, Role.IDENTIFIER, false, "", meaning);
  }

  TableBuilder required(String column, ColumnType type, String meaning) {
    return add(column, type, Role.ATTRIBUTE, true, "", meaning);
  }

  TableBuilder attribute(String column, ColumnType type, String meaning) {
    return add(column, type, Role.ATTRIBUTE, false, "", meaning);
  }

  TableBuilder requiredMeasure(String column, ColumnType type, String unit, String meaning) {
    return add(column, type, Role.MEASURE, true, unit, meaning);
  }

  TableBuilder measure(String column, ColumnType type, String unit, String meaning) {
    return add(column, type, Role.MEASURE, false, unit, meaning);
  }

  private TableBuilder add(
      String column, ColumnType type, Role role, boolean required, String unit, String meaning) {
    columns.add(new Column(columns.size() + 1, column, type, role, required, unit, meaning));
    return this;
  }

  /** Ends a table of records: each row carries its source file, sheet and row. */
  Table fromSources(String... key) {
    return sources().derived(key);
  }

  /**
   * Adds the three columns that say where a row came from. Columns that a later version adds stand
   * behind them, because a column's place is its id in the files.
   */
  TableBuilder sources() {
    add(
        "source_file",
        ColumnType.TEXT,
        Role.PROVENANCE,
        true,
        "",
        "the file it was read from: source_file.file_id");
    add(
        "source_sheet",
        ColumnType.TEXT,
        Role.PROVENANCE,
        false,
        "",
        "the sheet it was read from, by its place (#2) in a file of persons; missing for a text"
            + " file");
    add(
        "source_row",
        ColumnType.INTEGER,
        Role.PROVENANCE,
        true,
        "",
        "the row of the sheet or the line of the file, from 1");
    return this;
  }

  /** Ends the table. */
  Table derived(String... key) {
    return new Table(name, version, access, grain, List.of(key), columns);
  }
}
