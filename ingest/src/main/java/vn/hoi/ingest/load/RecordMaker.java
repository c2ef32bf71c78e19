package vn.hoi.ingest.load;

import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.table.Table;

/** Makes records of tables of the values of rows. */
interface RecordMaker {
  /** Takes the records made. */
  interface Sink {
    void add(Table table, @Nullable Object... values);
  }

  /** Makes the records of a row, usually one. */
  void make(RowValues values, Sink sink);

  /** Makes the records that the file as a whole gives, once all its rows are read. */
  default void end(Sink sink) {}
}
