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
    Parsed parsed = parse(connection, sql);
    String answer = parsed.answer();
    if (parsed.isSql()) {
      if (parsed.statements() > 1) {
        throw Problem.ofAuthor(
            "Cannot run "
                + parsed.statements()
                + " queries at once: only the last would be answered. Ask them one by one.");
      }
      refuseFunctions(answer);
      return;
    }
    if (parsed.acts()) {
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

  /**
   * Whether a text says more than one query, or something that is none. What is no SQL at all does
   * nothing.
   */
  public static boolean doesMore(Connection connection, String sql) {
    Parsed parsed = parse(connection, sql);
    return parsed.isSql() ? parsed.statements() > 1 : parsed.acts();
  }

  /**
   * A text as DuckDB's parser understands it.
   *
   * @param answer its tree or its fault, as JSON
   */
  private record Parsed(String answer, long statements) {
    boolean isSql() {
      return answer.startsWith("{\"error\":false");
    }

    boolean acts() {
      return answer.contains("Only SELECT statements");
    }
  }

  private static Parsed parse(Connection connection, String sql) {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT CAST(j AS VARCHAR), json_array_length(j, '$.statements')"
                + " FROM (SELECT json_serialize_sql(CAST(? AS VARCHAR)) AS j)")) {
      statement.setString(1, sql);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return new Parsed(rows.getString(1), rows.getLong(2));
      }
    } catch (SQLException e) {
      throw Problem.ofAuthor("Cannot read the query: " + e.getMessage());
    }
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
