package vn.hoi.jobs.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.hoi.warehouse.definition.Faults;

/** The columns that an indicator's query must return, and their types. */
final class ResultColumns {
  private static final List<String> COLUMNS =
      List.of("period", "unit_id", "category", "numerator", "denominator");
  private static final Pattern WHOLE =
      Pattern.compile("U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\\(\\d+,0\\)|BOOLEAN");

  private ResultColumns() {}

  /**
   * Tells what is missing or has another type, in the select list that names the columns.
   *
   * @param found the columns that the query returns with DuckDB's types
   * @return whether all are right
   */
  static boolean right(QueryText query, Map<String, String> found, Faults faults) {
    boolean right = true;
    int select = query.namingSelect();
    for (String column : COLUMNS) {
      String type = found.get(column);
      String fault = type == null ? "returns no column `" + column + "`" : wrong(column, type);
      if (!fault.isEmpty()) {
        right = false;
        int place = type == null ? select : query.columnAfter(select, column);
        faults.add(
            query.file(),
            query.line(place),
            "the query " + fault + "; it must return " + String.join(", ", COLUMNS));
      }
    }
    return right;
  }

  private static String wrong(String column, String type) {
    boolean number = column.endsWith("ator");
    if (number && !WHOLE.matcher(type).matches()) {
      return "returns `"
          + column
          + "` as "
          + type
          + ", of which Spark cuts the fraction off and DuckDB rounds it: whole numbers are wanted";
    }
    return !number && !type.equals("VARCHAR") ? "returns `" + column + "` as " + type : "";
  }
}
