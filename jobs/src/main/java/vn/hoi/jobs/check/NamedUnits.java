package vn.hoi.jobs.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.ListedUnit;
import vn.hoi.jobs.definition.Target;
import vn.hoi.jobs.value.Level;
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
 * bind nobody, without a word.
 */
public final class NamedUnits {
  private static final String PILOTS = "pilot_units";
  private static final String COMPLEX = "complex_units";
  private static final String TARGETS = "targets";

  private final Set<String> units = new HashSet<>();
  private final Set<String> groups = new HashSet<>();

  private NamedUnits(Warehouse warehouse, Snapshot snapshot) {
    try (SnapshotSession session = SnapshotSession.open(warehouse, snapshot, Table.Access.OPEN);
        Statement statement = session.connection().createStatement();
        ResultSet row = statement.executeQuery("select level, unit_id, boundary_group from unit")) {
      while (row.next()) {
        units.add(key(row.getString(1), row.getString(2)));
        groups.add(key(row.getString(1), row.getString(3)));
      }
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read the units: " + e.getMessage(), e);
    }
  }

  private static String key(String level, String unit) {
    return level + " " + unit;
  }

  /**
   * Tells, with file and line, of each that is no unit of the level it is named for. With no
   * register of units received yet nothing can be told.
   */
  public static void check(
      DefinitionFiles files, Warehouse warehouse, Snapshot snapshot, Faults faults) {
    if (snapshot.files(Tables.UNIT).isEmpty()) {
      return;
    }
    NamedUnits known = new NamedUnits(warehouse, snapshot);
    for (String list : List.of(PILOTS, COMPLEX)) {
      for (YamlMap entry : entries(files, list)) {
        if (entry.has("unit") && !known.lists(entry.text("unit"))) {
          tell(entry, Level.GRASSROOTS.word(), faults);
        }
      }
    }
    for (YamlMap target : entries(files, TARGETS)) {
      String level = target.text("level");
      if (target.has("unit") && !known.binds(level, target.text("unit"))) {
        tell(target, level, faults);
      }
    }
  }

  private static Iterable<YamlMap> entries(DefinitionFiles files, String list) {
    return YamlFile.read(files.require(file(list)), new Faults()).maps(list);
  }

  private static void tell(YamlMap entry, String level, Faults faults) {
    faults.add(
        entry.file(),
        entry.line("unit"),
        "`unit: "
            + entry.text("unit")
            + "` is no unit of the level "
            + level
            + "; write its unit_id, as `hoi sql \"select unit_id, name from unit\"` shows it");
  }

  /**
   * Refuses to compute with definitions that name such a unit.
   *
   * @throws Problem of the author, naming all of them
   */
  public static void require(Definitions definitions, Warehouse warehouse, Snapshot snapshot) {
    NamedUnits known = new NamedUnits(warehouse, snapshot);
    List<String> unknown = new ArrayList<>();
    known.unknown(PILOTS, definitions.pilots(), unknown);
    known.unknown(COMPLEX, definitions.complex(), unknown);
    for (Target target : definitions.targets()) {
      if (!known.binds(target.level(), target.unit())) {
        unknown.add(file(TARGETS) + ": " + target.unit() + " (" + target.level() + ")");
      }
    }
    if (!unknown.isEmpty()) {
      throw Problem.ofAuthor(
          "Cannot compute the indicators: a list or a target names a unit that there is not.\n  "
              + String.join("\n  ", unknown)
              + "\nWrite its unit_id, as `hoi sql \"select unit_id, name from unit\"` shows it.");
    }
  }

  private void unknown(String list, List<ListedUnit> listed, List<String> unknown) {
    for (ListedUnit unit : listed) {
      if (!lists(unit.unit())) {
        unknown.add(file(list) + ": " + unit.unit());
      }
    }
  }

  private static String file(String list) {
    return list + ".yaml";
  }

  /** A list names unions. */
  private boolean lists(String unit) {
    return units.contains(key(Level.GRASSROOTS.word(), unit));
  }

  /**
   * A target binds a unit of its level or a constant-boundary group, in which some indicators are
   * counted, or all units of the level where it names none.
   */
  private boolean binds(String level, String unit) {
    return unit.isEmpty()
        || units.contains(key(level, unit))
        || (level.equals(Level.GRASSROOTS.word()) && groups.contains(key(level, unit)));
  }
}
