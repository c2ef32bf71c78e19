package vn.hoi.jobs.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.SparkConf;

/**
 * How Spark is started. Nothing here may change a result, only its speed.
 *
 * @param master such as {@code local[*]} or {@code spark://127.0.0.1:7077}; empty: as submitted
 * @param options further settings of Spark, which win
 */
public record SparkSettings(String master, Map<String, String> options) {
  /** All cores of this machine. */
  public static final SparkSettings LOCAL = new SparkSettings("local[*]", Map.of());

  /** Whatever spark-submit says. */
  public static final SparkSettings SUBMITTED = new SparkSettings("", Map.of());

  static final String PARTITIONS = "spark.sql.shuffle.partitions";
  private static final String WHOLE_STAGE = "spark.sql.codegen.wholeStage";

  /** For queries over so few rows that compiling any code for them cannot pay off. */
  static final Map<String, String> NO_CODE =
      Map.of(WHOLE_STAGE, "false", "spark.sql.codegen.factoryMode", "NO_CODEGEN");

  /** All cores of this machine, for tables of few rows, such as examples. */
  public static final SparkSettings FEW_ROWS = new SparkSettings("local[*]", fewRows());

  private static final long MANY_ROWS = 2_000_000;
  private static final long ROWS_EACH = 1_000_000;

  public SparkSettings {
    options = Map.copyOf(options);
  }

  private static Map<String, String> fewRows() {
    Map<String, String> options = new LinkedHashMap<>(NO_CODE);
    options.put(PARTITIONS, "1");
    return options;
  }

  /**
   * These settings for so many rows. Making and compiling a program of its own for each query, and
   * sharing one query among cores, pay from millions of rows on; on a small city they cost a third
   * of all the time. Of many rows each partition holds about as many, so that what is grouped fits
   * into the same memory however many there are.
   */
  public SparkSettings forRows(long rows) {
    Map<String, String> more = new LinkedHashMap<>();
    if (rows < MANY_ROWS) {
      more.put(WHOLE_STAGE, "false");
      more.put(PARTITIONS, "1");
    } else {
      more.put(PARTITIONS, Long.toString(Math.max(2, rows / ROWS_EACH)));
    }
    // What spark-submit says is a property of the JVM.
    more.keySet().removeIf(name -> System.getProperty(name) != null);
    more.putAll(options);
    return new SparkSettings(master, more);
  }

  SparkConf conf() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("spark.app.name", "hoi");
    all.put("spark.ui.enabled", "false");
    all.put("spark.ui.showConsoleProgress", "false");
    // The tables of one city are small: few partitions cost less than many tasks.
    all.put(PARTITIONS, "2");
    // Replanning after each stage costs more than the stages; plans are the same on every machine.
    all.put("spark.sql.adaptive.enabled", "false");
    all.put("spark.sql.sources.parallelPartitionDiscovery.threshold", "10000");
    // Spark's default of up to 64 MiB for each hash table fills the heap with empty pages.
    all.put("spark.buffer.pageSize", "1m");
    // Files written before a column was renamed are read by the column's id.
    all.put("spark.sql.parquet.fieldId.read.enabled", "true");
    // The same meaning as DuckDB: overflow and a bad cast are errors, never a silent null.
    all.put("spark.sql.ansi.enabled", "true");
    all.put("spark.sql.session.timeZone", "UTC");
    all.put("spark.sql.catalogImplementation", "in-memory");
    if (master.startsWith("local")) {
      all.put("spark.driver.host", "127.0.0.1");
      all.put("spark.driver.bindAddress", "127.0.0.1");
    }
    all.putAll(options);
    SparkConf conf = new SparkConf();
    if (!master.isEmpty()) {
      conf.setMaster(master);
    }
    // What spark-submit or a property of the JVM says wins over our defaults.
    all.forEach((name, value) -> setUnlessSubmitted(conf, name, value));
    return conf;
  }

  private void setUnlessSubmitted(SparkConf conf, String name, String value) {
    if (options.containsKey(name)) {
      conf.set(name, value);
    } else {
      conf.setIfMissing(name, value);
    }
  }
}
