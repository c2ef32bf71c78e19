package vn.hoi.warehouse;

import java.util.Locale;

/** Text from outside, such as names of files, as it may be shown on a terminal. */
public final class Printable {
  private Printable() {}

  /** The text on one line, with control characters and invisible ones written out: {@code \n}. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        out.append("\\n");
      } else if (Character.isISOControl(c) || isInvisible(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
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
   * Marks that turn the direction of writing, behind which a name can hide its ending, and those
   * that take no room, by which two texts differ that look the same.
   */
  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
