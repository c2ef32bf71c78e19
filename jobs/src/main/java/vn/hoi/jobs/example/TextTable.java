package vn.hoi.jobs.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small table written as text: columns parted by {@code |}, the first line names them. A blank
 * cell is missing, {@code ''} is the empty text.
 *
 * @param columns the columns' names
 * @param rows the cells of each row; null for missing
 */
public record TextTable(List<String> columns, List<List<@Nullable String>> rows) {
  /** Reads a table; rows that have another number of cells than the head are told by number. */
  static TextTable parse(String text, List<String> faults) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      return new TextTable(List.of(), List.of());
    }
    List<String> columns = new ArrayList<>();
    for (@Nullable String cell : cells(lines.get(0))) {
      columns.add(cell == null ? "" : cell);
    }
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<@Nullable String> row = cells(lines.get(i));
      if (row.size() == columns.size()) {
        rows.add(row);
      } else {
        faults.add("row " + i + " has " + row.size() + " cells, the head has " + columns.size());
      }
    }
    return new TextTable(columns, rows);
  }

  private static List<@Nullable String> cells(String line) {
    List<@Nullable String> cells = new ArrayList<>();
    for (String part : Arrays.asList(line.split("\\|", -1))) {
      String cell = part.strip();
      cells.add(cell.isEmpty() ? null : cell.equals("''") ? "" : cell);
    }
    return Collections.unmodifiableList(cells);
  }
}
