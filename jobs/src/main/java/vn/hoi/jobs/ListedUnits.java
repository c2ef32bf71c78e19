package vn.hoi.jobs;

import java.util.ArrayList;
import java.util.List;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.ListedUnit;
import vn.hoi.jobs.definition.Target;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.warehouse.Problem;

/** Holds the units that lists and targets name against those that there are. */
final class ListedUnits {
  private ListedUnits() {}

  /**
   * Refuses lists and targets that name a unit which is none of their level: they would bind
   * nobody, without a word.
   *
   * @throws Problem of the author, naming all of them
   */
  static void require(Definitions definitions, Places places) {
    List<String> unknown = new ArrayList<>();
    unknown("pilot_units.yaml", definitions.pilots(), places, unknown);
    unknown("complex_units.yaml", definitions.complex(), places, unknown);
    for (Target target : definitions.targets()) {
      String unit = target.unit();
      if (!unit.isEmpty()
          && places.find(unit).filter(p -> p.level().word().equals(target.level())).isEmpty()) {
        unknown.add("targets.yaml: " + unit + " (" + target.level() + ")");
      }
    }
    if (!unknown.isEmpty()) {
      throw Problem.ofAuthor(
          "Cannot compute the indicators: a list or a target names a unit that there is not.\n  "
              + String.join("\n  ", unknown)
              + "\nWrite its unit_id, as `hoi sql \"select unit_id, name from unit\"` shows it.");
    }
  }

  private static void unknown(
      String file, List<ListedUnit> units, Places places, List<String> unknown) {
    for (ListedUnit unit : units) {
      if (places.unit(unit.unit()).filter(p -> p.level() == Level.GRASSROOTS).isEmpty()) {
        unknown.add(file + ": " + unit.unit());
      }
    }
  }
}
