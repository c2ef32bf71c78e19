package vn.hoi.warehouse.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.table.Column;
import vn.hoi.warehouse.table.ColumnType;
import vn.hoi.warehouse.table.Table;

/**
 * Writes a table file from millions of rows that are made while it is written: nothing is held but
 * one row group. Numbers are packed as differences (Parquet 2), so that the address of each row
 * costs next to nothing.
 */
final class StreamedTableFile {
  private StreamedTableFile() {}

  /**
   * Writes the file and puts it in its place; no rows, no file.
   *
   * @param constants columns of text that are the same in every row
   * @param rows gives the table's other columns in order, but for those that are null in every row
   */
  static Optional<TableFile> write(
      Warehouse warehouse,
      Table table,
      Map<String, String> constants,
      List<Column> streamed,
      RowStream rows,
      String origin) {
    Path beside = TableFileWriter.beside(warehouse, table);
    try (StreamFunction.Stream stream = new StreamFunction.Stream(streamed, rows);
        DuckDBConnection connection = WriterEngine.connect(warehouse.scratch());
        Statement statement = connection.createStatement()) {
      try {
        statement.execute(
            "COPY (SELECT "
                + table.columns().stream()
                    .map(c -> expression(c, constants, streamed) + " AS " + c.name())
                    .collect(Collectors.joining(", "))
                + " FROM "
                + StreamFunction.NAME
                + "("
                + stream.ticket()
                + ")) TO '"
                + beside.toString().replace("'", "''")
                + "' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, PARQUET_VERSION v2,"
                + " FIELD_IDS {"
                + TableFileWriter.fieldIds(table)
                + "})");
      } catch (SQLException e) {
        RuntimeException failure = stream.failure();
        throw failure == null ? WriterEngine.cannotWrite(beside, e) : failure;
      }
      return stream.count() == 0
          ? Optional.empty()
          : Optional.of(TableFileWriter.place(warehouse, table, beside, stream.count(), origin));
    } catch (SQLException e) {
      throw WriterEngine.cannotWrite(beside, e);
    } finally {
      TableFileWriter.discard(beside);
    }
  }

  private static String expression(
      Column column, Map<String, String> constants, List<Column> streamed) {
    if (streamed.contains(column)) {
      return column.name();
    }
    String constant = constants.get(column.name());
    if (constant != null && column.type() == ColumnType.TEXT) {
      return "'" + constant.replace("'", "''") + "'";
    }
    if (constant != null || column.required()) {
      throw Problem.ofUs("Cannot fill the column " + column.name() + ".");
    }
    return "CAST(NULL AS " + column.type().duckDb() + ")";
  }
}
