package vn.hoi.warehouse.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.table.Column;
import vn.hoi.warehouse.table.Table;

/**
 * Writes one table file: rows in the order given, zstd, field ids as declared. The file appears
 * under the name of its content when {@link #finish} returns and not before; closing without
 * finishing leaves nothing. Not for use by two threads at once.
 */
public final class TableFileWriter implements AutoCloseable {
  private static final AtomicLong COUNTER = new AtomicLong();

  private final Warehouse warehouse;
  private final Table table;
  private final String relation;
  private final DuckDBConnection connection;
  private final DuckDBAppender appender;
  private final Path beside;
  private long rows;

  private TableFileWriter(Warehouse warehouse, Table table) throws SQLException {
    this.warehouse = warehouse;
    this.table = table;
    this.relation = "w" + COUNTER.incrementAndGet();
    this.beside = beside(warehouse, table);
    this.connection = WriterEngine.connect(warehouse.scratch());
    try (Statement statement = connection.createStatement()) {
      String columns =
          table.columns().stream()
              .map(c -> c.name() + " " + c.type().duckDb())
              .collect(Collectors.joining(", "));
      statement.execute("CREATE TEMP TABLE " + relation + " (" + columns + ")");
    }
    this.appender = connection.createAppender("temp", "main", relation);
  }

  static TableFileWriter open(Warehouse warehouse, Table table) {
    try {
      return new TableFileWriter(warehouse, table);
    } catch (SQLException e) {
      throw WriterEngine.cannotWrite(warehouse.root().resolve(table.name()), e);
    }
  }

  /**
   * Adds a row.
   *
   * @param values one for each column, in order: String, Long or Integer, BigDecimal, Double,
   *     LocalDate, Boolean; null for missing
   * @throws IllegalArgumentException when a required value is missing or a type is wrong: the
   *     caller's fault, never the data's
   */
  public void append(@Nullable Object... values) {
    if (values.length != table.columns().size()) {
      throw new IllegalArgumentException(
          "Table "
              + table.name()
              + " has "
              + table.columns().size()
              + " columns, not "
              + values.length);
    }
    try {
      appender.beginRow();
      for (int i = 0; i < values.length; i++) {
        append(table.columns().get(i), values[i]);
      }
      appender.endRow();
      rows++;
    } catch (SQLException e) {
      throw WriterEngine.cannotWrite(beside, e);
    }
  }

  private void append(Column column, @Nullable Object value) throws SQLException {
    if (value == null) {
      if (column.required()) {
        throw new IllegalArgumentException(
            "Table " + table.name() + ": the required column " + column.name() + " is missing");
      }
      appender.appendNull();
      return;
    }
    try {
      switch (column.type()) {
        case TEXT -> appender.append((String) value);
        case INTEGER -> appender.append(((Number) value).longValue());
        case DECIMAL -> appender.append(((BigDecimal) value).setScale(4));
        case REAL -> appender.append(((Double) value).doubleValue());
        case DATE -> appender.append((LocalDate) value);
        case BOOLEAN -> appender.append(((Boolean) value).booleanValue());
      }
    } catch (ClassCastException | ArithmeticException e) {
      throw new IllegalArgumentException(
          "Table " + table.name() + ", column " + column.name() + ": " + value, e);
    }
  }

  /** Rows added so far. */
  public long rows() {
    return rows;
  }

  /**
   * Writes the file and puts it in its place.
   *
   * @param origin see {@link TableFile#origin}
   */
  public TableFile finish(String origin) {
    return finish(origin, "");
  }

  /** Writes the file with its rows in order of the table's key, and puts it in its place. */
  public TableFile finishSorted(String origin) {
    String key =
        table.key().stream().map(c -> c + " NULLS FIRST").collect(Collectors.joining(", "));
    return finish(origin, " ORDER BY " + key);
  }

  private TableFile finish(String origin, String order) {
    try {
      appender.close();
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "COPY (SELECT * FROM temp.main."
                + relation
                + order
                + ") TO '"
                + beside.toString().replace("'", "''")
                + "' (FORMAT parquet, COMPRESSION zstd, FIELD_IDS {"
                + fieldIds(table)
                + "})");
      }
      return place(warehouse, table, beside, rows, origin);
    } catch (SQLException e) {
      throw WriterEngine.cannotWrite(beside, e);
    }
  }

  /** A name of its own in the warehouse's folder for passing files. */
  static Path beside(Warehouse warehouse, Table table) {
    return warehouse
        .scratch()
        .resolve(
            table.name()
                + "-"
                + ProcessHandle.current().pid()
                + "-"
                + COUNTER.incrementAndGet()
                + ".part");
  }

  /** Moves a written file to the place that its content names. */
  static TableFile place(Warehouse warehouse, Table table, Path beside, long rows, String origin) {
    String sha256 = Hashes.of(beside);
    String path = "tables/" + table.name() + "/" + sha256.substring(0, 24) + ".parquet";
    Path place = warehouse.root().resolve(path);
    try {
      long bytes = Files.size(beside);
      Files.createDirectories(place.getParent());
      // Forced to disk when a snapshot that names it is published: hundreds at once cost less.
      Files.move(
          beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return new TableFile(table.name(), path, rows, bytes, sha256, table.version(), origin);
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot write " + beside + ": " + FileFault.of(e) + ".", e);
    }
  }

  /** Removes what is left of a file that was not placed. */
  static void discard(Path beside) {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot remove " + beside + ": " + FileFault.of(e) + ".", e);
    }
  }

  static String fieldIds(Table table) {
    return table.columns().stream()
        .map(c -> c.name() + ": " + c.id())
        .collect(Collectors.joining(", "));
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw WriterEngine.cannotWrite(beside, e);
    } finally {
      discard(beside);
    }
  }
}
