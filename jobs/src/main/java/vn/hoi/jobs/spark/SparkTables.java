package vn.hoi.jobs.spark;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.ViewOrder;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;

/** Makes tables known to Spark SQL under their own names. */
final class SparkTables {
  /**
   * Tables up to this many rows are kept in the driver and sent along with the queries: nearly
   * every query joins the units and the periods, and reading their files each time costs more than
   * they hold.
   */
  private static final long SMALL = 1_000;

  /** The same for views, which are wide and are asked for by many queries. */
  private static final int SMALL_VIEW = 100_000;

  /** What begins or ends a pattern in a path (SparkHadoopUtil.isGlobPath). */
  private static final Pattern PATTERN_SIGNS = Pattern.compile("[{}\\[\\]*?\\\\]");

  private static final String PERSON_KEY = "person_key";

  private final SparkSession spark;

  SparkTables(SparkSession spark) {
    this.spark = spark;
  }

  /** A table of a snapshot's files; without a file it has no rows. */
  void files(Table table, Warehouse warehouse, List<TableFile> files) {
    if (files.isEmpty()) {
      rows(table, List.of());
      return;
    }
    String[] paths = files.stream().map(f -> alone(warehouse.file(f))).toArray(String[]::new);
    Dataset<Row> read = spark.read().schema(SparkSchemas.of(table)).parquet(paths);
    boolean small = files.stream().mapToLong(TableFile::rows).sum() <= SMALL;
    (small ? inDriver(read) : whole(byPerson(read))).createOrReplaceTempView(table.name());
  }

  /**
   * The path of one file, also where a folder's name looks like a pattern. Signs are written out:
   * with patterns switched off (__globPaths__) Spark reads n such files n times each. It takes all
   * else as it stands: %20 is no blank to it.
   */
  private static String alone(Path file) {
    String path = file.toUri().getPath();
    Matcher signs = PATTERN_SIGNS.matcher(path);
    if (!signs.find()) {
      return "file:" + path;
    }
    // Behind a pattern Hadoop takes what stands before a colon for a scheme.
    if (path.indexOf(':') >= 0 && File.separatorChar == '/') {
      throw Problem.ofOperator(
          "Cannot compute from the tables in "
              + file.getParent()
              + ": names of its folders hold a colon and one of { } [ ] * ? \\ too. Rename the folder"
              + " so that it has no colon.");
    }
    return "file:" + signs.reset().replaceAll("\\\\$0");
  }

  /**
   * Rows about persons come together by person before anything is counted: so each partition groups
   * its own few persons in memory, where grouping first and bringing together afterwards would hold
   * all persons in each partition.
   */
  private Dataset<Row> byPerson(Dataset<Row> rows) {
    return isWhole() || !isAboutPersons(rows) ? rows : rows.repartition(rows.col(PERSON_KEY));
  }

  /** A table of rows in memory, for results that others read and for examples. */
  void rows(Table table, Collection<@Nullable Object[]> rows) {
    List<Row> all = new ArrayList<>(rows.size());
    for (@Nullable Object[] row : rows) {
      all.add(RowFactory.create(Arrays.copyOf(row, row.length)));
    }
    whole(spark.createDataFrame(all, SparkSchemas.of(table))).createOrReplaceTempView(table.name());
  }

  /**
   * The shared views of the definitions. Each is run once and kept: what the indicators read is
   * counted in one pass over a table, however many they are.
   *
   * @param views each behind those it reads
   */
  void views(Map<String, String> views) {
    Map<String, Set<String>> reads = new HashMap<>();
    views.forEach((name, sql) -> reads.put(name, ViewOrder.reads(sql)));
    Together.run(views, reads, this::keep);
  }

  private void keep(String name, String sql) {
    Dataset<Row> view = analysed(name, sql);
    if (overSmallTables(view)) {
      inDriver(view).createOrReplaceTempView(name);
      return;
    }
    if (!isAboutPersons(view)) {
      List<Row> rows = view.takeAsList(SMALL_VIEW + 1);
      if (rows.size() <= SMALL_VIEW) {
        local(rows, view).createOrReplaceTempView(name);
        return;
      }
    }
    // Rows about single persons are many: they stay where the first who asks has them made, and
    // what does not fit into memory goes to disk.
    view.persist(StorageLevel.MEMORY_AND_DISK()).createOrReplaceTempView(name);
  }

  private static boolean isAboutPersons(Dataset<Row> view) {
    return List.of(view.columns()).contains(PERSON_KEY);
  }

  private Dataset<Row> analysed(String name, String sql) {
    try {
      return spark.sql(sql);
    } catch (Exception e) {
      throw Problem.ofAuthor(
          "Cannot compute the view "
              + name
              + ": Spark does not understand its query: "
              + SparkEngine.firstLine(e)
              + " Mend definitions/views/"
              + name
              + ".sql.");
    }
  }

  private static boolean overSmallTables(Dataset<Row> view) {
    var leaves = view.queryExecution().analyzed().collectLeaves();
    return leaves.forall(leaf -> leaf instanceof LocalRelation);
  }

  private Dataset<Row> inDriver(Dataset<Row> rows) {
    return local(rows.collectAsList(), rows);
  }

  private Dataset<Row> local(List<Row> rows, Dataset<Row> of) {
    return whole(spark.createDataFrame(rows, of.schema()));
  }

  /** Where a shuffle has one partition, tables have one too: then nothing is ever shuffled. */
  private Dataset<Row> whole(Dataset<Row> rows) {
    return isWhole() ? rows.coalesce(1) : rows;
  }

  private boolean isWhole() {
    return spark.conf().get(SparkSettings.PARTITIONS).equals("1");
  }
}
