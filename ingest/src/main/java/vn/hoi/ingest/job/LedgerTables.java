package vn.hoi.ingest.job;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.TableFileWriter;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** Writes down what was received: tables {@code source_file} and {@code received}. */
final class LedgerTables {
  /** Of the table files with the ledger. */
  static final String ORIGIN = "ingest";

  private LedgerTables() {}

  /** Publishes a snapshot in which the files that were withdrawn have no records. */
  static void publishWithdrawn(Warehouse warehouse, FileLedger ledger) {
    Set<String> gone = new HashSet<>(Set.of(ORIGIN));
    ledger.withdrawn().forEach(row -> gone.add("file:" + row.fileId()));
    warehouse.publish(
        warehouse.current().next().withoutOrigins(gone).with(write(warehouse, ledger)).build());
  }

  static List<TableFile> write(Warehouse warehouse, FileLedger ledger) {
    return List.of(
        write(
            warehouse,
            Tables.SOURCE_FILE,
            ledger.files().stream().map(SourceFileRow::values).toList()),
        write(
            warehouse,
            Tables.RECEIVED,
            ledger.received().stream()
                .sorted(
                    Comparator.comparing(ReceivedRow::kind)
                        .thenComparing(ReceivedRow::districtId)
                        .thenComparing(ReceivedRow::sourceFile))
                .map(ReceivedRow::values)
                .toList()));
  }

  private static TableFile write(Warehouse warehouse, Table table, List<Object[]> rows) {
    try (TableFileWriter writer = warehouse.writer(table)) {
      rows.forEach(writer::append);
      return writer.finish(ORIGIN);
    }
  }
}
