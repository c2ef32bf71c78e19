package vn.hoi.ingest.returns;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file that has cells to correct.
 *
 * @param content where its bytes lie
 * @param name its path in the inbox, with {@code /}
 * @param faults what is wrong, in order of sheets and rows
 */
record ReturnRequest(Path content, String name, String fileId, List<Fault> faults) {
  /**
   * What is wrong with a cell or row.
   *
   * @param row from 1
   * @param cell its address; null when the whole row is at fault
   * @param raw what stands there; null when nothing does or it is not shown
   */
  record Fault(
      @Nullable String sheet,
      int row,
      @Nullable String column,
      @Nullable String cell,
      @Nullable String raw,
      String rule,
      String vi,
      String en) {
    private Fault naming(List<String> sheets) {
      String named = sheet;
      if (named == null || sheets.contains(named) || !named.matches("#[0-9]{1,6}")) {
        return this;
      }
      int place = Integer.parseInt(named.substring(1)) - 1;
      return place < 0 || place >= sheets.size()
          ? this
          : new Fault(sheets.get(place), row, column, cell, raw, rule, vi, en);
    }
  }

  ReturnRequest {
    faults = List.copyOf(faults);
  }

  /**
   * The same with the sheets called as the workbook calls them, whatever the warehouse may hold.
   */
  ReturnRequest naming(List<String> sheets) {
    return new ReturnRequest(
        content, name, fileId, faults.stream().map(fault -> fault.naming(sheets)).toList());
  }

  /** The file's name without folders. */
  String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The ending in small letters, with its dot. */
  String ending() {
    int dot = fileName().lastIndexOf('.');
    return dot < 0 ? "" : fileName().substring(dot).toLowerCase(java.util.Locale.ROOT);
  }
}
