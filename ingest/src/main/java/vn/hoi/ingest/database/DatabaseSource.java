package vn.hoi.ingest.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.sheet.SheetReader;
import vn.hoi.warehouse.study.DatabaseSettings;

/**
 * One reading of a database: a single transaction that sees one state from its first query to its
 * last, whatever others write meanwhile. The rows are read twice, to know them and to load them,
 * and nothing of them is kept.
 */
public final class DatabaseSource implements AutoCloseable {
  private static final int ROWS_AT_ONCE = 10_000;

  /** The day of a moment is Hanoi's, not that of the machine that asks. */
  private static final String HANOI_TIME = "SET TIME ZONE 'Asia/Ho_Chi_Minh'";

  /** As {@link DatabaseDefinition} counted the statements of a query. */
  private static final String PLAIN_QUOTES = "SET standard_conforming_strings = on";

  /**
   * What was found when the rows were read for the first time.
   *
   * @param bytes of the texts read
   */
  public record Fingerprint(String sha256, long bytes) {}

  private final DatabaseDefinition definition;
  private final Connection connection;

  private DatabaseSource(DatabaseDefinition definition, Connection connection) {
    this.definition = definition;
    this.connection = connection;
  }

  /** Opens the transaction. */
  public static DatabaseSource open(DatabaseDefinition definition, DatabaseSettings settings) {
    Properties properties = new Properties();
    properties.setProperty("user", settings.user());
    properties.setProperty("password", settings.password());
    properties.setProperty("ApplicationName", "hoi");
    if (!settings.url().startsWith("jdbc:postgresql:")) {
      throw DatabaseFaults.notPostgres(settings.url());
    }
    try {
      Connection connection = DriverManager.getConnection(settings.url(), properties);
      try (Statement statement = connection.createStatement()) {
        statement.execute(HANOI_TIME);
        statement.execute(PLAIN_QUOTES);
      }
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      return new DatabaseSource(definition, connection);
    } catch (SQLException e) {
      throw DatabaseFaults.connecting(settings.url(), e);
    }
  }

  /** What it reads and how. */
  public DatabaseDefinition definition() {
    return definition;
  }

  /**
   * Reads all rows once.
   *
   * @throws vn.hoi.ingest.sheet.RefusedFileException when they do not come to the control totals
   */
  public Fingerprint fingerprint() {
    try (DatabaseReader reader = reader()) {
      while (reader.next() != null) {}
      compare(reader);
      return new Fingerprint(reader.sha256(), reader.bytes());
    } catch (SQLException e) {
      throw DatabaseFaults.reading(e);
    }
  }

  /** The rows from the first to the last. */
  public SheetReader rows() {
    try {
      return reader();
    } catch (SQLException e) {
      throw DatabaseFaults.reading(e);
    }
  }

  private DatabaseReader reader() throws SQLException {
    Statement statement = connection.createStatement();
    statement.setFetchSize(ROWS_AT_ONCE);
    return new DatabaseReader(statement.executeQuery(definition.query()));
  }

  private void compare(DatabaseReader reader) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet control = statement.executeQuery(definition.control())) {
      if (!control.next()) {
        throw DatabaseFaults.noTotals();
      }
      boolean counted = false;
      for (int c = 1; c <= control.getMetaData().getColumnCount(); c++) {
        String what = control.getMetaData().getColumnLabel(c).toLowerCase(Locale.ROOT);
        counted |= what.equals("rows");
        compare(what, control.getString(c), reader);
      }
      if (!counted) {
        throw DatabaseFaults.noTotals();
      }
      if (control.next()) {
        throw DatabaseFaults.manyTotals();
      }
    }
  }

  private static void compare(String what, @Nullable String told, DatabaseReader reader) {
    boolean rows = what.equals("rows");
    BigDecimal read = rows ? BigDecimal.valueOf(reader.rows()) : reader.sums().get(what);
    if (read == null) {
      throw DatabaseFaults.noColumn(what);
    }
    // The sum of no value is null.
    BigDecimal number = told == null && !rows ? BigDecimal.ZERO : DatabaseReader.number(told);
    if (number == null || read.compareTo(number) != 0) {
      throw DatabaseFaults.totals(what, read.toPlainString(), String.valueOf(told));
    }
  }

  /** Ends the transaction; that the server went away meanwhile does no harm. */
  @Override
  public void close() {
    try (Connection closed = connection) {
      closed.rollback();
    } catch (SQLException gone) {
      // What was to be read has been read, or its own failure is under way.
    }
  }
}
