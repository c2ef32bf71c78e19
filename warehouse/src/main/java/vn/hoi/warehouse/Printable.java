package vn.hoi.warehouse;

import java.util.Locale;

/** Text from outside, such as names of files, as it may be shown on a terminal. */
public final class Printable {
  private Printable() {}

  /** The text on one line, with control characters and invisible ones written out: {@code \n}. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (c == '\n') {
      out.append("\\n");
    } else if (isVisible(c)) {
      out.appendCodePoint(c);
    } else {
      for (char unit : Character.toChars(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      }
    }
  }

  /** The same for text of several lines, which may have tabs. */
  public static String lines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\t') {
        out.append(of(text.substring(from, i)));
        if (i < text.length()) {
          out.append(text.charAt(i));
        }
        from = i + 1;
      }
    }
    return out.toString();
  }

  /**
   * Not so are marks that steer a terminal, end a line, turn the direction of writing, behind which
   * a name can hide its ending, or take no room, by which two texts differ that look the same.
   */
  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
