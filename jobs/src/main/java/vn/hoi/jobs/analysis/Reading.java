package vn.hoi.jobs.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;

/** Reads small tables of a snapshot, without Spark. */
final class Reading {
  private Reading() {}

  /** One row to what it means. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  static <T> List<T> of(SnapshotSession session, String sql, Row<T> each) {
    List<T> all = new ArrayList<>();
    try (Statement statement = session.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        all.add(each.of(row));
      }
      return all;
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read tables for the analysis: " + e.getMessage(), e);
    }
  }
}
