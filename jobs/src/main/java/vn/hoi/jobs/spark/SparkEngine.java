package vn.hoi.jobs.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
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

  /** Makes every table known, from these files, and the shared views. */
  public void load(Warehouse warehouse, List<TableFile> files, Map<String, String> views) {
    for (Table table : Tables.all()) {
      tables.files(
          table, warehouse, files.stream().filter(f -> f.table().equals(table.name())).toList());
    }
    tables.views(views);
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
   * Runs the queries of some indicators as one Spark job, so that Spark reads a table once for all
   * of them where it can.
   *
   * @return the rows of each indicator by its id
   * @throws Problem of the author when a query is not understood
   */
  public Map<String, List<UnitRow>> rows(List<IndicatorDefinition> definitions) {
    Map<String, List<UnitRow>> rows = new HashMap<>();
    List<String> parts = new ArrayList<>();
    for (IndicatorDefinition definition : definitions) {
      rows.put(definition.id(), new ArrayList<>());
      parts.add(checked(definition));
    }
    for (Row row : spark.sql(String.join("\nunion all\n", parts)).collectAsList()) {
      rows.computeIfAbsent(row.getString(0), id -> new ArrayList<>())
          .add(
              new UnitRow(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  Cells.whole(row.get(4)),
                  Cells.whole(row.get(5))));
    }
    return rows;
  }

  private String checked(IndicatorDefinition definition) {
    String sql =
        "select '"
            + definition.id()
            + "' as indicator, period, unit_id, category, cast(numerator as bigint) as numerator,"
            + " cast(denominator as bigint) as denominator\nfrom (\n"
            + definition.sql()
            + "\n)";
    try {
      // Analysed alone first, so that a fault is told with the indicator it is in.
      spark.sql(sql);
      return sql;
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
