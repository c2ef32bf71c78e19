package vn.hoi.ingest.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;

/** Reads from the warehouse which files in force have rejects, and which. */
final class Senders {
  private static final String FILES =
      """
      select file_id, name, sha256, mapping from source_file
      where status = 'accepted' and rows_rejected > 0 and mapping is not null
      """;
  private static final String FAULTS =
      """
      select source_file, source_sheet, source_row, column_name, cell, raw_text, rule, message_vi,
        message_en
      from reject order by source_file, source_sheet nulls first, source_row, cell
      """;

  private final Warehouse warehouse;

  Senders(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** What is done with a file and its faults. */
  interface Work {
    void with(Sender sender, List<ReturnRequest.Fault> faults);
  }

  /** Each file with its faults. */
  void each(Work work) {
    if (warehouse.current().files().isEmpty()) {
      return;
    }
    try (SnapshotSession session =
            SnapshotSession.open(warehouse, warehouse.current(), Table.Access.OPEN);
        Statement statement = session.connection().createStatement()) {
      Map<String, Sender> senders = senders(statement);
      String fileId = "";
      List<ReturnRequest.Fault> faults = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery(FAULTS)) {
        while (rows.next()) {
          if (!rows.getString(1).equals(fileId)) {
            end(work, senders.get(fileId), faults);
            fileId = rows.getString(1);
            faults = new ArrayList<>();
          }
          faults.add(fault(rows));
        }
      }
      end(work, senders.get(fileId), faults);
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read the rejects: " + e.getMessage(), e);
    }
  }

  private static void end(Work work, @Nullable Sender sender, List<ReturnRequest.Fault> faults) {
    if (sender != null) {
      work.with(sender, faults);
    }
  }

  private static Map<String, Sender> senders(Statement statement) throws SQLException {
    Map<String, Sender> senders = new HashMap<>();
    try (ResultSet rows = statement.executeQuery(FILES)) {
      while (rows.next()) {
        senders.put(
            rows.getString(1),
            new Sender(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
      }
    }
    return senders;
  }

  private static ReturnRequest.Fault fault(ResultSet row) throws SQLException {
    return new ReturnRequest.Fault(
        row.getString(2),
        row.getInt(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9));
  }
}
