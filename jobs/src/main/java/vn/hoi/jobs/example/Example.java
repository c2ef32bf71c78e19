package vn.hoi.jobs.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.reference.ReferenceRows;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.warehouse.table.Column;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/**
 * One worked example.
 *
 * @param rule the rule it shows, as a sentence
 * @param periods the reviews it is about; reference tables hold only these
 * @param given rows of tables; tables not given are empty, or made of the definitions
 * @param expected every row the query must return, in any order
 * @param line where the expected rows stand in its file, from 1
 */
public record Example(
    String rule,
    Set<String> periods,
    Map<Table, List<@Nullable Object[]>> given,
    List<UnitRow> expected,
    int line) {

  /** The rows of every table there is. */
  public Map<Table, List<@Nullable Object[]>> tables(Definitions definitions) {
    Map<Table, List<@Nullable Object[]>> reference = ReferenceRows.of(definitions);
    Map<Table, List<@Nullable Object[]>> all = new LinkedHashMap<>();
    for (Table table : Tables.all()) {
      List<@Nullable Object[]> rows =
          Optional.ofNullable(given.get(table)).orElseGet(() -> reference(table, reference));
      all.put(table, rows);
    }
    return all;
  }

  private List<@Nullable Object[]> reference(
      Table table, Map<Table, List<@Nullable Object[]>> reference) {
    List<@Nullable Object[]> rows = reference.getOrDefault(table, List.of());
    boolean byPeriod = table.equals(Tables.PERIOD) || table.equals(Tables.PERIOD_YEAR);
    if (!byPeriod) {
      return rows;
    }
    return rows.stream().filter(row -> periods.contains(String.valueOf(row[0]))).toList();
  }

  /** The rows of a text as rows of a table; columns not named are missing. */
  static List<@Nullable Object[]> rows(Table table, TextTable text, List<String> faults) {
    for (String column : text.columns()) {
      if (!table.has(column)) {
        faults.add("the table " + table.name() + " has no column " + column);
        return new ArrayList<>();
      }
    }
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (List<@Nullable String> cells : text.rows()) {
      @Nullable Object[] row = new @Nullable Object[table.columns().size()];
      for (int i = 0; i < cells.size(); i++) {
        Column column = table.column(text.columns().get(i));
        row[table.indexOf(column.name())] = ExampleCells.value(column, cells.get(i), faults);
      }
      rows.add(row);
    }
    return rows;
  }
}
