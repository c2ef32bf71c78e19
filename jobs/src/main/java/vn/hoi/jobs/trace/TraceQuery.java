package vn.hoi.jobs.trace;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.RowViews;
import vn.hoi.jobs.value.Cells;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;

/**
 * Walks from values to source rows and back. It reads tables about persons, but tells files, sheets
 * and row numbers only.
 */
public final class TraceQuery implements AutoCloseable {
  private final SnapshotSession session;
  private final Definitions definitions;
  private final ValueParts parts;
  private final Set<String> views = new HashSet<>();

  private TraceQuery(SnapshotSession session, Definitions definitions) {
    this.session = session;
    this.definitions = definitions;
    this.parts = new ValueParts(definitions);
  }

  /** Opens the trace of a snapshot. */
  public static TraceQuery open(Warehouse warehouse, Snapshot snapshot, Definitions definitions) {
    return new TraceQuery(
        SnapshotSession.open(warehouse, snapshot, Table.Access.RECORDS), definitions);
  }

  /** The query by which a definition's condition about rows of a table is asked. */
  public static String rowsQuery(String table, String condition) {
    return TraceSql.behind(table, TraceSql.UNIT_ON_THE_DAY, condition);
  }

  /**
   * The source rows behind the values of an indicator for a place in a period, by table and file.
   * An indicator that is made of other indicators is traced through them.
   *
   * @param place a union, group, district, {@code urban}, {@code rural} or the city
   */
  public List<SourceRows> rowsBehind(String indicator, String place, String period) {
    definitions.review(period);
    List<SourceRows> rows = new ArrayList<>();
    Set<String> done = new TreeSet<>();
    collect(definitions.indicator(indicator), place, period, rows, done);
    return rows;
  }

  private void collect(
      IndicatorDefinition indicator,
      String place,
      String period,
      List<SourceRows> rows,
      Set<String> done) {
    if (!done.add(indicator.id() + " " + period)) {
      return;
    }
    for (Map.Entry<String, String> table : new TreeMap<>(indicator.rows()).entrySet()) {
      rows.addAll(behind(indicator, table.getKey(), table.getValue(), place, period));
    }
    for (ValueParts.Part read : parts.of(indicator, period)) {
      collect(definitions.indicator(read.indicator()), place, read.period(), rows, done);
    }
  }

  /** Runs the shared views that conditions of an indicator read, each once in a session. */
  private void runViews(IndicatorDefinition indicator) {
    if (views.add(TraceSql.UNITS)) {
      run(indicator, TraceSql.UNITS, "from " + TraceSql.UNIT_ON_THE_DAY);
    }
    RowViews.of(definitions, List.of(indicator))
        .forEach(
            (name, sql) -> {
              if (views.add(name)) {
                run(indicator, name, sql);
              }
            });
  }

  private void run(IndicatorDefinition indicator, String view, String sql) {
    try (Statement statement = session.connection().createStatement()) {
      statement.execute("create temp table " + view + " as\n" + sql);
    } catch (SQLException e) {
      throw fault(indicator, "the shared view `" + view + "`", e);
    }
  }

  private List<SourceRows> behind(
      IndicatorDefinition indicator, String table, String condition, String place, String period) {
    runViews(indicator);
    Map<List<@Nullable String>, List<SourceRows.Range>> found = new LinkedHashMap<>();
    try (PreparedStatement query =
        session.connection().prepareStatement(TraceSql.behind(table, TraceSql.UNITS, condition))) {
      query.setString(1, period);
      query.setString(2, place);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found
              .computeIfAbsent(
                  Arrays.asList(row.getString(1), row.getString(2), row.getString(3)),
                  file -> new ArrayList<>())
              .add(new SourceRows.Range(row.getLong(4), row.getLong(5)));
        }
      }
      List<SourceRows> rows = new ArrayList<>();
      found.forEach(
          (file, ranges) ->
              rows.add(
                  new SourceRows(
                      indicator.id(),
                      period,
                      table,
                      String.valueOf(file.get(0)),
                      String.valueOf(file.get(1)),
                      file.get(2),
                      ranges)));
      return rows;
    } catch (SQLException e) {
      throw fault(indicator, "the condition `rows: " + table + "`", e);
    }
  }

  /**
   * The values that a source row is part of: of each indicator the whole, or all parts of one
   * without a whole.
   *
   * @param file the file's id or its path in the inbox
   * @param sheet the sheet; empty: any
   * @param row the row or line, from 1
   */
  public List<FedValue> valuesFedBy(String file, Optional<String> sheet, long row) {
    Map<String, FedValue> fed = new TreeMap<>();
    for (IndicatorDefinition source : definitions.indicators().values()) {
      for (Map.Entry<String, String> table : source.rows().entrySet()) {
        for (FedValue value : fed(source, table, file, sheet, row)) {
          fed.putIfAbsent(value.key() + " " + value.table(), value);
        }
      }
    }
    return fed.values().stream()
        .sorted(java.util.Comparator.comparing(FedValue::key).thenComparing(FedValue::table))
        .toList();
  }

  private List<FedValue> fed(
      IndicatorDefinition source,
      Map.Entry<String, String> table,
      String file,
      Optional<String> sheet,
      long row) {
    runViews(source);
    String sql = TraceSql.fed(table.getKey(), table.getValue(), parts.readersOf(source));
    List<FedValue> found = new ArrayList<>();
    try (PreparedStatement query = session.connection().prepareStatement(sql)) {
      query.setString(1, file);
      query.setString(2, file);
      query.setString(3, sheet.orElse(null));
      query.setString(4, sheet.orElse(null));
      query.setLong(5, row);
      try (ResultSet value = query.executeQuery()) {
        while (value.next()) {
          found.add(
              new FedValue(
                  new ValueKey(
                      value.getString(1),
                      value.getString(2),
                      value.getString(3),
                      Level.of(value.getString(4)),
                      value.getString(5)),
                  table.getKey(),
                  Cells.real(value.getObject(6)),
                  Status.of(value.getString(7))));
        }
      }
      return found;
    } catch (SQLException e) {
      throw fault(source, "the condition `rows: " + table.getKey() + "`", e);
    }
  }

  private static Problem fault(IndicatorDefinition indicator, String text, SQLException e) {
    return Problem.ofAuthor(
        "Cannot trace "
            + indicator.id()
            + ": "
            + text
            + " is not understood: "
            + (e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse(""))
            + " Mend it in "
            + indicator.file()
            + ".");
  }

  @Override
  public void close() {
    session.close();
  }
}
