package vn.hoi.cli.sql;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes: combining marks none, full-width characters two. */
final class ScreenWidth {
  private ScreenWidth() {}

  static int of(String text) {
    return text.codePoints().map(ScreenWidth::ofCharacter).sum();
  }

  /** The longest beginning of a text that is no wider than that. */
  static String cut(String text, int width) {
    int end = 0;
    int taken = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      taken += ofCharacter(character);
      if (taken > width) {
        break;
      }
      end += Character.charCount(character);
    }
    return text.substring(0, end);
  }

  private static int ofCharacter(int character) {
    return Math.max(0, WCWidth.wcwidth(character));
  }
}
