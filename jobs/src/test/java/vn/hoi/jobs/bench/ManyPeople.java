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

  /** Those of the small city who go into one file; what follows is the number of the file. */
  private static final String PART = "hash(person_key) % " + FILES + " = $part";

  /**
   * The first copy is the person herself, so that officers take part too; all others have keys as
   * long and as random as real ones.
   */
  private static final String COPIED_KEY =
      "case when c.copy = 0 then %1$s.person_key else"
          + " left(to_base64(unhex(sha256(%1$s.person_key || '-' || c.copy))), 12) end";

  private ManyPeople() {}

  /** Publishes the larger city in the place of the small one. */
  static void multiply(Warehouse warehouse, int copiesOfEach, int turnsEach) {
    Snapshot before = warehouse.current();
    Snapshot.Draft draft = before.next().without(Tables.MEMBER).without(Tables.PARTICIPATION);
    try (WarehouseLock lock = warehouse.lock("multiply people");
        SnapshotSession session = SnapshotSession.open(warehouse, before, Table.Access.RECORDS)) {
      String copies = "range(" + copiesOfEach + ") c(copy)";
      draft.with(
          files(
              warehouse,
              session,
              Tables.MEMBER,
              "select m.* replace ("
                  + COPIED_KEY.formatted("m")
                  + " as person_key) from (select * from member where "
                  + PART
                  + ") m, "
                  + copies));
      // The n-th turn of a person is at the n-th activity after one that her key picks.
      draft.with(
          files(
              warehouse,
              session,
              Tables.PARTICIPATION,
              "with a as (select activity_id, held_on, row_number() over (order by activity_id) - 1"
                  + " as place from activity), p as (select distinct person_key from member where "
                  + PART
                  + "), turn as (select "
                  + COPIED_KEY.formatted("p")
                  + " as person_key, cast((hash(p.person_key) % 1000 + c.copy * 31 + t.turn)"
                  + " % (select count(*) from activity) as bigint) as place from p, "
                  + copies
                  + ", range("
                  + turnsEach
                  + ") t(turn)) select a.activity_id, t.person_key, a.held_on, 1::bigint as turns,"
                  + " '0000000000000000' as source_file, null::varchar as source_sheet, 1::bigint as"
                  + " source_row from turn t join a on a.place = t.place"));
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
          ResultSet row = statement.executeQuery(query.replace("$part", Integer.toString(part)));
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
