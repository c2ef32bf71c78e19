package vn.hoi.jobs.value;

import java.util.Locale;

/** The levels at which there are results. */
public enum Level {
  GRASSROOTS,
  DISTRICT,
  AREA,
  CITY;

  /** The word in tables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level that a word in a table stands for. */
  public static Level of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
