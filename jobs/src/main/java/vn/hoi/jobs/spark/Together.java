package vn.hoi.jobs.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import vn.hoi.warehouse.Problem;

/** Runs named pieces of Spark work a few at a time: planning one and running another overlap. */
final class Together {
  private static final int AT_A_TIME =
      Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

  private Together() {}

  /**
   * Does the work for each entry and waits for all.
   *
   * @throws Problem naming the entry whose work failed
   */
  static <T> void run(Map<String, T> work, BiConsumer<String, T> each) {
    ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      Map<String, Future<?>> running = new LinkedHashMap<>();
      work.forEach((name, piece) -> running.put(name, pool.submit(() -> each.accept(name, piece))));
      for (Map.Entry<String, Future<?>> piece : running.entrySet()) {
        result(piece.getKey(), piece.getValue());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static void result(String name, Future<?> piece) {
    try {
      piece.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      if (cause instanceof Problem problem) {
        throw problem;
      }
      throw Problem.ofOperator(
          "Cannot compute "
              + name
              + ": Spark failed: "
              + SparkEngine.firstLine(cause)
              + ". Look at the messages above, then run the same command again.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.ofOperator("Cannot compute " + name + ": it was stopped.", e);
    }
  }
}
