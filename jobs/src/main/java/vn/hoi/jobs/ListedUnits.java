package vn.hoi.jobs;

import java.util.ArrayList;
import java.util.List;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.ListedUnit;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.warehouse.Problem;

/** Holds the lists of unions in the definitions against the units that there are. */
final class ListedUnits {
  private ListedUnits() {}

  /**
   * Refuses lists that name a union which is none: it would be left out without a word.
   *
   * @throws Problem of the author, naming all of them
   */
  static void require(Definitions definitions, Places places) {
    List<String> unknown = new ArrayList<>();
    unknown("pilot_units.yaml", definitions.pilots(), places, unknown);
    unknown("complex_units.yaml", definitions.complex(), places, unknown);
    if (!unknown.isEmpty()) {
      throw Problem.ofAuthor(
          "Cannot compute the indicators: a list names a union that there is not.\n  "
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
