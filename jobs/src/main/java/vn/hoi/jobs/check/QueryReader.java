package vn.hoi.jobs.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.query.ReadOnlyGate;

/** Reads queries on DuckDB without running them. */
final class QueryReader {
  private static final int MOST_FAULTS = 20;
  private static final Pattern PLACE = Pattern.compile("\\(line (\\d+), column \\d+\\)");
  private static final Pattern BASE_TABLE =
      Pattern.compile(
          "\"query_location\":(\\d+),\"schema_name\":\"[^\"]*\",\"table_name\":\"([^\"]*)\"");
  private static final Pattern REFUSED_FRACTION =
      Pattern.compile("bit_count\\((?:DOUBLE|FLOAT|DECIMAL\\(\\d+,[1-9]\\d*\\))\\)|'sign\\(.*, ");
  private static final Pattern COMMON_TABLE = Pattern.compile("\"key\":\"([^\"]*)\",\"value\":");

  private final Connection connection;

  QueryReader(Connection connection) {
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      statement.execute("set errors_as_json = true");
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot prepare the check: " + e.getMessage(), e);
    }
  }

  /**
   * The tables and views that a query reads, with the line of each; empty with a fault when it is
   * no query.
   */
  Optional<Map<String, Integer>> tables(QueryText query, Faults faults) {
    int semicolon = query.quiet().text().indexOf(';');
    if (semicolon >= 0) {
      faults.add(query.file(), query.line(semicolon), "one query without `;` is wanted");
      return Optional.empty();
    }
    try {
      ReadOnlyGate.check(connection, query.text());
    } catch (Problem refused) {
      Matcher place = PLACE.matcher(refused.sentence());
      int line = place.find() ? Integer.parseInt(place.group(1)) : 1;
      faults.add(query.file(), line, lower(refused.sentence()));
      return Optional.empty();
    }
    String parsed = parsed(query.text());
    Set<String> common = new TreeSet<>();
    Matcher key = COMMON_TABLE.matcher(parsed);
    while (key.find()) {
      common.add(key.group(1));
    }
    Map<String, Integer> tables = new TreeMap<>();
    Matcher table = BASE_TABLE.matcher(parsed);
    while (table.find()) {
      if (!common.contains(table.group(2))) {
        tables.putIfAbsent(table.group(2), query.lineAt(Integer.parseInt(table.group(1))));
      }
    }
    return Optional.of(tables);
  }

  private static String lower(String sentence) {
    return sentence.startsWith("C") ? "c" + sentence.substring(1) : sentence;
  }

  private String parsed(String sql) {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select cast(json_serialize_sql(cast(? as varchar)) as varchar)")) {
      statement.setString(1, sql);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read a query: " + e.getMessage(), e);
    }
  }

  /**
   * The columns that a query returns with DuckDB's types; empty with faults when it cannot be
   * understood. Behind a column that is not there reading goes on, to find the others.
   */
  Optional<Map<String, String>> columns(QueryText query, Faults faults) {
    QueryText tried = query;
    for (int found = 0; found < MOST_FAULTS; found++) {
      try (PreparedStatement statement = connection.prepareStatement(tried.text())) {
        return found > 0 ? Optional.empty() : Optional.of(columns(statement.getMetaData()));
      } catch (SQLException e) {
        DuckFault fault = DuckFault.of(e);
        if (found > 0 && !fault.nameNotThere()) {
          return Optional.empty(); // It may come of what stands in for the column not there.
        }
        int line = fault.position() < 0 ? 1 : query.lineAt(fault.position());
        faults.add(query.file(), line, "DuckDB: " + fault.sentence());
        QueryText mended = tried.withoutNameAt(fault.position());
        if (!fault.nameNotThere() || mended.text().equals(tried.text())) {
          return Optional.empty();
        }
        tried = mended;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether an expression in a query is a fraction to DuckDB: it names the type when it refuses it
   * to a function of whole numbers. A sign of two arguments stands for a number rounded to some
   * places, which is a fraction too.
   */
  boolean fraction(String before, String expression, String after) {
    String asked = before + "bit_count(" + expression + ")" + after;
    try (PreparedStatement statement = connection.prepareStatement(asked)) {
      return false;
    } catch (SQLException e) {
      return REFUSED_FRACTION.matcher(DuckFault.of(e).sentence()).find();
    }
  }

  private static Map<String, String> columns(ResultSetMetaData shape) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 1; i <= shape.getColumnCount(); i++) {
      columns.put(shape.getColumnLabel(i), shape.getColumnTypeName(i));
    }
    return columns;
  }

  /** The name out of some that is written most alike. */
  String nearest(String name, Set<String> names) {
    return Collections.min(names, Comparator.comparingLong(other -> distance(name, other)));
  }

  /** Whether two names are written so alike that one may be meant by the other. */
  boolean alike(String name, String other) {
    return distance(name, other) <= Math.max(1, name.length() / 3);
  }

  private long distance(String name, String other) {
    try (PreparedStatement statement =
        connection.prepareStatement("select levenshtein(cast(? as varchar), cast(? as varchar))")) {
      statement.setString(1, name);
      statement.setString(2, other);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot compare names: " + e.getMessage(), e);
    }
  }
}
