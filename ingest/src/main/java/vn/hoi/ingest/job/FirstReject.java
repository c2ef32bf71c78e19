package vn.hoi.ingest.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import vn.hoi.ingest.load.LoadedFile;
import vn.hoi.ingest.text.Note;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;

/** What is said of the first row of a file that was rejected. */
final class FirstReject {
  private static final String FIRST =
      "SELECT source_row, column_name, message_vi, message_en FROM reject"
          + " ORDER BY source_row, column_name LIMIT 1";

  private FirstReject() {}

  /** Of a file that was read and is not published, with a row that was rejected. */
  static Note of(Warehouse warehouse, LoadedFile loaded) {
    Snapshot fresh = new Snapshot(1, "", loaded.tables(), Map.of());
    try (SnapshotSession session = SnapshotSession.open(warehouse, fresh, Table.Access.OPEN);
        Statement statement = session.connection().createStatement();
        ResultSet reject = statement.executeQuery(FIRST)) {
      reject.next();
      String row = reject.getString(1);
      String column = reject.getString(2);
      return new Note(
          "dòng " + row + (column == null ? ": " : ", cột " + column + ": ") + reject.getString(3),
          "row "
              + row
              + (column == null ? ": " : ", column " + column + ": ")
              + reject.getString(4));
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read the rejects of a file: " + e.getMessage(), e);
    }
  }
}
