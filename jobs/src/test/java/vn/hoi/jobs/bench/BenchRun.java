package vn.hoi.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.hoi.jobs.Compute;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.opinion.SecondOpinion;
import vn.hoi.jobs.spark.SparkSettings;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Tables;

/**
 * One engine at work in a process of its own: {@code BenchRun spark|duckdb WAREHOUSE}. Its last
 * line tells the seconds of its start, those of its work, its peak memory in MiB, and for Spark the
 * number of values, for DuckDB the number of differences.
 */
public final class BenchRun {
  private BenchRun() {}

  public static void main(String[] args) throws IOException {
    Warehouse warehouse = new Warehouse(Path.of(args[1]));
    boolean spark = args[0].equals("spark");
    Clock clock = new Clock();
    long began = System.nanoTime();
    long told =
        spark
            ? compute(warehouse, clock).rows(Tables.INDICATOR_VALUE)
            : SecondOpinion.compare(warehouse, warehouse.current(), TestDefinitions.PRODUCT).size();
    double all = seconds(began);
    double start = clock.of("start Spark");
    System.out.printf(Locale.ROOT, "%.2f %.2f %d %d%n", start, all - start, peak(), told);
  }

  private static Snapshot compute(Warehouse warehouse, Clock clock) {
    return new Compute(warehouse, TestDefinitions.PRODUCT, SparkSettings.LOCAL, clock).run();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** The most memory that the process ever held, as Linux counts it. */
  private static long peak() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  /** How long each step took. */
  private static final class Clock implements Progress {
    private final Map<String, Long> began = new HashMap<>();
    private final Map<String, Double> took = new HashMap<>();

    @Override
    public void began(String step) {
      began.put(step, System.nanoTime());
    }

    @Override
    public void advanced(String detail) {}

    @Override
    public void ended(String step, long rows, String summary) {
      took.put(step, seconds(began.getOrDefault(step, System.nanoTime())));
      System.err.printf(Locale.ROOT, "%s %.2f s, %d rows%n", step, took.get(step), rows);
    }

    double of(String step) {
      return took.getOrDefault(step, 0.0);
    }
  }
}
