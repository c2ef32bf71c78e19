package vn.hoi.warehouse.store;

import java.util.List;

/**
 * One immutable Parquet file of a table, named by its content.
 *
 * @param table the table's name
 * @param path its path below the warehouse, with {@code /}
 * @param rows its rows
 * @param bytes its size
 * @param sha256 its hash
 * @param tableVersion the version of the table's declaration it was written with
 * @param origin what it was made of, in one word: {@code file:<file_id>} for a source file, {@code
 *     ingest} for the lists of files received, {@code definitions}, {@code results}; files of one
 *     origin are replaced together
 */
public record TableFile(
    String table,
    String path,
    long rows,
    long bytes,
    String sha256,
    int tableVersion,
    String origin) {
  public TableFile {
    if (rows < 0 || bytes < 0 || sha256.length() != 64 || origin.isBlank()) {
      throw new IllegalArgumentException("Not a table file: " + table + " " + path);
    }
  }

  /** The order of files in a manifest: by table, origin, path. */
  static int order(TableFile a, TableFile b) {
    int byTable = a.table.compareTo(b.table);
    int byOrigin = a.origin.compareTo(b.origin);
    return byTable != 0 ? byTable : byOrigin != 0 ? byOrigin : a.path.compareTo(b.path);
  }

  /** A copy of the origins in a list, for messages. */
  static List<String> origins(List<TableFile> files) {
    return files.stream().map(TableFile::origin).distinct().sorted().toList();
  }
}
