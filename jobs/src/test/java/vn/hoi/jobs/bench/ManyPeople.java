package vn.hoi.jobs.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.TableFileWriter;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.store.WarehouseLock;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** Makes a small city large: each member becomes many, each of whom takes part many times. */
final class ManyPeople {
  private static final int FILES = 20;

  private ManyPeople() {}

  /** Publishes the larger city in the place of the small one. */
  static void multiply(Warehouse warehouse, int copies, int turnsEach) {
    Snapshot before = warehouse.current();
    Snapshot.Draft draft = before.next().without(Tables.MEMBER).without(Tables.PARTICIPATION);
    try (WarehouseLock lock = warehouse.lock("multiply people");
        SnapshotSession session = SnapshotSession.open(warehouse, before, Table.Access.RECORDS)) {
      draft.with(
          files(
              warehouse,
              session,
              Tables.MEMBER,
              "select m.* replace (m.person_key || '-' || c.copy as person_key) from member m,"
                  + " range("
                  + copies
                  + ") c(copy)"));
      // The n-th turn of a person is at the n-th activity after one that her key picks.
      draft.with(
          files(
              warehouse,
              session,
              Tables.PARTICIPATION,
              "with a as (select activity_id, held_on, row_number() over (order by activity_id) - 1"
                  + " as place, count(*) over () as activities from activity), p as (select"
                  + " distinct person_key from member) select a.activity_id, p.person_key || '-' ||"
                  + " c.copy as person_key, a.held_on, 1::bigint as turns, '0000000000000000' as"
                  + " source_file, null::varchar as source_sheet, 1::bigint as source_row from p,"
                  + " range("
                  + copies
                  + ") c(copy), range("
                  + turnsEach
                  + ") t(turn) join a on a.place = (hash(p.person_key) + c.copy * 31 + t.turn) %"
                  + " a.activities"));
      warehouse.publish(draft.build());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<TableFile> files(
      Warehouse warehouse, SnapshotSession session, Table table, String query) throws SQLException {
    List<TableFile> files = new ArrayList<>();
    for (int part = 0; part < FILES; part++) {
      try (Statement statement = session.connection().createStatement();
          ResultSet row =
              statement.executeQuery(
                  "select * from ("
                      + query
                      + ") where hash(person_key) % "
                      + FILES
                      + " = "
                      + part);
          TableFileWriter writer = warehouse.writer(table)) {
        Object[] values = new Object[table.columns().size()];
        while (row.next()) {
          for (int i = 0; i < values.length; i++) {
            values[i] = row.getObject(i + 1);
          }
          writer.append(values);
        }
        files.add(writer.finish("file:" + String.format("%016d", part)));
      }
    }
    return files;
  }
}
