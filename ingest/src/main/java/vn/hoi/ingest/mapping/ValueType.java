package vn.hoi.ingest.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a source column holds. */
public enum ValueType {
  TEXT,
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

  static List<String> words() {
    return Arrays.stream(values()).map(ValueType::word).toList();
  }

  static ValueType of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
