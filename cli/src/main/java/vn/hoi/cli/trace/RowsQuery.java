package vn.hoi.cli.trace;

import vn.hoi.jobs.definition.IndicatorDefinition;

/**
 * The query that a definition's `rows` means: rows t of a table, the unions u that the indicator
 * has a value for, the periods p, and the source files f.
 */
final class RowsQuery {
  private RowsQuery() {}

  /** File, its name, sheet, row, period, union and its places; conditions may follow. */
  static String of(IndicatorDefinition definition, String table, String condition) {
    String place =
        switch (definition.grain()) {
          case UNIT, ANY -> "u.unit_id";
          case BOUNDARY_GROUP -> "u.boundary_group";
        };
    return "select distinct t.source_file, f.name, t.source_sheet, t.source_row, p.period, "
        + place
        + " as grain, u.district_id, u.area from "
        + table
        + " t join source_file f on f.file_id = t.source_file cross join period p cross join unit u"
        + " where u.level = 'grassroots' and exists (select 1 from indicator_value v where"
        + " v.indicator = '"
        + definition.id()
        + "' and v.period = p.period and v.level = 'grassroots' and v.unit_id = "
        + place
        + ") and ("
        + condition
        + ")";
  }

  /** The condition that a union lies in the place of a parameter. */
  static String inPlace(String level) {
    return switch (level) {
      case "grassroots" -> "? in (u.unit_id, u.boundary_group)";
      case "district" -> "u.district_id = ?";
      case "area" -> "u.area = ?";
      case "city" -> "? = '01'";
      default -> throw new IllegalArgumentException("No such level: " + level);
    };
  }
}
