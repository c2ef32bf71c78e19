package vn.hoi.ingest.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that XML cannot hold stand in the texts of an .xlsx as {@code _xHHHH_}, often the {@code
 * _x000D_} of a line end that was pasted in.
 */
final class XlsxEscapes {
  private static final Pattern ESCAPE = Pattern.compile("_x(\\p{XDigit}{4})_");

  private XlsxEscapes() {}

  /** The text as people saw it. */
  static String read(String text) {
    return text.contains("_x")
        ? ESCAPE
            .matcher(text)
            .replaceAll(
                m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))))
        : text;
  }
}
