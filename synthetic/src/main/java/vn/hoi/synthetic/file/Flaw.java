package vn.hoi.synthetic.file;

import java.util.function.Predicate;

/**
 * A fault to plant in one file of a kind.
 *
 * @param column heading of the column; empty when the fault is the whole row
 * @param fits which rows may be damaged, or copied to make a bogus one
 */
record Flaw<T>(Way way, String rule, String column, Cell cell, Predicate<T> fits) {
  enum Way {
    /** A real row loses a value: the truth must do without it. */
    DAMAGE,
    /** A bogus row beside the real ones. */
    EXTRA,
    /** The same row once more: the first stays. */
    REPEAT,
    /** The same key with another value: neither stays. */
    CONFLICT,
    /** A row short of its last fields. */
    SHORT,
    /** A row with one field too many. */
    LONG
  }

  static <T> Flaw<T> damage(String rule, String column, String text) {
    return damage(rule, column, Cell.text(text));
  }

  static <T> Flaw<T> damage(String rule, String column, Cell cell) {
    return new Flaw<>(Way.DAMAGE, rule, column, cell, r -> true);
  }

  static <T> Flaw<T> extra(String rule, String column, String text) {
    return new Flaw<>(Way.EXTRA, rule, column, Cell.text(text), r -> true);
  }

  static <T> Flaw<T> repeat() {
    return new Flaw<>(Way.REPEAT, "duplicate-key", "", Cell.empty(), r -> true);
  }

  static <T> Flaw<T> conflict(String column, Cell cell) {
    return new Flaw<>(Way.CONFLICT, "duplicate-key", column, cell, r -> true);
  }

  static <T> Flaw<T> shortRow() {
    return new Flaw<>(Way.SHORT, "column-count", "", Cell.empty(), r -> true);
  }

  static <T> Flaw<T> longRow() {
    return new Flaw<>(Way.LONG, "column-count", "", Cell.empty(), r -> true);
  }

  Flaw<T> where(Predicate<T> rows) {
    return new Flaw<>(way, rule, column, cell, rows);
  }
}
