package vn.hoi.jobs.trial;

import java.util.concurrent.CompletionException;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;

/** The current snapshot and a session over its records, being opened by another thread. */
final class Opening implements AutoCloseable {
  private record Opened(Snapshot snapshot, SnapshotSession session) {}

  private final Beside<Opened> opening;

  Opening(Warehouse warehouse) {
    opening =
        new Beside<>(
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
    return opening.get().session();
  }

  /** The snapshot it is over. */
  Snapshot snapshot() {
    return opening.get().snapshot();
  }

  /** Closes the session, also one that nobody asked for. */
  @Override
  public void close() {
    try {
      session().close();
    } catch (Problem | CompletionException e) {
      // Told to whoever asked for the session; nobody else needs to know.
    }
  }
}
