package vn.hoi.warehouse.store;

/** Rows that are asked for batch by batch. */
@FunctionalInterface
public interface RowStream {
  /**
   * Adds rows to an empty batch until it is full or there are no more. Left empty, it is the last.
   */
  void fill(RowBatch batch);
}
