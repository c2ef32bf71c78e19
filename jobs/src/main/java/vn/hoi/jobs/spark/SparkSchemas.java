package vn.hoi.jobs.spark;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import vn.hoi.warehouse.table.Column;
import vn.hoi.warehouse.table.ColumnType;
import vn.hoi.warehouse.table.Table;

/** Spark's schema of a table, with the field ids by which files are read after a rename. */
final class SparkSchemas {
  private SparkSchemas() {}

  static StructType of(Table table) {
    StructType schema = new StructType();
    for (Column column : table.columns()) {
      Metadata id = new MetadataBuilder().putLong("parquet.field.id", column.id()).build();
      schema = schema.add(new StructField(column.name(), type(column.type()), true, id));
    }
    return schema;
  }

  private static DataType type(ColumnType type) {
    return switch (type) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.LongType;
      case DECIMAL -> DataTypes.createDecimalType(20, 4);
      case REAL -> DataTypes.DoubleType;
      case DATE -> DataTypes.DateType;
      case BOOLEAN -> DataTypes.BooleanType;
    };
  }
}
