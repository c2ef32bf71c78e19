package vn.hoi.cli.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.hoi.cli.sql.AnswerWriter.AnswerColumn;
import vn.hoi.warehouse.query.ReadOnlyGate;
import vn.hoi.warehouse.query.SnapshotSession;

/** Asks queries of a locked session, one at a time; another thread may stop the one under way. */
final class Questions {
  private final SnapshotSession session;
  private final RecordsLog log;
  private final AtomicReference<@Nullable Statement> underWay = new AtomicReference<>();

  Questions(SnapshotSession session, RecordsLog log) {
    this.session = session;
    this.log = log;
  }

  /** Runs a query and writes its answer. */
  void ask(String sql, AnswerWriter answer) {
    ReadOnlyGate.check(session.connection(), sql);
    log.append(sql);
    try (Statement statement = session.connection().createStatement()) {
      underWay.set(statement);
      try (ResultSet rows = statement.executeQuery(sql)) {
        write(rows, answer);
      }
    } catch (SQLException e) {
      throw SqlFault.of(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      underWay.set(null);
    }
  }

  /** Stops the query under way, if there is one. */
  void stop() {
    Statement statement = underWay.get();
    if (statement != null) {
      try {
        statement.cancel();
      } catch (SQLException e) {
        // It ended by itself in the meantime: what was asked for is so.
        return;
      }
    }
  }

  private static void write(ResultSet rows, AnswerWriter answer) throws SQLException, IOException {
    ResultSetMetaData shape = rows.getMetaData();
    List<AnswerColumn> columns = new ArrayList<>();
    for (int i = 1; i <= shape.getColumnCount(); i++) {
      columns.add(
          new AnswerColumn(shape.getColumnLabel(i), CellText.isNumber(shape.getColumnTypeName(i))));
    }
    answer.begin(columns);
    boolean wanted = true;
    while (wanted && rows.next()) {
      List<@Nullable String> values = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        values.add(CellText.of(rows, i));
      }
      wanted = answer.row(values);
    }
    answer.end();
  }
}
