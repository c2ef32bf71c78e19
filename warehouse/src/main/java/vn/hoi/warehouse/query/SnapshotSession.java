package vn.hoi.warehouse.query;

import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Column;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/**
 * SQL over one snapshot, on a DuckDB in memory. Every table is a view of the same name; files
 * written before a column was renamed or added are read by field id. After {@link #lock} nothing
 * outside the snapshot's files can be reached.
 */
public final class SnapshotSession implements AutoCloseable {
  private static final AtomicLong OPENED = new AtomicLong();

  private final Connection connection;
  private final Warehouse warehouse;
  private final List<Table> shown = new ArrayList<>();
  private static final Pattern PATTERN_SIGNS = Pattern.compile("[*?\\[]");

  private final List<TableFile> visible = new ArrayList<>();

  private SnapshotSession(Connection connection, Warehouse warehouse) {
    this.connection = connection;
    this.warehouse = warehouse;
  }

  /**
   * Opens a session.
   *
   * @param access {@link Table.Access#OPEN} leaves out the tables about single persons
   */
  public static SnapshotSession open(Warehouse warehouse, Snapshot snapshot, Table.Access access) {
    try {
      SnapshotSession session =
          new SnapshotSession(DriverManager.getConnection("jdbc:duckdb:"), warehouse);
      session.run("SET autoinstall_known_extensions = false");
      session.run("SET autoload_known_extensions = false");
      // What is divided by nought is missing, not infinite.
      session.run("SET ieee_floating_point_ops = false");
      session.run("SET temp_directory = " + literal(spill(warehouse)));
      StringBuilder views = new StringBuilder("BEGIN;");
      for (Table table : Tables.all()) {
        if (table.access() == Table.Access.OPEN || access == Table.Access.RECORDS) {
          views.append(session.show(table, snapshot.files(table)));
        }
      }
      session.run(views.append("COMMIT").toString());
      return session;
    } catch (SQLException e) {
      throw Problem.ofOperator("Cannot open the warehouse for SQL: " + e.getMessage() + ".", e);
    }
  }

  /**
   * A folder of the session's own for rows that do not fit in memory; DuckDB makes it when it needs
   * it. A locked session may read its own such folder: were it the folder of all passing files,
   * that would be the records of persons that a run receives just then.
   */
  private static String spill(Warehouse warehouse) {
    String name = "sql-" + ProcessHandle.current().pid() + "-" + OPENED.incrementAndGet();
    return warehouse.scratch().resolve(name).toString();
  }

  private String show(Table table, List<TableFile> files) {
    shown.add(table);
    visible.addAll(files);
    return "CREATE VIEW "
        + table.name()
        + " AS "
        + (files.isEmpty() ? none(table) : some(table, files))
        + ";";
  }

  /** Adds the dictionary's comments to the views of tables, for people who look at them. */
  public SnapshotSession describe() {
    // One request for hundreds of comments: each by itself would take longer than a short query.
    run(
        shown.stream()
            .map(SnapshotSession::comments)
            .collect(Collectors.joining("", "BEGIN;", "COMMIT")));
    return this;
  }

  private static String comments(Table table) {
    String name = table.name();
    StringBuilder sql = new StringBuilder();
    sql.append("COMMENT ON VIEW ").append(name).append(" IS ");
    sql.append(literal("One row: " + table.grain())).append(';');
    for (Column column : table.columns()) {
      String unit = column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
      sql.append("COMMENT ON COLUMN ").append(name).append('.').append(column.name());
      sql.append(" IS ").append(literal(column.meaning() + unit)).append(';');
    }
    return sql.toString();
  }

  private static String none(Table table) {
    return table.columns().stream()
        .map(c -> "CAST(NULL AS " + c.type().duckDb() + ") AS " + c.name())
        .collect(Collectors.joining(", ", "SELECT ", " WHERE false"));
  }

  private String some(Table table, List<TableFile> files) {
    String paths =
        files.stream()
            .map(f -> literal(alone(warehouse.file(f))))
            .collect(Collectors.joining(", "));
    String schema =
        table.columns().stream()
            .map(
                c ->
                    c.id()
                        + ": {name: "
                        + literal(c.name())
                        + ", type: "
                        + literal(c.type().duckDb())
                        + ", default_value: NULL}")
            .collect(Collectors.joining(", "));
    return "SELECT * FROM read_parquet([" + paths + "], schema = MAP {" + schema + "})";
  }

  /**
   * The path as DuckDB reads it: of one file, also where a folder's name looks like a pattern,
   * which would bring the files of other folders in.
   */
  private static String alone(Path file) {
    String path = file.toString();
    Matcher signs = PATTERN_SIGNS.matcher(path);
    if (!signs.find()) {
      return path;
    }
    if (path.contains("\\") && File.separatorChar != '\\') {
      throw Problem.ofOperator(
          "Cannot read the tables in "
              + file.getParent()
              + ": names of its folders hold a backslash and one of *, ?, [ too. Rename the folder"
              + " so that it has no backslash.");
    }
    return signs.reset().replaceAll("[$0]");
  }

  /**
   * Adds a view, such as one that definitions share.
   *
   * @param name its name
   * @param sql a query over what is there
   * @throws Problem of the author when it is more than one query
   */
  public SnapshotSession view(String name, String sql) {
    if (ReadOnlyGate.doesMore(connection, sql)) {
      throw Problem.ofAuthor(
          "Cannot make the view "
              + name
              + ": it is not one query. Write one SELECT, no semicolon.");
    }
    run("CREATE VIEW " + name + " AS " + sql);
    return this;
  }

  /** The same with a comment that says what the view holds. */
  public SnapshotSession view(String name, String sql, String comment) {
    view(name, sql);
    run("COMMENT ON VIEW " + name + " IS " + literal(comment));
    return this;
  }

  /**
   * Adds a table that is computed when it is asked, with the dictionary's comments.
   *
   * @param table its declaration
   * @param sql a query over what is there
   */
  public SnapshotSession view(Table table, String sql) {
    view(table.name(), sql);
    run(comments(table));
    return this;
  }

  /**
   * Locks the session for good: no file but the visible tables' own, no setting, no extension.
   * Writing statements are kept out by {@link ReadOnlyGate}.
   */
  public SnapshotSession lock() {
    String paths =
        visible.stream()
            .map(warehouse::file)
            // DuckDB asks about the pattern first and then about the file that it stands for.
            .flatMap(file -> Stream.of(file.toString(), alone(file)))
            .distinct()
            .map(SnapshotSession::literal)
            .collect(Collectors.joining(", "));
    run("SET allowed_paths = [" + paths + "]");
    run("SET enable_external_access = false");
    run("SET lock_configuration = true");
    return this;
  }

  /** The connection; closed with the session. */
  public Connection connection() {
    return connection;
  }

  private void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot prepare the warehouse for SQL: " + e.getMessage(), e);
    }
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot close the SQL session: " + e.getMessage(), e);
    }
  }
}
