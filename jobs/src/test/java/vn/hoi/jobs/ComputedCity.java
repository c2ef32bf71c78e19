package vn.hoi.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.hoi.jobs.spark.SparkSettings;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Places;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;

/** One small city with its results, computed once for all tests that only read it. */
public final class ComputedCity {
  public static final SparkSettings SPARK = new SparkSettings("local[2]", Map.of());
  public static final Warehouse WAREHOUSE = new Warehouse(folder());
  public static final Snapshot SNAPSHOT = compute();

  private ComputedCity() {}

  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "computed-city");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Snapshot compute() {
    InventedCity.write(WAREHOUSE, 9, 6_000);
    return new Compute(WAREHOUSE, TestDefinitions.PRODUCT, SPARK, Progress.SILENT).run();
  }

  /** Where its unions lie. */
  public static Places places() {
    try (ResultReader reader = new ResultReader(WAREHOUSE, SNAPSHOT, TestDefinitions.PRODUCT)) {
      return reader.places();
    }
  }

  /** All values as counted. */
  public static List<IndicatorValue> values() {
    try (ResultReader reader = new ResultReader(WAREHOUSE, SNAPSHOT, TestDefinitions.PRODUCT)) {
      return List.copyOf(reader.values());
    }
  }
}
