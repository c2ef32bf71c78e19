package vn.hoi.jobs.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.TableFileWriter;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;

/** Writes rows that a job made as table files, sorted by key: same rows, same bytes. */
public final class TableRows {
  private TableRows() {}

  /** One file for each table that has rows. */
  public static List<TableFile> write(
      Warehouse warehouse, String origin, Map<Table, List<@Nullable Object[]>> tables) {
    List<TableFile> files = new ArrayList<>();
    for (Map.Entry<Table, List<@Nullable Object[]>> table : tables.entrySet()) {
      if (table.getValue().isEmpty()) {
        continue;
      }
      try (TableFileWriter writer = warehouse.writer(table.getKey())) {
        table.getValue().forEach(writer::append);
        files.add(writer.finishSorted(origin));
      }
    }
    return files;
  }
}
