package vn.hoi.jobs.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import vn.hoi.warehouse.Problem;

/**
 * Runs named pieces of Spark work a few at a time: planning one and running another overlap, and
 * one more than there are cores fills the moments when a piece waits.
 */
final class Together {
  private static final int AT_A_TIME =
      Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors() + 1));

  private Together() {}

  /**
   * Does the work for each entry and waits for all.
   *
   * @throws Problem naming the entry whose work failed
   */
  static <T> void run(Map<String, T> work, BiConsumer<String, T> each) {
    run(work, Map.of(), each);
  }

  /**
   * The same for pieces that wait for others.
   *
   * @param work each piece behind those it waits for
   * @param after the pieces that a piece waits for; those not in the work are done
   * @throws Problem naming the entry whose work failed
   */
  static <T> void run(
      Map<String, T> work, Map<String, Set<String>> after, BiConsumer<String, T> each) {
    ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      Map<String, CompletableFuture<Void>> running = new LinkedHashMap<>();
      work.forEach(
          (name, piece) -> {
            CompletableFuture<?>[] before =
                after.getOrDefault(name, Set.of()).stream()
                    .filter(running::containsKey)
                    .map(running::get)
                    .toArray(CompletableFuture[]::new);
            running.put(
                name,
                CompletableFuture.allOf(before).thenRunAsync(() -> each.accept(name, piece), pool));
          });
      running.forEach(Together::result);
    } finally {
      pool.shutdownNow();
    }
  }

  private static void result(String name, Future<?> piece) {
    try {
      piece.get();
    } catch (ExecutionException e) {
      Throwable cause = e;
      while (cause.getCause() != null
          && (cause instanceof ExecutionException || cause instanceof CompletionException)) {
        cause = cause.getCause();
      }
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
