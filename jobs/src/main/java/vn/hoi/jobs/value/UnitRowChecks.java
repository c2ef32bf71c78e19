package vn.hoi.jobs.value;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.warehouse.Problem;

/** Holds an indicator's SQL to what its definition promises, before anything is added up. */
public final class UnitRowChecks {
  private UnitRowChecks() {}

  /**
   * Checks the rows of an indicator.
   *
   * @throws Problem of the author: an unknown place or category, two rows about the same, or a
   *     numerator below nought in a rate
   */
  public static void check(IndicatorDefinition definition, List<UnitRow> rows, Rollup rollup) {
    Set<String> seen = new HashSet<>();
    for (UnitRow row : rows) {
      var category = definition.category(row.category());
      if (category.isEmpty()) {
        throw fault(
            definition,
            row,
            "the category \"" + row.category() + "\" is not in indicator.yaml",
            "Name it there, or mend the query.");
      }
      if (rollup.place(definition, row).isEmpty()) {
        throw fault(
            definition,
            row,
            "\"" + row.unitId() + "\" is no " + grain(definition),
            "Return the identity that the grain asks for.");
      }
      if (!seen.add(row.period() + "\n" + row.category() + "\n" + row.unitId())) {
        throw fault(
            definition,
            row,
            "two rows are about the same place, period and category",
            "Group the query so that each has one row.");
      }
      if (category.get().measure().hasDenominator() && row.numerator().orElse(0) < 0) {
        throw fault(
            definition,
            row,
            "the numerator of a rate is " + row.numerator().getAsLong(),
            "Mend the query.");
      }
    }
  }

  private static String grain(IndicatorDefinition definition) {
    return switch (definition.grain()) {
      case UNIT -> "grassroots unit";
      case BOUNDARY_GROUP -> "boundary group";
      case ANY -> "unit or boundary group";
    };
  }

  private static Problem fault(
      IndicatorDefinition definition, UnitRow row, String reason, String advice) {
    return Problem.ofAuthor(
        "Cannot compute "
            + definition.id()
            + ": "
            + reason
            + " ("
            + row.period()
            + ", category \""
            + row.category()
            + "\", "
            + row.unitId()
            + "). "
            + advice
            + " The query is beside "
            + definition.file()
            + ".");
  }
}
