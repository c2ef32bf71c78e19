package vn.hoi.ingest.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import vn.hoi.warehouse.Problem;

/** Does the same to many things on a few threads; results come in the order of the things. */
final class Parallel {
  private Parallel() {}

  static <A, B> List<B> map(List<A> things, Function<A, B> work, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<B>> futures = new ArrayList<>();
      for (A thing : things) {
        futures.add(pool.submit(() -> work.apply(thing)));
      }
      List<B> results = new ArrayList<>();
      for (Future<B> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Problem problem) {
        throw problem;
      }
      throw Problem.ofUs("Cannot look at the inbox: hoi itself failed.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.ofOperator("Cannot go on: the command was interrupted. Run it again.", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
