package vn.hoi.warehouse.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is done when a rule is broken. */
public enum Action {
  /** The whole file is refused; its sender must send it again. */
  BLOCK_FILE,
  /** The row becomes a reject; the other rows are taken. */
  QUARANTINE_ROW,
  /** The figure is taken and shown as doubtful. */
  FLAG,
  /** The figure is taken; the finding is written down. */
  NOTE;

  /** The word in definitions, such as {@code block_file}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is done while files are received, and not when quality is looked at. */
  public boolean atReceipt() {
    return switch (this) {
      case BLOCK_FILE, QUARANTINE_ROW -> true;
      case FLAG, NOTE -> false;
    };
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Action::word).toList();
  }
}
