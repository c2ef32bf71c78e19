package vn.hoi.warehouse.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.table.Column;
import vn.hoi.warehouse.table.ColumnType;

/**
 * Rows on their way into a table file, column by column. A column is held as the one array its type
 * needs; a null in an array of objects, or a mark in {@code missing}, is a missing value.
 */
public final class RowBatch {
  final List<Column> columns;
  final byte[][][] texts;
  final long[][] integers;
  final @Nullable LocalDate[][] dates;
  final @Nullable BigDecimal[][] decimals;
  final boolean[][] missing;
  private final ColumnType[] types;
  private final int[] required;
  private final int capacity;
  private int rows;

  RowBatch(List<Column> columns, int capacity) {
    this.columns = columns;
    this.capacity = capacity;
    this.types = columns.stream().map(Column::type).toArray(ColumnType[]::new);
    this.required =
        IntStream.range(0, columns.size()).filter(c -> columns.get(c).required()).toArray();
    this.texts = new byte[columns.size()][][];
    this.integers = new long[columns.size()][];
    this.dates = new LocalDate[columns.size()][];
    this.decimals = new BigDecimal[columns.size()][];
    this.missing = new boolean[columns.size()][];
    for (int c = 0; c < columns.size(); c++) {
      texts[c] = new byte[0][];
      integers[c] = new long[0];
      dates[c] = new LocalDate[0];
      decimals[c] = new BigDecimal[0];
      missing[c] = new boolean[0];
      switch (columns.get(c).type()) {
        case TEXT -> texts[c] = new byte[capacity][];
        case INTEGER -> {
          integers[c] = new long[capacity];
          missing[c] = new boolean[capacity];
        }
        case DATE -> dates[c] = new LocalDate[capacity];
        case DECIMAL -> decimals[c] = new BigDecimal[capacity];
        case REAL, BOOLEAN ->
            throw new IllegalArgumentException("No stream of " + columns.get(c).type());
      }
    }
  }

  /** Whether no further row fits. */
  public boolean isFull() {
    return rows == capacity;
  }

  /** Sets a text of the row that is being made, in UTF-8. */
  public void text(int column, byte @Nullable [] utf8) {
    texts[column][rows] = utf8;
  }

  /** Sets a text of a row that was made before, in UTF-8. */
  public void text(int column, int row, byte[] utf8) {
    texts[column][row] = utf8;
  }

  /** Sets a whole number of the row that is being made. */
  public void integer(int column, long value) {
    integers[column][rows] = value;
    missing[column][rows] = false;
  }

  /** Sets a date of the row that is being made. */
  public void date(int column, @Nullable LocalDate value) {
    dates[column][rows] = value;
  }

  /** Sets a decimal of the row that is being made. */
  public void decimal(int column, @Nullable BigDecimal value) {
    decimals[column][rows] = value;
  }

  /** Sets a value that is missing in the row that is being made. */
  public void missing(int column) {
    switch (types[column]) {
      case TEXT -> texts[column][rows] = null;
      case INTEGER -> missing[column][rows] = true;
      case DATE -> dates[column][rows] = null;
      case DECIMAL -> decimals[column][rows] = null;
      case REAL, BOOLEAN -> throw new IllegalArgumentException();
    }
  }

  /** Ends the row that is being made. */
  public void endRow() {
    for (int c : required) {
      if (isMissing(c, rows)) {
        throw new IllegalArgumentException(
            "The required column " + columns.get(c).name() + " is missing");
      }
    }
    rows++;
  }

  boolean isMissing(int column, int row) {
    return switch (types[column]) {
      case TEXT -> texts[column][row] == null;
      case INTEGER -> missing[column][row];
      case DATE -> dates[column][row] == null;
      case DECIMAL -> decimals[column][row] == null;
      case REAL, BOOLEAN -> false;
    };
  }

  /** The rows that were made. */
  public int rows() {
    return rows;
  }

  void clear() {
    rows = 0;
  }
}
