package vn.hoi.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.reference.TableRows;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.store.WarehouseLock;
import vn.hoi.warehouse.table.Table;

/** Rows of tables, written down cell by cell; every row gets the next source row of its table. */
public final class TestRows {
  public static final String FILE = "0000000000000000";

  private final Map<Table, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

  public void add(Table table, @Nullable Object... namesAndValues) {
    @Nullable Object[] row = new @Nullable Object[table.columns().size()];
    List<@Nullable Object[]> all = rows.computeIfAbsent(table, t -> new ArrayList<>());
    all.add(row);
    if (table.has("source_row")) {
      row[table.indexOf("source_file")] = FILE;
      row[table.indexOf("source_row")] = (long) all.size();
    }
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row[table.indexOf(String.valueOf(namesAndValues[i]))] = namesAndValues[i + 1];
    }
  }

  public Snapshot publish(Warehouse warehouse) {
    try (WarehouseLock lock = warehouse.lock("write test rows")) {
      return warehouse.publish(
          warehouse
              .current()
              .next()
              .with(TableRows.write(warehouse, "file:" + FILE, rows))
              .build());
    }
  }
}
