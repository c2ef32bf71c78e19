package vn.hoi.warehouse.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.Problem;

/**
 * The DuckDB that turns rows into Parquet: one in memory for the process, because starting one for
 * each of hundreds of files costs more than writing them. One thread, so that the same rows give
 * the same bytes on any machine; callers on several threads each work on their own connection.
 */
final class WriterEngine {
  private static @Nullable DuckDBConnection engine;

  private WriterEngine() {}

  static synchronized DuckDBConnection connect(Path scratch) throws SQLException {
    if (engine == null) {
      DuckDBConnection first =
          DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
      try (Statement statement = first.createStatement()) {
        statement.execute("SET threads = 1");
        statement.execute("SET memory_limit = '1GB'");
        statement.execute("SET autoinstall_known_extensions = false");
        statement.execute("SET temp_directory = '" + scratch.toString().replace("'", "''") + "'");
      }
      StreamFunction.register(first);
      engine = first;
    }
    return engine.duplicate().unwrap(DuckDBConnection.class);
  }

  static Problem cannotWrite(Path file, SQLException e) {
    return Problem.ofOperator(
        "Cannot write "
            + file
            + ": "
            + firstLine(e)
            + ". Nothing was changed. Check the free space and the rights of the folder, then run"
            + " the same command again.",
        e);
  }

  private static String firstLine(SQLException e) {
    String message = e.getMessage() == null ? "the database engine gave no reason" : e.getMessage();
    return message.lines().findFirst().orElse(message);
  }
}
