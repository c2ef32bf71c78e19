package vn.hoi.charts;

/** How an indicator's value follows from its numerator and denominator. */
public enum Measure {
  /** 100 n / d, in percent. */
  SHARE("share", "%"),
  /** 100 n / d, of things that are no part of each other. */
  PER_100("per_100", ""),
  /** 1000 n / d. */
  PER_1000("per_1000", "‰"),
  /** n / d. */
  RATIO("ratio", ""),
  /** n. */
  COUNT("count", "");

  private final String text;
  private final String sign;

  Measure(String text, String sign) {
    this.text = text;
    this.sign = sign;
  }

  /** The word the definitions use. */
  public String text() {
    return text;
  }

  /** The sign behind a printed value, perhaps empty. */
  public String sign() {
    return sign;
  }

  /** The measure that a word of a definition means. */
  public static Measure of(String text) {
    for (Measure measure : values()) {
      if (measure.text.equals(text)) {
        return measure;
      }
    }
    throw new IllegalArgumentException(
        "Cannot read the measure `"
            + text
            + "`: it is none of share, per_100, per_1000, ratio, count.");
  }
}
