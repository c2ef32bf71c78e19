package vn.hoi.ingest.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.warehouse.store.RowBatch;
import vn.hoi.warehouse.table.Column;
import vn.hoi.warehouse.table.ColumnType;

/** Which column of the table each value of a line fills. */
final class BulkColumns {
  private static final int ROW = -1;
  private static final int CONSTANT = -2;

  private final List<Column> streamed = new ArrayList<>();
  private final ColumnType[] types;
  private final int[] sources;
  private final BulkValue[] constants;
  private final List<int[]> ordered = new ArrayList<>();
  private final List<int[]> together = new ArrayList<>();

  BulkColumns(BulkForm form) {
    TableRecordMaker maker = new TableRecordMaker(form.mapping(), form.scope(), form.fileId());
    int most = form.mapping().table().columns().size();
    types = new ColumnType[most];
    sources = new int[most];
    constants = new BulkValue[most];
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
    form.mapping().ordered().forEach(pair -> add(form, pair, ordered));
    form.mapping().together().forEach(pair -> add(form, pair, together));
  }

  private static void add(BulkForm form, List<String> pair, List<int[]> to) {
    int one = form.bound(pair.get(0));
    int other = form.bound(pair.get(1));
    if (one >= 0 && other >= 0) {
      to.add(new int[] {one, other});
    }
  }

  private void add(Column column, int source, BulkValue constant) {
    types[streamed.size()] = column.type();
    sources[streamed.size()] = source;
    constants[streamed.size()] = constant;
    streamed.add(column);
  }

  /** The table's columns that lines fill, in order. */
  List<Column> streamed() {
    return streamed;
  }

  /** Whether no date comes before one that it must follow, and no pair is half filled. */
  boolean inOrder(BulkValue[] values) {
    for (int[] pair : together) {
      if (values[pair[0]].isStated() != values[pair[1]].isStated()) {
        return false;
      }
    }
    for (int[] pair : ordered) {
      LocalDate first = values[pair[0]].date();
      LocalDate then = values[pair[1]].date();
      if (first != null && then != null && then.isBefore(first)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Puts a line's values into a batch.
   *
   * @param number the line's
   * @param numbers for each value that is {@link BulkValue#PERSON} the person's
   * @param persons where persons wait for their keys
   */
  void put(RowBatch batch, BulkValue[] values, int number, long[] numbers, PersonBatch persons) {
    int count = streamed.size();
    for (int i = 0; i < count; i++) {
      int source = sources[i];
      if (source == ROW) {
        batch.integer(i, number);
      } else {
        BulkValue value = source == CONSTANT ? constants[i] : values[source];
        if (value.state() == BulkValue.State.WAITING) {
          persons.add(i, batch.rows(), numbers[source]);
        }
        (value.isStated() ? value : constants[i]).put(batch, i, types[i]);
      }
    }
    batch.endRow();
  }
}
