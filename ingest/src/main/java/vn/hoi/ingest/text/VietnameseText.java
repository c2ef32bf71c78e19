package vn.hoi.ingest.text;

import java.text.Normalizer;
import java.util.Locale;

/** Cleans and folds Vietnamese text. Both functions are pure and idempotent. */
public final class VietnameseText {
  private VietnameseText() {}

  /**
   * The text as a careful typist would have entered it: composed (NFC), {@code Đ} for its
   * look-alikes, no invisible characters, single ordinary spaces, none at the ends, and without
   * what exports put around it so that Excel keeps its zeros: {@code ="0012"} and {@code '0012} are
   * {@code 0012}.
   */
  public static String clean(String text) {
    if (isPlain(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else if (!isInvisible(c)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(properD(c));
      }
    }
    return unmarked(out.toString());
  }

  private static String unmarked(String text) {
    String bare = text;
    if (bare.length() > 2 && bare.startsWith("=\"") && bare.indexOf('"', 2) == bare.length() - 1) {
      bare = bare.substring(2, bare.length() - 1).strip();
    }
    return bare.length() > 1 && bare.lastIndexOf('\'') == 0 ? bare.substring(1).strip() : bare;
  }

  /** Whether a text may begin with a mark that keeps its zeros in Excel. */
  public static boolean isMark(int first) {
    return first == '=' || first == '\'';
  }

  /**
   * The key under which two spellings of one name meet: no accents (so tone placement, {@code hoà}
   * and {@code hòa}, does not matter), {@code d} for {@code đ}, lower case, words of letters and
   * digits with single spaces between.
   */
  public static String fold(String text) {
    String lower = clean(text).toLowerCase(Locale.ROOT);
    String apart = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(apart.length());
    boolean gap = false;
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c == 'đ' ? 'd' : c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        gap = true;
      }
    }
    return out.toString();
  }

  /** The text as it stands but for marks that take no room, which nobody sees. */
  public static String visible(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c) || !isInvisible(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Nothing to clean: the usual case, and worth its own short way. */
  private static boolean isPlain(String text) {
    if (!text.isEmpty() && isMark(text.charAt(0))) {
      return false;
    }
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Soft hyphens, zero-width characters, byte order marks and other control characters. */
  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
  }

  /** Icelandic eth and African D look like the Vietnamese letter in every font. */
  static char properD(char c) {
    return switch (c) {
      case '\u00D0', '\u0189' -> 'Đ';
      case '\u00F0', '\u0256' -> 'đ';
      default -> c;
    };
  }
}
