package vn.hoi.jobs.trial;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;

/** A session over the records of a snapshot that is being opened by another thread. */
final class Opening implements AutoCloseable {
  private final CompletableFuture<SnapshotSession> opening;

  Opening(Warehouse warehouse, Snapshot snapshot) {
    opening =
        CompletableFuture.supplyAsync(
            () -> SnapshotSession.open(warehouse, snapshot, Table.Access.RECORDS));
  }

  /**
   * The session, once it is open.
   *
   * @throws Problem when it could not be opened
   */
  SnapshotSession session() {
    try {
      return opening.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Problem problem ? problem : e;
    }
  }

  /** Closes the session, also one that nobody asked for. */
  @Override
  public void close() {
    try {
      opening.join().close();
    } catch (CompletionException e) {
      // Told to whoever asked for the session; nobody else needs to know.
    }
  }
}
