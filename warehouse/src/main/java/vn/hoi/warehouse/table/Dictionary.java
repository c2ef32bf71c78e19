package vn.hoi.warehouse.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The data dictionary as text: docs/tables.md is this text, and a test keeps it so. */
public final class Dictionary {
  private Dictionary() {}

  /** The dictionary of all tables in Markdown. */
  public static String markdown() {
    StringBuilder text =
        new StringBuilder(
            """
            # The tables

            Made from the declarations in `warehouse/src/main/java/vn/hoi/warehouse/table/`; do not
            edit by hand. `hoi sql` shows the same with `.tables` and `.schema TABLE`. A column that
            is not required may be null, which means missing, never zero. Tables marked *records*
            are about single persons, who are keyed and never named; they are shown only with
            `--records`. Tables marked *computed* are in no file: `hoi sql` counts them from the
            snapshot when they are asked.

            """);
    List<Table> tables = new ArrayList<>(Tables.all());
    tables.addAll(Tables.computed());
    for (Table table : tables) {
      text.append("- [").append(table.name()).append("](#").append(table.name()).append("): ");
      text.append(table.grain()).append('\n');
    }
    for (Table table : tables) {
      append(text, table);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Table table) {
    text.append("\n## ").append(table.name()).append("\n\nOne row: ").append(table.grain());
    text.append(". Key: ").append(String.join(", ", table.key())).append('.');
    if (table.access() == Table.Access.RECORDS) {
      text.append(" *Records.*");
    }
    if (Tables.computed().contains(table)) {
      text.append(" *Computed.*");
    }
    text.append("\n\n| id | column | type | role | required | unit | meaning |\n");
    text.append("|---:|---|---|---|---|---|---|\n");
    for (Column column : table.columns()) {
      text.append("| ").append(column.id()).append(" | `").append(column.name()).append("` | ");
      text.append(column.type().duckDb()).append(" | ");
      text.append(column.role().name().toLowerCase(Locale.ROOT)).append(" | ");
      text.append(column.required() ? "yes" : "").append(" | ").append(column.unit());
      text.append(" | ").append(column.meaning()).append(" |\n");
    }
  }
}
