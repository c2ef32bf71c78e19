package vn.hoi.jobs.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Tables;

/**
 * One engine at work in a process of its own: {@code BenchRun spark|duckdb WAREHOUSE}, where spark
 * is {@link Compute} and duckdb {@link SecondOpinion}, both on the product's own queries. Its last
 * line tells the seconds of Spark's start; the seconds and the processor seconds of counting all
 * values, from the files to the roll-up; the seconds and the processor seconds of all its work
 * without the start; its peak memory in MiB; and for Spark the number of values, for DuckDB the
 * number of differences.
 */
public final class BenchRun {
  private static final String START = "start Spark";

  private BenchRun() {}

  public static void main(String[] args) throws IOException {
    Warehouse warehouse = new Warehouse(Path.of(args[1]));
    Clock clock = new Clock();
    clock.began("all");
    long told =
        switch (args[0]) {
          case "spark" ->
              new Compute(warehouse, TestDefinitions.PRODUCT, SparkSettings.LOCAL, clock)
                  .run()
                  .rows(Tables.INDICATOR_VALUE);
          case "duckdb" ->
              SecondOpinion.compare(warehouse, warehouse.current(), TestDefinitions.PRODUCT, clock)
                  .size();
          default -> throw new IllegalArgumentException(args[0]);
        };
    clock.ended("all", told, "");
    Took start = clock.of(START);
    Took counting = clock.sum("count");
    Took compute = clock.sum("compute ");
    Took all = clock.of("all");
    System.out.printf(
        Locale.ROOT,
        "%.1f %.1f %.1f %.1f %.1f %d %d%n",
        start.seconds(),
        counting.seconds() + compute.seconds(),
        counting.processor() + compute.processor(),
        all.seconds() - start.seconds(),
        all.processor() - start.processor(),
        peak(),
        told);
  }

  /** The most memory that the process ever held, as Linux counts it. */
  private static long peak() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  /** Seconds by the wall clock, and those of all processors. */
  private record Took(double seconds, double processor) {
    static Took now() {
      var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      return new Took(System.nanoTime() / 1e9, process.getProcessCpuTime() / 1e9);
    }

    Took since(Took before) {
      return new Took(seconds - before.seconds, processor - before.processor);
    }

    Took plus(Took other) {
      return new Took(seconds + other.seconds, processor + other.processor);
    }
  }

  /** How long each step took. */
  private static final class Clock implements Progress {
    private static final Took NONE = new Took(0, 0);

    private final Map<String, Took> began = new HashMap<>();
    private final Map<String, Took> took = new HashMap<>();

    @Override
    public void began(String step) {
      began.put(step, Took.now());
    }

    @Override
    public void advanced(String detail) {}

    @Override
    public void ended(String step, long rows, String summary) {
      Took now = Took.now();
      Took of = now.since(began.getOrDefault(step, now));
      took.put(step, of);
      System.err.printf(
          Locale.ROOT, "%s: %.1f s, %.1f processor s%n", step, of.seconds(), of.processor());
    }

    @Override
    public void told(String sentence) {
      System.err.println(sentence);
    }

    Took of(String step) {
      return took.getOrDefault(step, NONE);
    }

    /** Of all steps whose names begin so. */
    Took sum(String beginning) {
      return took.entrySet().stream()
          .filter(step -> step.getKey().startsWith(beginning))
          .map(Map.Entry::getValue)
          .reduce(NONE, Took::plus);
    }
  }
}
