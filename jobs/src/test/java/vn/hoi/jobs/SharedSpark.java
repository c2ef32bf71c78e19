package vn.hoi.jobs;

import java.util.Map;
import vn.hoi.jobs.spark.SparkEngine;
import vn.hoi.jobs.spark.SparkSettings;

/** One local Spark for all tests of the module: starting it takes seconds. */
public final class SharedSpark {
  public static final SparkSettings SETTINGS =
      new SparkSettings(
          "local[2]",
          Map.of(
              "spark.sql.shuffle.partitions", "1",
              "spark.sql.adaptive.enabled", "false",
              "spark.sql.codegen.wholeStage", "false",
              "spark.sql.codegen.factoryMode", "NO_CODEGEN"));
  private static final SparkEngine ENGINE = SparkEngine.start(SETTINGS);

  private SharedSpark() {}

  public static SparkEngine engine() {
    return ENGINE;
  }
}
