package vn.hoi.warehouse.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoi.warehouse.Problem;

/**
 * Lets queries through and nothing else. DuckDB's own parser decides: only a query can be
 * serialized to JSON.
 */
public final class ReadOnlyGate {
  private static final Pattern MESSAGE =
      Pattern.compile("\"error_message\":\"((?:[^\"\\\\]++|\\\\.)*+)\"");
  private static final Pattern POSITION = Pattern.compile("\"position\":\"(\\d+)\"");

  private static final Pattern FUNCTION = Pattern.compile("\"function_name\":\"([^\"]*)\"");

  /**
   * Functions of a query that change the engine's settings, or that run a text the gate did not
   * see. Logging into a file even ends the process when the session is locked.
   */
  private static final Set<String> REFUSED =
      Set.of(
          "enable_logging",
          "disable_logging",
          "truncate_duckdb_logs",
          "write_log",
          "enable_profiling",
          "disable_profiling",
          "checkpoint",
          "force_checkpoint",
          "query",
          "json_execute_serialized_sql");

  private ReadOnlyGate() {}

  /**
   * Checks a text of SQL.
   *
   * @throws Problem when it is no query, with the place of a syntax error
   */
  public static void check(Connection connection, String sql) {
    String answer;
    long statements;
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT CAST(j AS VARCHAR), json_array_length(j, '$.statements')"
                + " FROM (SELECT json_serialize_sql(CAST(? AS VARCHAR)) AS j)")) {
      statement.setString(1, sql);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        answer = rows.getString(1);
        statements = rows.getLong(2);
      }
    } catch (SQLException e) {
      throw Problem.ofAuthor("Cannot read the query: " + e.getMessage());
    }
    if (answer.startsWith("{\"error\":false")) {
      if (statements > 1) {
        throw Problem.ofAuthor(
            "Cannot run "
                + statements
                + " queries at once: only the last would be answered. Ask them one by one.");
      }
      refuseFunctions(answer);
      return;
    }
    if (answer.contains("Only SELECT statements")) {
      throw Problem.ofAuthor(
          "Cannot run this statement: the warehouse is read-only here and takes queries only"
              + " (SELECT, WITH, FROM, DESCRIBE, SUMMARIZE). Write a query.");
    }
    Matcher message = MESSAGE.matcher(answer);
    Matcher position = POSITION.matcher(answer);
    throw Problem.ofAuthor(
        "Cannot read the query: "
            + (message.find() ? message.group(1).replace("\\\"", "\"") : "it is not SQL")
            + (position.find() ? place(sql, Integer.parseInt(position.group(1))) : "")
            + ".");
  }

  private static void refuseFunctions(String parsed) {
    Matcher function = FUNCTION.matcher(parsed);
    while (function.find()) {
      String name = function.group(1).toLowerCase(Locale.ROOT);
      if (REFUSED.contains(name)) {
        throw Problem.ofAuthor(
            "Cannot run this query: the function "
                + name
                + " is not for queries of the warehouse. Leave it out.");
      }
    }
  }

  private static String place(String sql, int position) {
    String before = sql.substring(0, Math.min(position, sql.length()));
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - (before.lastIndexOf('\n') + 1) + 1;
    return " (line " + line + ", column " + column + ")";
  }
}
