package vn.hoi.ingest.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.TableFileWriter;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;

/** The table files made of one source file, each begun with its first row. */
final class FileTables implements FileOutput {
  private final Warehouse warehouse;
  private final Map<String, TableFileWriter> writers = new LinkedHashMap<>();

  FileTables(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  @Override
  public void add(Table table, @Nullable Object... values) {
    writers.computeIfAbsent(table.name(), name -> warehouse.writer(table)).append(values);
  }

  @Override
  public List<TableFile> finish(String fileId) {
    List<TableFile> files = new ArrayList<>();
    for (TableFileWriter writer : writers.values()) {
      files.add(writer.finish("file:" + fileId));
    }
    return files;
  }

  @Override
  public void close() {
    writers.values().forEach(TableFileWriter::close);
  }
}
