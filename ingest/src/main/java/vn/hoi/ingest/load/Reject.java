package vn.hoi.ingest.load;

import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Fault;

/**
 * One reason why a row was not accepted, as table {@code reject} holds it.
 *
 * @param column the column's heading; null when the whole row is at fault
 * @param raw the text that stood there; null when it may not be shown or nothing stood there
 * @param rule the rule's id
 * @param fault with the text put in, or with a note that it is not shown
 */
record Reject(
    @Nullable String sheet,
    int row,
    @Nullable String column,
    @Nullable String cell,
    @Nullable String raw,
    String rule,
    Fault fault) {
  Reject(
      @Nullable String sheet,
      int row,
      @Nullable String column,
      @Nullable String cell,
      @Nullable String raw,
      Fault fault) {
    this(sheet, row, column, cell, raw, fault.rule().id(), fault);
  }

  static Reject ofRow(SourceRow row, Fault fault) {
    return new Reject(row.sheet(), row.number(), null, null, null, fault);
  }

  @Nullable Object[] values(String sourceFile) {
    return new @Nullable Object[] {
      sourceFile, sheet, (long) row, column, cell, raw, rule, fault.vi(), fault.en()
    };
  }
}
