package vn.hoi.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.Measure;
import vn.hoi.jobs.place.Crosswalk;
import vn.hoi.jobs.place.MovesReader;
import vn.hoi.jobs.place.PlacesReader;
import vn.hoi.jobs.value.Cells;
import vn.hoi.jobs.value.ChangeStatistics;
import vn.hoi.jobs.value.Figures;
import vn.hoi.jobs.value.IndicatorChange;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;

/** Reads results and places out of a snapshot, without Spark. */
final class ResultReader implements AutoCloseable {
  private static final String KEY = " order by indicator, period, category, level, unit_id";

  private final SnapshotSession session;
  private final Definitions definitions;

  ResultReader(Warehouse warehouse, Snapshot snapshot, Definitions definitions) {
    this.session = SnapshotSession.open(warehouse, snapshot, Table.Access.OPEN);
    this.definitions = definitions;
  }

  /** One row of a result to what it means. */
  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  Places places() {
    return PlacesReader.read(session);
  }

  Crosswalk crosswalk() {
    return MovesReader.read(session).crosswalk();
  }

  List<IndicatorValue> values() {
    return read("select * from indicator_value" + KEY, ResultReader::value);
  }

  List<IndicatorChange> changes() {
    return read("select * from indicator_change" + KEY, this::change);
  }

  private static ValueKey key(ResultSet row) throws SQLException {
    return new ValueKey(
        row.getString("indicator"),
        row.getString("period"),
        row.getString("category"),
        Level.of(row.getString("level")),
        row.getString("unit_id"));
  }

  private static IndicatorValue value(ResultSet row) throws SQLException {
    return new IndicatorValue(
        key(row),
        row.getLong("version"),
        Cells.whole(row.getObject("numerator")),
        Cells.whole(row.getObject("denominator")),
        Cells.real(row.getObject("value")),
        Status.of(row.getString("status")),
        row.getLong("units_expected"),
        row.getLong("units_reported"),
        Cells.real(row.getObject("coverage_units")),
        Cells.real(row.getObject("coverage_denominator")),
        row.getBoolean("publishable"),
        Cells.real(row.getObject("low")),
        Cells.real(row.getObject("high")));
  }

  private IndicatorChange change(ResultSet row) throws SQLException {
    ValueKey key = key(row);
    Measure measure =
        definitions.indicator(key.indicator()).category(key.category()).orElseThrow().measure();
    return new IndicatorChange(
        key,
        row.getString("baseline_period"),
        figures(row, measure, "baseline_"),
        figures(row, measure, ""),
        Status.of(row.getString("status")),
        statistics(row));
  }

  private static ChangeStatistics statistics(ResultSet row) throws SQLException {
    String method = row.getString("p_method");
    return new ChangeStatistics(
        Cells.real(row.getObject("like_for_like_change")),
        Cells.real(row.getObject("rate_effect")),
        Cells.real(row.getObject("composition_effect")),
        Cells.real(row.getObject("boundary_effect")),
        Cells.real(row.getObject("reporting_effect")),
        Cells.whole(row.getObject("places_compared")),
        Cells.real(row.getObject("low")),
        Cells.real(row.getObject("high")),
        Cells.real(row.getObject("p_value")),
        Cells.real(row.getObject("p_adjusted")),
        method == null ? "" : method);
  }

  private static Figures figures(ResultSet row, Measure measure, String which) throws SQLException {
    return new Figures(
        measure,
        Cells.whole(row.getObject(which + "numerator")),
        Cells.whole(row.getObject(which + "denominator")));
  }

  private <T> List<T> read(String sql, Row<T> of) {
    List<T> all = new ArrayList<>();
    try (Statement statement = session.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        all.add(of.of(row));
      }
      return all;
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read the results: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    session.close();
  }
}
