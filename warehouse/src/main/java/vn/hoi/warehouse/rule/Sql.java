package vn.hoi.warehouse.rule;

/** Pieces of SQL. */
final class Sql {
  private Sql() {}

  /** A value as text, without the zeros behind a decimal point; a question mark when missing. */
  static String text(String expression) {
    return "coalesce(regexp_replace(cast("
        + expression
        + " as varchar), '(\\.\\d*?)0+$', '\\1').rtrim('.'), '?')";
  }

  /** An expression that stays whole among others. */
  static String whole(String expression) {
    return "(" + expression + ")";
  }

  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
