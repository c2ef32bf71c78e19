package vn.hoi.jobs.example;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.opinion.DuckEngine;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/**
 * All tables of the warehouse without rows, in a DuckDB in memory that reaches no file: queries are
 * read there, and examples are run there one after the other.
 */
public final class ExampleTables implements AutoCloseable {
  private final Connection connection;
  private final DuckEngine engine;
  private final Set<Table> filled = new HashSet<>();

  private ExampleTables(Connection connection) {
    this.connection = connection;
    this.engine = new DuckEngine(connection);
  }

  /** Makes the tables; views are added by whoever knows them. */
  public static ExampleTables open() {
    try {
      ExampleTables tables = new ExampleTables(DriverManager.getConnection("jdbc:duckdb:"));
      for (Table table : Tables.all()) {
        tables.run(
            table.columns().stream()
                .map(c -> c.name() + " " + c.type().duckDb())
                .collect(Collectors.joining(", ", "create table " + table.name() + " (", ")")));
      }
      tables.run("set enable_external_access = false");
      return tables;
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot prepare examples: " + e.getMessage(), e);
    }
  }

  /** The connection; closed with the tables. */
  public Connection connection() {
    return connection;
  }

  /** Adds a shared view whose query was read without fault. */
  public void view(String name, String sql) {
    run("create or replace view " + name + " as\n" + sql);
  }

  /** Takes a view away again. */
  public void withoutView(String name) {
    run("drop view " + name);
  }

  /**
   * What an indicator's query returns for an example.
   *
   * @throws Problem of the author when the query fails
   */
  public List<UnitRow> rows(
      IndicatorDefinition indicator, Example example, Definitions definitions) {
    filled.forEach(table -> run("delete from " + table.name()));
    filled.clear();
    example.tables(definitions).forEach(this::fill);
    return engine.rows(indicator);
  }

  private void fill(Table table, List<@Nullable Object[]> rows) {
    if (!rows.isEmpty()) {
      filled.add(table);
      engine.insert(table, rows);
    }
  }

  private void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot prepare examples: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot close the examples: " + e.getMessage(), e);
    }
  }
}
