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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoi.cli.sql.AnswerWriter.AnswerColumn;
import vn.hoi.warehouse.query.ReadOnlyGate;
import vn.hoi.warehouse.query.SnapshotSession;

/** Asks queries of a locked session, one at a time; another thread may stop the one under way. */
final class Questions {
  /** Asks for the plan of a query without running it, as ANALYZE and options would. */
  private static final Pattern EXPLAIN =
      Pattern.compile("(?i)^(\\s*)explain(?=\\s)(?!\\s+(analy[sz]e\\b|\\())");

  private final SnapshotSession session;
  private final RecordsLog log;
  private final SqlFault faults;
  private final AtomicReference<@Nullable Statement> underWay = new AtomicReference<>();

  Questions(SnapshotSession session, RecordsLog log, SqlFault faults) {
    this.session = session;
    this.log = log;
    this.faults = faults;
  }

  /** Runs a query, or has it explained, and writes the answer. */
  void ask(String sql, AnswerWriter answer) {
    Matcher explain = EXPLAIN.matcher(sql);
    boolean plan = explain.find();
    // What is explained must pass the gate itself; blanks keep the place of a fault.
    ReadOnlyGate.check(
        session.connection(),
        plan ? explain.replaceFirst("$1" + " ".repeat("explain".length())) : sql);
    log.append(sql);
    try (Statement statement = session.connection().createStatement()) {
      underWay.set(statement);
      try (ResultSet rows = statement.executeQuery(sql)) {
        if (plan) {
          writePlan(rows, answer);
        } else {
          write(rows, answer);
        }
      }
    } catch (SQLException e) {
      throw faults.of(e);
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

  /** The plan of a query is one cell of many lines; each is a row of the answer. */
  private static void writePlan(ResultSet rows, AnswerWriter answer)
      throws SQLException, IOException {
    answer.begin(List.of(new AnswerColumn("plan", false)));
    boolean wanted = true;
    while (wanted && rows.next()) {
      for (String line : rows.getString(2).lines().toList()) {
        wanted = wanted && answer.row(List.of(line));
      }
    }
    answer.end();
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
