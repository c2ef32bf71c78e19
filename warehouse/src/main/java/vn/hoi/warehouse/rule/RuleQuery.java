package vn.hoi.warehouse.rule;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.query.ReadOnlyGate;

/**
 * Asks DuckDB what breaks rules. The tables and {@link QualityRules#tables} are there under their
 * names.
 */
public final class RuleQuery {
  private final Connection connection;

  public RuleQuery(Connection connection) {
    this.connection = connection;
  }

  /** Makes the queries that rules name as tables. */
  public RuleQuery with(QualityRules rules) throws SQLException {
    for (var table : new TreeMap<>(rules.tables()).entrySet()) {
      with(table.getKey(), table.getValue());
    }
    return this;
  }

  /**
   * Makes one of them; those it reads must be there.
   *
   * @throws SQLException when DuckDB does not understand it
   */
  public void with(String table, String query) throws SQLException {
    checkOne(query);
    // A statement that is executed at once does not say what is wrong with it.
    try (PreparedStatement view =
        connection.prepareStatement("create or replace temp view " + table + " as\n" + query)) {
      view.execute();
    }
  }

  /** What breaks a rule that a query judges, in order. */
  public List<Finding> findings(QualityRule rule) throws SQLException {
    String query = query(rule);
    List<Finding> findings = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        findings.add(
            new Finding(
                rule,
                row.getString(1),
                row.getString(2),
                number(row, 3),
                row.getString(4),
                row.getString(5),
                text(row.getString(6)),
                text(row.getString(7))));
      }
    }
    return findings;
  }

  /**
   * Reads a rule's query without running it.
   *
   * @throws SQLException when DuckDB does not understand it
   */
  public void read(QualityRule rule) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query(rule))) {
      statement.getMetaData();
    }
  }

  /**
   * Whether what breaks a rule tells its file and row.
   *
   * @throws SQLException when DuckDB does not understand the rule
   */
  public boolean tellsFiles(QualityRule rule) throws SQLException {
    String rows =
        rule.check() instanceof QueryCheck many
            ? "(" + many.broken(rule.table()) + "\n)"
            : rule.table();
    return columns(rows).containsAll(List.of("source_file", "source_row"));
  }

  /**
   * The query for what breaks a rule; of a detector, for the figures it looks at.
   *
   * @throws SQLException when a name in it is not there
   */
  public String query(QualityRule rule) throws SQLException {
    if (rule.check() instanceof Detector detector) {
      String figures =
          "select unit_id, period, source_file, source_sheet, source_row, "
              + String.join(", ", detector.figures())
              + " from "
              + rule.table();
      checkOne(figures);
      return figures;
    }
    String broken =
        rule.check() instanceof RowCheck row
            ? "select *, "
                + row.subject()
                + " as finding_subject, "
                + row.detail()
                + " as finding_detail from "
                + rule.table()
                + " as t where "
                + row.broken()
            : ((QueryCheck) rule.check()).broken(rule.table());
    return shared(rule, "(" + broken + "\n)");
  }

  /** Cuts the rows down to what a finding holds, and drops files below the rule's share. */
  private String shared(QualityRule rule, String broken) throws SQLException {
    Set<String> there = columns(broken);
    String period =
        there.contains("period")
            ? "period"
            : there.contains("year")
                ? "cast(year as varchar)"
                : there.contains("as_of") ? "cast(as_of as varchar)" : "null";
    String unit =
        there.contains("unit_id")
            ? "unit_id"
            : there.contains("district_id") ? "district_id" : "null";
    String found =
        "select distinct "
            + known(there, "source_file", "varchar")
            + known(there, "source_sheet", "varchar")
            + known(there, "source_row", "bigint")
            + "cast("
            + unit
            + " as varchar) as unit_id, cast("
            + period
            + " as varchar) as period, finding_subject, finding_detail from "
            + broken;
    if (rule.fromPercent() == 0) {
      return found + " order by all";
    }
    return "with found as ("
        + found
        + "), file as (select source_file, count(*) as all_rows from "
        + rule.table()
        + " group by source_file), hit as (select source_file, count(distinct (source_sheet,"
        + " source_row)) as rows from found group by source_file)"
        + " select found.* from found join hit using (source_file) join file using (source_file)"
        + " where 100 * hit.rows >= "
        + rule.fromPercent()
        + " * file.all_rows order by all";
  }

  private static String known(Set<String> there, String column, String type) {
    return "cast("
        + (there.contains(column) ? column : "null")
        + " as "
        + type
        + ") as "
        + column
        + ", ";
  }

  /** The columns of a table or of a query in brackets. */
  private Set<String> columns(String from) throws SQLException {
    checkOne("select * from " + from);
    Set<String> columns = new LinkedHashSet<>();
    try (PreparedStatement statement = connection.prepareStatement("select * from " + from)) {
      var shape = statement.getMetaData();
      for (int i = 1; i <= shape.getColumnCount(); i++) {
        columns.add(shape.getColumnLabel(i));
      }
    }
    return columns;
  }

  /** What DuckDB says is wrong with a rule, without the text of the query around it. */
  public static String reason(SQLException e) {
    String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return first.replaceFirst("[.!]+$", "");
  }

  /** Of several statements DuckDB carries out all but the last when it prepares them. */
  private void checkOne(String sql) throws SQLException {
    if (ReadOnlyGate.doesMore(connection, sql)) {
      throw new SQLException("More than one query: write one SELECT and no semicolon");
    }
  }

  private static @Nullable Long number(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
