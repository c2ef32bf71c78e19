package vn.hoi.jobs.value;

import java.util.Locale;

/** The levels at which there are results. */
public enum Level {
  GRASSROOTS("grassroots"),
  DISTRICT("district"),
  AREA("area"),
  CITY("city");

  private final String word;

  Level(String word) {
    this.word = word;
  }

  /** The word in tables. */
  public String word() {
    return word;
  }

  /** The level that a word in a table stands for. */
  public static Level of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
