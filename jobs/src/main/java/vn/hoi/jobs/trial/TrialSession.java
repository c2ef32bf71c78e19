package vn.hoi.jobs.trial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.opinion.DuckEngine;
import vn.hoi.jobs.place.PlacesReader;
import vn.hoi.jobs.reference.ReferenceRows;
import vn.hoi.jobs.value.Cells;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/**
 * The records of a snapshot with the definitions of now: the reference tables are made of the
 * definitions, not of those that the snapshot was computed with. No other file can be reached.
 */
public final class TrialSession implements AutoCloseable {
  private final SnapshotSession session;
  private final DuckEngine engine;
  private final Definitions definitions;

  private TrialSession(SnapshotSession session, Definitions definitions) {
    this.session = session;
    this.engine = new DuckEngine(session.connection());
    this.definitions = definitions;
  }

  /** A session in which all reviews are counted. */
  public static TrialSession open(Warehouse warehouse, Snapshot snapshot, Definitions definitions) {
    return over(
        SnapshotSession.open(warehouse, snapshot, Table.Access.RECORDS),
        definitions,
        definitions.reviews().stream().map(Review::id).collect(Collectors.toSet()));
  }

  /**
   * A session in which only some reviews are counted.
   *
   * @param records a session over the snapshot that is not locked yet; closed with this one
   */
  static TrialSession over(SnapshotSession records, Definitions definitions, Set<String> reviews) {
    TrialSession trial = new TrialSession(records, definitions);
    ReferenceRows.of(definitions)
        .forEach(
            (table, rows) -> {
              trial.run("drop view " + table.name());
              trial.engine.load(table, of(reviews, table, rows));
            });
    trial.session.lock();
    return trial;
  }

  private static List<@Nullable Object[]> of(
      Set<String> reviews, Table table, List<@Nullable Object[]> rows) {
    boolean byReview = table.equals(Tables.PERIOD) || table.equals(Tables.PERIOD_YEAR);
    return byReview
        ? rows.stream().filter(row -> reviews.contains(String.valueOf(row[0]))).toList()
        : rows;
  }

  /** Runs the shared views that some indicators read, each once. */
  public void views(Collection<IndicatorDefinition> readers) {
    engine.views(definitions.viewsOf(readers));
  }

  /** The engine; it sees the views once they were run. */
  public DuckEngine engine() {
    return engine;
  }

  /** Where each unit lies. */
  public Places places() {
    return PlacesReader.read(session);
  }

  /** The name of each unit with its type, by its identity. */
  public Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    ask(
        "select unit_id, trim(type || ' ' || name) from unit",
        row -> names.put(row.getString(1), row.getString(2)));
    return names;
  }

  /** The values of an indicator as they were computed last, where they have one. */
  public Map<ValueKey, OptionalDouble> computed(String indicator) {
    Map<ValueKey, OptionalDouble> values = new HashMap<>();
    ask(
        "select indicator, period, category, level, unit_id, value from indicator_value"
            + " where indicator = '"
            + indicator
            + "'",
        row ->
            values.put(
                new ValueKey(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    Level.of(row.getString(4)),
                    row.getString(5)),
                Cells.real(row.getObject(6))));
    return values;
  }

  private interface Row {
    void take(ResultSet row) throws SQLException;
  }

  private void ask(String sql, Row each) {
    try (Statement statement = session.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        each.take(row);
      }
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read the snapshot: " + e.getMessage(), e);
    }
  }

  private void run(String sql) {
    try (Statement statement = session.connection().createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot prepare the trial: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    session.close();
  }
}
