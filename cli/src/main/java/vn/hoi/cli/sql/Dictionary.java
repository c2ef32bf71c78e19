package vn.hoi.cli.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.table.Column;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/**
 * What can be asked for: tables with their columns, and shared views.
 *
 * @param snapshot the snapshot asked
 * @param access whether tables about persons are there
 * @param views the views' comments by name
 */
record Dictionary(Snapshot snapshot, Table.Access access, Map<String, String> views) {
  Dictionary {
    views = new TreeMap<>(views);
  }

  /** The tables that can be read. */
  List<Table> tables() {
    return Tables.all().stream().filter(this::readable).toList();
  }

  private boolean readable(Table table) {
    return table.access() == Table.Access.OPEN || access == Table.Access.RECORDS;
  }

  /** The lines that list all tables and views. */
  List<List<String>> listing() {
    List<List<String>> lines = new ArrayList<>();
    for (Table table : Tables.all()) {
      String rows = readable(table) ? Long.toString(snapshot.rows(table)) : "";
      String grain = "one row: " + table.grain();
      lines.add(
          List.of(table.name(), rows, readable(table) ? grain : grain + " (needs --records)"));
    }
    views.forEach((name, comment) -> lines.add(List.of(name, "view", firstSentence(comment))));
    return lines;
  }

  private static String firstSentence(String comment) {
    int end = comment.indexOf(". ");
    return end < 0 ? comment : comment.substring(0, end + 1);
  }

  /** The lines that describe a table's columns; empty when there is no such table. */
  Optional<List<List<String>>> columns(String name) {
    return Tables.named(name)
        .or(() -> Tables.computed().stream().filter(t -> t.name().equals(name)).findFirst())
        .map(table -> table.columns().stream().map(Dictionary::line).toList());
  }

  private static List<String> line(Column column) {
    String unit = column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
    return List.of(
        column.name(),
        column.type().duckDb(),
        column.required() ? "always" : "may be NULL",
        column.meaning() + unit);
  }
}
