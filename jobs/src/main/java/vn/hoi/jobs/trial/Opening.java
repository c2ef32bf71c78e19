package vn.hoi.jobs.trial;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;

/** The current snapshot and a session over its records, being opened by another thread. */
final class Opening implements AutoCloseable {
  private record Opened(Snapshot snapshot, SnapshotSession session) {}

  private final CompletableFuture<Opened> opening;

  Opening(Warehouse warehouse) {
    opening =
        CompletableFuture.supplyAsync(
            () -> {
              Snapshot snapshot = warehouse.current();
              return new Opened(
                  snapshot, SnapshotSession.open(warehouse, snapshot, Table.Access.RECORDS));
            });
  }

  /**
   * The session, once it is open.
   *
   * @throws Problem when it could not be opened
   */
  SnapshotSession session() {
    return opened().session();
  }

  /** The snapshot it is over. */
  Snapshot snapshot() {
    return opened().snapshot();
  }

  private Opened opened() {
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
      opening.join().session().close();
    } catch (CompletionException e) {
      // Told to whoever asked for the session; nobody else needs to know.
    }
  }
}
