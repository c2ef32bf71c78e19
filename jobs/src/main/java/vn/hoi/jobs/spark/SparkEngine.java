package vn.hoi.jobs.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.ViewOrder;
import vn.hoi.jobs.value.Cells;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** A Spark session over one snapshot's tables. Not for use by two threads. */
public final class SparkEngine implements AutoCloseable {
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
   * @param wanted the indicators to be computed
   */
  public void load(
      Warehouse warehouse,
      List<TableFile> files,
      Map<Table, List<@Nullable Object[]>> inMemory,
      Definitions definitions,
      Collection<IndicatorDefinition> wanted) {
    Map<String, String> views = definitions.viewsOf(wanted);
    Set<String> read = new HashSet<>(Set.of(Tables.UNIT.name()));
    views.values().forEach(sql -> read.addAll(ViewOrder.reads(sql)));
    wanted.forEach(definition -> read.addAll(ViewOrder.reads(definition.sql())));
    inMemory.forEach(tables::rows);
    for (Table table : Tables.all()) {
      if (!inMemory.containsKey(table) && read.contains(table.name())) {
        tables.files(
            table, warehouse, files.stream().filter(f -> f.table().equals(table.name())).toList());
      }
    }
    tables.views(views);
    // What the indicators read was counted now: thousands of rows at most.
    SparkSettings.NO_CODE.forEach(spark.conf()::set);
  }

  /** Makes a table known from rows in memory, in the place of the one of that name. */
  public void load(Table table, Collection<@Nullable Object[]> rows) {
    tables.rows(table, rows);
  }

  /** Makes the shared views known again, after tables they read have changed. */
  public void loadViews(Map<String, String> views) {
    tables.views(views);
  }

  /**
   * Runs the queries of some indicators, a few at a time: planning one and running another overlap.
   *
   * @param each what is done with the rows of an indicator, on several threads
   * @throws Problem of the author when a query is not understood
   */
  public void rows(
      List<IndicatorDefinition> definitions, BiConsumer<IndicatorDefinition, List<UnitRow>> each) {
    Map<String, Runnable> queries = new TreeMap<>();
    // All are analysed before one is run, so that a fault is told at once.
    for (IndicatorDefinition definition : definitions) {
      Dataset<Row> query = analysed(definition);
      queries.put(definition.id(), () -> each.accept(definition, rows(query)));
    }
    Together.run(queries, (id, query) -> query.run());
  }

  /** The rows of one indicator. */
  public List<UnitRow> rows(IndicatorDefinition definition) {
    return rows(analysed(definition));
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

  static String firstLine(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse(message);
  }

  @Override
  public void close() {
    spark.stop();
  }
}
