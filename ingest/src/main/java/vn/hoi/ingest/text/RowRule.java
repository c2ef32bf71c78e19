package vn.hoi.ingest.text;

import java.util.Locale;

/** Why a row was rejected. The ids are a contract with the readers of table {@code reject}. */
public enum RowRule {
  UNIT_UNKNOWN,
  UNIT_AMBIGUOUS,
  UNIT_NOT_VALID,
  DATE_INVALID,
  DATE_OUT_OF_RANGE,
  /** A real date in a column of which Excel swapped days and months. */
  DATE_AMBIGUOUS,
  NUMBER_INVALID,
  PERCENT_OUT_OF_RANGE,
  DUPLICATE_KEY,
  REQUIRED_MISSING,
  VALUE_NOT_IN_LIST,
  FORMULA_WITHOUT_VALUE,
  CELL_ERROR,
  /** A cell merged with those of other rows. */
  CELL_MERGED,
  /** A cell that is struck out. */
  CELL_STRUCK,
  ORDER,
  COLUMN_COUNT,
  /** A numbered row that is called a total and whose figures are no sums. */
  TOTAL_NUMBERED,
  /** A number of a record that might be a person's name or number. */
  ID_PERSONAL,
  /** An id too long to be one. */
  ID_LONG,
  /** A quality rule; rejects carry that rule's own id. */
  QUALITY;

  /** The id as written in tables and messages, for example {@code unit-unknown}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
