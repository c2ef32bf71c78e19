package vn.hoi.ingest.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a source column holds. */
public enum ValueType {
  /** Words; long numbers in them, which may be somebody's, are masked. Never of persons. */
  TEXT,
  /** What a record is called by, as it stands. Never of persons. */
  ID,
  /** What a record is called by; refused where it might be a name or somebody's number. */
  RECORD_NUMBER,
  /** Words of which only matters whether they are the same: keyed, never kept. */
  LABEL,
  WHOLE,
  PERCENT,
  /** A number of any size that may have up to four decimals, such as a design weight. */
  DECIMAL,
  MONEY,
  DATE,
  CHOICE,
  /** An identity number: keyed, never kept. */
  PERSON,
  /** A commune's official code. */
  UNIT_CODE,
  /** A unit's name within the district of the row, section or file. */
  UNIT_NAME,
  /** A district's name or code. */
  DISTRICT;

  /** The word in definitions, for example {@code unit_code}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it says whom a row is about. */
  public boolean namesUnit() {
    return this == UNIT_CODE || this == UNIT_NAME || this == DISTRICT;
  }

  /** Whether a table about single persons may hold it. */
  boolean tellsNobody() {
    return this != TEXT && this != ID;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(ValueType::word).toList();
  }

  static ValueType of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
