package vn.hoi.jobs.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/**
 * Units that lists and targets name, held against those of the warehouse. One that is none would
 * bind nobody, without a word. With no register of units received yet nothing can be told.
 */
public final class NamedUnits {
  private static final String GRASSROOTS = "grassroots";

  private final DefinitionFiles files;
  private final Faults faults;
  private final Set<String> known = new HashSet<>();

  private NamedUnits(DefinitionFiles files, Faults faults) {
    this.files = files;
    this.faults = faults;
  }

  /** Tells of each that is no unit of the level it is named for. */
  public static void check(
      DefinitionFiles files, Warehouse warehouse, Snapshot snapshot, Faults faults) {
    if (snapshot.files().stream().noneMatch(f -> f.table().equals(Tables.UNIT.name()))) {
      return;
    }
    NamedUnits units = new NamedUnits(files, faults);
    units.read(warehouse, snapshot);
    units.list("pilot_units.yaml", "pilot_units");
    units.list("complex_units.yaml", "complex_units");
    for (YamlMap target : units.entries("targets.yaml", "targets")) {
      if (target.has("unit")) {
        units.held(target, target.text("level"));
      }
    }
  }

  /** A target may bind a constant-boundary group, in which some indicators are counted. */
  private void read(Warehouse warehouse, Snapshot snapshot) {
    String sql =
        "select level || ' ' || unit_id from unit"
            + " union select level || ' ' || boundary_group from unit where level = 'grassroots'";
    try (SnapshotSession session = SnapshotSession.open(warehouse, snapshot, Table.Access.OPEN);
        Statement statement = session.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        known.add(row.getString(1));
      }
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read the units: " + e.getMessage(), e);
    }
  }

  private void list(String file, String field) {
    entries(file, field).forEach(entry -> held(entry, GRASSROOTS));
  }

  private Iterable<YamlMap> entries(String file, String field) {
    return YamlFile.read(files.require(file), new Faults()).maps(field);
  }

  private void held(YamlMap entry, String level) {
    String unit = entry.text("unit");
    if (!unit.isEmpty() && !known.contains(level + " " + unit)) {
      faults.add(
          entry.file(),
          entry.line("unit"),
          "`unit: "
              + unit
              + "` is no unit of the level "
              + level
              + "; write its unit_id, as `hoi sql \"select unit_id, name from unit\"` shows it");
    }
  }
}
