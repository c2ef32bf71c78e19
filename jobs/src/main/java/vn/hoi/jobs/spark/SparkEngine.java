package vn.hoi.jobs.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.value.Cells;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** A Spark session over one snapshot's tables. Not for use by two threads. */
public final class SparkEngine implements AutoCloseable {
  private static final int AT_A_TIME =
      Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

  private final SparkSession spark;
  private final SparkTables tables;

  private SparkEngine(SparkSession spark) {
    this.spark = spark;
    this.tables = new SparkTables(spark);
  }

  /** Starts Spark, or joins the cluster that the settings name. */
  public static SparkEngine start(SparkSettings settings) {
    try {
      return new SparkEngine(SparkSession.builder().config(settings.conf()).getOrCreate());
    } catch (RuntimeException e) {
      throw Problem.ofOperator(
          "Cannot start Spark on \""
              + (settings.master().isEmpty() ? "the submitted master" : settings.master())
              + "\": "
              + firstLine(e)
              + ". Check that the master runs and can be reached, or compute on this machine with"
              + " local[*].",
          e);
    }
  }

  /**
   * Makes the tables that the definitions read known, and the shared views.
   *
   * @param files the files of a snapshot
   * @param inMemory tables whose rows the caller has at hand; their files are not read
   */
  public void load(
      Warehouse warehouse,
      List<TableFile> files,
      Map<Table, List<@Nullable Object[]>> inMemory,
      Definitions definitions) {
    inMemory.forEach(tables::rows);
    for (Table table : Tables.all()) {
      if (!inMemory.containsKey(table) && reads(definitions, table.name())) {
        tables.files(
            table, warehouse, files.stream().filter(f -> f.table().equals(table.name())).toList());
      }
    }
    tables.views(definitions.views());
  }

  private static boolean reads(Definitions definitions, String table) {
    Pattern word = Pattern.compile("\\b" + table + "\\b");
    return table.equals(Tables.UNIT.name())
        || definitions.views().values().stream().anyMatch(sql -> word.matcher(sql).find())
        || definitions.indicators().values().stream().anyMatch(d -> d.reads().contains(table));
  }

  /** Makes a table known from rows in memory, in the place of the one of that name. */
  public void load(Table table, Collection<@Nullable Object[]> rows) {
    tables.rows(table, rows);
  }

  /** Makes the shared views known again, after tables they read have changed. */
  public void loadViews(Map<String, String> views) {
    tables.views(views);
  }

  /** Where each unit lies. */
  public Places places() {
    List<Places.Place> places = new ArrayList<>();
    for (Row row :
        spark
            .sql("select unit_id, level, district_id, area, boundary_group from unit")
            .collectAsList()) {
      places.add(
          new Places.Place(
              row.getString(0),
              Level.of(row.getString(1)),
              text(row, 2),
              text(row, 3),
              text(row, 4)));
    }
    return new Places(places);
  }

  /**
   * Runs the queries of some indicators, a few at a time: planning one and running another overlap.
   *
   * @return the rows of each indicator by its id
   * @throws Problem of the author when a query is not understood
   */
  public Map<String, List<UnitRow>> rows(List<IndicatorDefinition> definitions) {
    Map<String, Dataset<Row>> queries = new TreeMap<>();
    // All are analysed before one is run, so that a fault is told at once.
    definitions.forEach(definition -> queries.put(definition.id(), analysed(definition)));
    ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      Map<String, Future<List<UnitRow>>> running = new TreeMap<>();
      queries.forEach((id, query) -> running.put(id, pool.submit(() -> rows(query))));
      Map<String, List<UnitRow>> rows = new TreeMap<>();
      for (Map.Entry<String, Future<List<UnitRow>>> entry : running.entrySet()) {
        rows.put(entry.getKey(), entry.getValue().get());
      }
      return rows;
    } catch (ExecutionException e) {
      throw Problem.ofOperator(
          "Cannot compute the indicators: Spark failed: "
              + firstLine(e.getCause() == null ? e : e.getCause())
              + ". Look at the messages above, then run the same command again.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.ofOperator("Cannot compute the indicators: it was stopped.", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<UnitRow> rows(Dataset<Row> query) {
    List<UnitRow> rows = new ArrayList<>();
    for (Row row : query.collectAsList()) {
      rows.add(
          new UnitRow(
              row.getString(0),
              row.getString(1),
              row.getString(2),
              Cells.whole(row.get(3)),
              Cells.whole(row.get(4))));
    }
    return rows;
  }

  private Dataset<Row> analysed(IndicatorDefinition definition) {
    String sql =
        "select period, unit_id, category, cast(numerator as bigint) as numerator,"
            + " cast(denominator as bigint) as denominator\nfrom (\n"
            + definition.sql()
            + "\n)";
    try {
      return spark.sql(sql);
    } catch (Exception e) {
      throw Problem.ofAuthor(
          "Cannot compute "
              + definition.id()
              + ": Spark does not understand its query: "
              + firstLine(e)
              + " Mend indicator.sql beside "
              + definition.file()
              + ".");
    }
  }

  private static String text(Row row, int column) {
    return row.isNullAt(column) ? "" : row.getString(column);
  }

  private static String firstLine(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse(message);
  }

  @Override
  public void close() {
    spark.stop();
  }
}
