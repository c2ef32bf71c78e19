package vn.hoi.ingest.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** Counts records and remembers the first rejects; nothing is written. */
final class CountedRows implements FileOutput {
  private static final int REMEMBERED = 1_000;

  private final Map<String, Long> counts = new TreeMap<>();
  private final List<RejectedCell> rejects = new ArrayList<>();

  @Override
  public void add(Table table, @Nullable Object... values) {
    if (!table.equals(Tables.REJECT)) {
      counts.merge(table.name(), 1L, Long::sum);
    } else if (rejects.size() < REMEMBERED) {
      rejects.add(RejectedCell.ofRow(values));
    }
  }

  /** Forgets all: the file is read again from its beginning. */
  void clear() {
    counts.clear();
    rejects.clear();
  }

  /** Records by table. */
  Map<String, Long> counts() {
    return counts;
  }

  List<RejectedCell> rejects() {
    return rejects;
  }

  @Override
  public List<TableFile> finish(String fileId) {
    return List.of();
  }

  @Override
  public void close() {
    // Nothing was opened.
  }
}
