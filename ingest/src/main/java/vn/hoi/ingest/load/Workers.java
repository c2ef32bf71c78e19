package vn.hoi.ingest.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import vn.hoi.warehouse.Problem;

/** Does the same to the parts of one file on a few threads; results come in the parts' order. */
final class Workers {
  private Workers() {}

  static <A, B> List<B> map(List<A> parts, Function<A, B> work, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<B>> futures = new ArrayList<>();
      for (A part : parts) {
        futures.add(pool.submit(() -> work.apply(part)));
      }
      List<B> results = new ArrayList<>();
      for (Future<B> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof StackOverflowError failure) {
        throw failure;
      }
      throw Problem.ofUs("Cannot read a file: hoi itself failed.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.ofOperator("Cannot go on: the command was interrupted. Run it again.", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
