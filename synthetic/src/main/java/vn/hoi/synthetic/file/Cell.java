package vn.hoi.synthetic.file;

import java.time.LocalDate;

/** What stands in one cell of a sheet or one field of a CSV line. */
sealed interface Cell {
  record Empty() implements Cell {}

  record Text(String text) implements Cell {}

  record Whole(long value) implements Cell {}

  record Decimal(double value) implements Cell {}

  /** A real date cell. */
  record Day(LocalDate day) implements Cell {}

  /** An error cell, as a broken reference leaves it. */
  record Broken() implements Cell {}

  /** A formula whose value was never stored. */
  record Uncomputed(String formula) implements Cell {}

  static Cell empty() {
    return new Empty();
  }

  static Cell text(String text) {
    return text.isEmpty() ? empty() : new Text(text);
  }

  /** As a CSV field; numbers and dates of CSV files are written as text beforehand. */
  default String field() {
    if (this instanceof Text text) {
      return text.text();
    }
    if (this instanceof Whole whole) {
      return Long.toString(whole.value());
    }
    if (this instanceof Empty) {
      return "";
    }
    throw new IllegalStateException("a CSV file cannot hold " + this);
  }
}
