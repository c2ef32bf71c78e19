package vn.hoi.cli.sql;

import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.impl.DefaultParser;

/**
 * Decides where a statement ends: a dot command with its line, a query with a {@code ;} outside
 * quotes and comments.
 */
final class StatementParser implements Parser {
  private final DefaultParser words = new DefaultParser();

  StatementParser() {
    // SQL has no escape character, and a quote may stay open over lines.
    words.setEscapeChars(new char[0]);
    words.setQuoteChars(new char[0]);
    words.setEofOnUnclosedQuote(false);
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    if (context == ParseContext.ACCEPT_LINE && !isWhole(line)) {
      throw new EOFError(-1, -1, "The query goes on until ;");
    }
    return words.parse(
        line, cursor, context == ParseContext.ACCEPT_LINE ? context : ParseContext.COMPLETE);
  }

  @Override
  public boolean isEscapeChar(char ch) {
    return false;
  }

  /** Whether a text needs no further line. */
  static boolean isWhole(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() || stripped.startsWith(".") || withoutQuotes(text).endsWith(";");
  }

  /** The text without comments, with quoted parts (also unfinished ones) as {@code ?}. */
  private static String withoutQuotes(String text) {
    StringBuilder bare = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\'' || c == '"') {
        int end = text.indexOf(c, i + 1);
        bare.append('?');
        i = end < 0 ? text.length() : end + 1;
      } else if (text.startsWith("--", i)) {
        int end = text.indexOf('\n', i);
        i = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", i)) {
        int end = text.indexOf("*/", i + 2);
        bare.append(end < 0 ? "?" : "");
        i = end < 0 ? text.length() : end + 2;
      } else {
        bare.append(c);
        i++;
      }
    }
    return bare.toString().strip();
  }
}
