package vn.hoi.warehouse.table;

/** The types a column may have, with their names in DuckDB and Spark SQL. */
public enum ColumnType {
  /** Unicode text, NFC. */
  TEXT("VARCHAR", "STRING"),
  /** A whole number of 64 bits: counts, years, money in VND. */
  INTEGER("BIGINT", "BIGINT"),
  /** An exact decimal with four places. */
  DECIMAL("DECIMAL(20,4)", "DECIMAL(20,4)"),
  /** A binary double, for results only, never summed. */
  REAL("DOUBLE", "DOUBLE"),
  /** A calendar date without time or zone. */
  DATE("DATE", "DATE"),
  /** True or false. */
  BOOLEAN("BOOLEAN", "BOOLEAN");

  private final String duckDb;
  private final String spark;

  ColumnType(String duckDb, String spark) {
    this.duckDb = duckDb;
    this.spark = spark;
  }

  /** The type's name in DuckDB. */
  public String duckDb() {
    return duckDb;
  }

  /** The type's name in Spark SQL. */
  public String spark() {
    return spark;
  }
}
