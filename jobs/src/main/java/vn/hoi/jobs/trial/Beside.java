package vn.hoi.jobs.trial;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import vn.hoi.warehouse.Problem;

/** Something that another thread makes meanwhile. */
final class Beside<T> implements AutoCloseable {
  private final CompletableFuture<T> made;

  /** Begins to make it. */
  Beside(Supplier<T> making) {
    made = CompletableFuture.supplyAsync(making);
  }

  /**
   * What was made, once it is.
   *
   * @throws Problem when it could not be made
   */
  T get() {
    try {
      return made.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Problem problem ? problem : e;
    }
  }

  /** Waits for its end, whether it could be made or not. */
  @Override
  public void close() {
    made.handle((what, failed) -> true).join();
  }
}
