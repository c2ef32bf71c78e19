package vn.hoi.jobs.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;

/** Makes tables known to Spark SQL under their own names. */
final class SparkTables {
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
    String[] paths =
        files.stream().map(f -> warehouse.file(f).toUri().toString()).toArray(String[]::new);
    Dataset<Row> read = spark.read().schema(SparkSchemas.of(table)).parquet(paths);
    read.createOrReplaceTempView(table.name());
  }

  /** A table of rows in memory, for results that others read and for examples. */
  void rows(Table table, Collection<@Nullable Object[]> rows) {
    List<Row> all = new ArrayList<>(rows.size());
    for (@Nullable Object[] row : rows) {
      all.add(RowFactory.create(Arrays.copyOf(row, row.length)));
    }
    spark.createDataFrame(all, SparkSchemas.of(table)).createOrReplaceTempView(table.name());
  }

  /** The shared views of the definitions. */
  void views(Map<String, String> views) {
    views.forEach((name, sql) -> spark.sql(sql).createOrReplaceTempView(name));
  }
}
