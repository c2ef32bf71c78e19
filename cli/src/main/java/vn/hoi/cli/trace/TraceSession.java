package vn.hoi.cli.trace;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.trace.TraceQuery;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Table;

/** The snapshot in force with all its tables: trace names rows of persons' files, never persons. */
final class TraceSession implements AutoCloseable {
  private final SnapshotSession session;
  private final Snapshot snapshot;
  private final Definitions definitions;
  private final TraceQuery query;

  private TraceSession(
      SnapshotSession session, TraceQuery query, Snapshot snapshot, Definitions definitions) {
    this.session = session;
    this.query = query;
    this.snapshot = snapshot;
    this.definitions = definitions;
  }

  static TraceSession open(Study study) {
    Snapshot snapshot = study.warehouse().current();
    Definitions definitions = Definitions.load(study.definitions());
    SnapshotSession session =
        SnapshotSession.open(study.warehouse(), snapshot, Table.Access.RECORDS);
    TraceQuery query = TraceQuery.open(study.warehouse(), snapshot, definitions);
    return new TraceSession(session, query, snapshot, definitions);
  }

  Snapshot snapshot() {
    return snapshot;
  }

  Definitions definitions() {
    return definitions;
  }

  TraceQuery query() {
    return query;
  }

  /** The rows of a query as texts, null where SQL says NULL. */
  List<List<@Nullable String>> rows(String sql, Object... parameters) {
    try (PreparedStatement statement = session.connection().prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<List<@Nullable String>> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
          List<@Nullable String> row = new ArrayList<>();
          for (int i = 1; i <= columns; i++) {
            row.add(result.getString(i));
          }
          rows.add(row);
        }
      }
      return rows;
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot trace: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    query.close();
    session.close();
  }
}
