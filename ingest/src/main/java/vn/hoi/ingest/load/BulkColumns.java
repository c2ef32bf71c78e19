package vn.hoi.ingest.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.warehouse.store.RowBatch;
import vn.hoi.warehouse.table.Column;

/** Which column of the table each value of a line fills. */
final class BulkColumns {
  private static final int ROW = -1;
  private static final int CONSTANT = -2;

  private final List<Column> streamed = new ArrayList<>();
  private final List<Integer> sources = new ArrayList<>();
  private final List<BulkValue> constants = new ArrayList<>();
  private final List<int[]> ordered = new ArrayList<>();

  BulkColumns(BulkForm form) {
    TableRecordMaker maker = new TableRecordMaker(form.mapping(), form.scope(), form.fileId());
    for (Column column : form.mapping().table().columns()) {
      int bound = form.bound(column.name());
      BulkValue constant = BulkValue.of(maker.constant(column.name()));
      if (column.name().equals("source_row")) {
        add(column, ROW, constant);
      } else if (bound >= 0) {
        add(column, bound, constant);
      } else if (constant.isStated()) {
        add(column, CONSTANT, constant);
      }
    }
    for (List<String> pair : form.mapping().ordered()) {
      int first = form.bound(pair.get(0));
      int then = form.bound(pair.get(1));
      if (first >= 0 && then >= 0) {
        ordered.add(new int[] {first, then});
      }
    }
  }

  private void add(Column column, int source, BulkValue constant) {
    streamed.add(column);
    sources.add(source);
    constants.add(constant);
  }

  /** The table's columns that lines fill, in order. */
  List<Column> streamed() {
    return streamed;
  }

  /** Whether no date comes before one that it must follow. */
  boolean inOrder(BulkValue[] values) {
    for (int[] pair : ordered) {
      LocalDate first = values[pair[0]].date();
      LocalDate then = values[pair[1]].date();
      if (first != null && then != null && then.isBefore(first)) {
        return false;
      }
    }
    return true;
  }

  /** Puts a line's values into a batch. */
  void put(RowBatch batch, BulkValue[] values, int number) {
    for (int i = 0; i < streamed.size(); i++) {
      int source = sources.get(i);
      if (source == ROW) {
        batch.integer(i, number);
      } else {
        BulkValue value = source == CONSTANT ? constants.get(i) : values[source];
        (value.isStated() ? value : constants.get(i)).put(batch, i, streamed.get(i).type());
      }
    }
    batch.endRow();
  }
}
