package vn.hoi.ingest.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.ingest.unit.UnitVersion;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.study.Withdrawals;
import vn.hoi.warehouse.table.Table;

/**
 * What ingest needs to know of a snapshot.
 *
 * @param register the units
 * @param ledger the files received
 */
record WarehouseState(UnitRegister register, FileLedger ledger) {
  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  static WarehouseState of(Study study, Snapshot snapshot) {
    Warehouse warehouse = study.warehouse();
    Withdrawals withdrawals = Withdrawals.read(study.folder());
    if (snapshot.files().isEmpty()) {
      return new WarehouseState(
          new UnitRegister(List.of(), Map.of()), new FileLedger(List.of(), List.of(), withdrawals));
    }
    try (SnapshotSession session = SnapshotSession.open(warehouse, snapshot, Table.Access.OPEN);
        Statement statement = session.connection().createStatement()) {
      Map<String, List<String>> successions = new HashMap<>();
      for (String[] move :
          read(
              statement,
              "SELECT from_unit, to_unit FROM unit_succession ORDER BY ALL",
              r -> new String[] {r.getString(1), r.getString(2)})) {
        successions.computeIfAbsent(move[0], k -> new ArrayList<>()).add(move[1]);
      }
      List<UnitVersion> units =
          read(statement, "SELECT * FROM unit ORDER BY unit_id", WarehouseState::unit);
      return new WarehouseState(
          new UnitRegister(units, successions),
          new FileLedger(
              read(statement, "SELECT * FROM source_file ORDER BY file_id", WarehouseState::file),
              read(
                  statement,
                  "SELECT * FROM received ORDER BY ALL",
                  r ->
                      new ReceivedRow(
                          r.getString(1), r.getString(2), r.getString(3), r.getString(4))),
              withdrawals));
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read what was received before: " + e.getMessage(), e);
    }
  }

  private static <T> List<T> read(Statement statement, String sql, Reader<T> reader)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(reader.read(result));
      }
    }
    return rows;
  }

  private static UnitVersion unit(ResultSet row) throws SQLException {
    return new UnitVersion(
        row.getString("unit_id"),
        row.getString("code"),
        row.getString("name"),
        row.getString("type"),
        row.getString("level"),
        row.getString("district_id"),
        date(row, "valid_from"),
        date(row, "valid_to"),
        row.getString("boundary_group"));
  }

  private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static SourceFileRow file(ResultSet row) throws SQLException {
    long version = row.getLong("mapping_version");
    boolean none = row.wasNull();
    return new SourceFileRow(
        row.getString("file_id"),
        row.getString("name"),
        row.getString("kind"),
        row.getString("mapping"),
        none ? null : version,
        row.getString("mapping_digest"),
        row.getString("sha256"),
        row.getLong("bytes"),
        row.getString("scope"),
        row.getString("status"),
        row.getBoolean("synthetic"),
        row.getLong("rows_read"),
        row.getLong("rows_accepted"),
        row.getLong("rows_rejected"),
        row.getLong("rows_ignored"),
        row.getString("supersedes"),
        row.getString("message"),
        row.getString("message_vi"));
  }
}
