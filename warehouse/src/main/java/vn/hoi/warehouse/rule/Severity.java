package vn.hoi.warehouse.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How bad it is when a rule is broken, the worst first. */
public enum Severity {
  /** A figure is wrong for certain. */
  ERROR,
  /** A figure is probably wrong; somebody must look. */
  WARNING,
  /** Worth knowing when the figure is used. */
  INFO;

  /** The word in definitions. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Severity::word).toList();
  }
}
