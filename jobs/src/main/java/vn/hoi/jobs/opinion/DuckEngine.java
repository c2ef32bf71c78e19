package vn.hoi.jobs.opinion;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.value.Cells;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.table.Table;

/** Runs the indicators' queries on DuckDB. The connection stays its owner's. */
public final class DuckEngine {
  private final Connection connection;

  public DuckEngine(Connection connection) {
    this.connection = connection;
  }

  /** Makes a table known from rows in memory. */
  public void load(Table table, List<@Nullable Object[]> rows) {
    String columns =
        table.columns().stream()
            .map(c -> c.name() + " " + c.type().duckDb())
            .collect(Collectors.joining(", "));
    execute("create table " + table.name() + " (" + columns + ")");
    insert(table, rows);
  }

  /** Puts rows into a table, all by one statement. */
  public void insert(Table table, List<@Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    String marks =
        table.columns().stream()
            .map(c -> "cast(? as " + c.type().duckDb() + ")")
            .collect(Collectors.joining(", ", "(", ")"));
    String sql =
        "insert into " + table.name() + " values " + (marks + ", ").repeat(rows.size() - 1) + marks;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int at = 1;
      for (@Nullable Object[] row : rows) {
        for (@Nullable Object value : row) {
          insert.setObject(at++, value);
        }
      }
      insert.execute();
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot fill the table " + table.name() + ": " + firstLine(e), e);
    }
  }

  /**
   * Makes the shared views of the definitions known. Each is run once and kept, so that the number
   * of indicators does not multiply the passes over a table.
   *
   * @param views each behind those it reads
   */
  public void views(Map<String, String> views) {
    views.forEach((name, sql) -> execute("create or replace temp table " + name + " as\n" + sql));
  }

  /** The rows of an indicator's query. */
  public List<UnitRow> rows(IndicatorDefinition definition) {
    List<UnitRow> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query(definition))) {
      while (result.next()) {
        rows.add(
            new UnitRow(
                result.getString(2),
                result.getString(3),
                result.getString(4),
                Cells.whole(result.getObject(5)),
                Cells.whole(result.getObject(6))));
      }
      return rows;
    } catch (SQLException e) {
      throw notUnderstood(definition, e);
    }
  }

  static String query(IndicatorDefinition definition) {
    return "select '"
        + definition.id()
        + "' as indicator, period, unit_id, category, cast(numerator as bigint) as numerator,"
        + " cast(denominator as bigint) as denominator\nfrom (\n"
        + definition.sql()
        + "\n)";
  }

  static Problem notUnderstood(IndicatorDefinition definition, SQLException e) {
    return Problem.ofAuthor(
        "Cannot compute "
            + definition.id()
            + ": DuckDB does not understand its query: "
            + firstLine(e)
            + " Mend indicator.sql beside "
            + definition.file()
            + ".");
  }

  private void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw Problem.ofAuthor("Cannot prepare the second opinion: " + firstLine(e));
    }
  }

  static String firstLine(SQLException e) {
    String message = e.getMessage() == null ? "no reason given" : e.getMessage();
    return message.lines().findFirst().orElse(message);
  }
}
