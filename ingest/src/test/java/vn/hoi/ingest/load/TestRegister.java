package vn.hoi.ingest.load;

import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hoi.ingest.TestStudy;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.ingest.unit.UnitVersion;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.table.Table;

/** The register of a study of tests. */
final class TestRegister {
  private TestRegister() {}

  static UnitRegister of(TestStudy study) throws Exception {
    try (SnapshotSession session =
            SnapshotSession.open(
                study.study().warehouse(), study.study().warehouse().current(), Table.Access.OPEN);
        Statement statement = session.connection().createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM unit ORDER BY unit_id")) {
      List<UnitVersion> units = new ArrayList<>();
      while (row.next()) {
        units.add(
            new UnitVersion(
                row.getString("unit_id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("type"),
                row.getString("level"),
                row.getString("district_id"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("boundary_group")));
      }
      return new UnitRegister(units, Map.of());
    }
  }
}
