package vn.hoi.jobs.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoi.warehouse.definition.Faults;

/**
 * Casts of a fraction to a whole number: Spark cuts the fraction off, DuckDB rounds it. DuckDB
 * itself is asked for the type of what is cast.
 */
final class FractionCasts {
  private static final String WHOLE = "(?:tiny|small|big)?int(?:eger)?|long";
  private static final Pattern CAST =
      Pattern.compile("\\b(?:try_)?cast\\s*\\(", Pattern.CASE_INSENSITIVE);
  private static final Pattern TO_WHOLE =
      Pattern.compile("(?is)(.*)\\bas\\s+(?:" + WHOLE + ")\\s*");
  private static final Pattern COLONS = Pattern.compile("(?i)\\s*::\\s*(?:" + WHOLE + ")\\b");
  private static final Pattern ROUNDED =
      Pattern.compile(
          "(?i)\\b(?:floor|ceil|ceiling|round|trunc)\\s*\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)");

  private final QueryReader reader;
  private final QueryText query;
  private final QueryText quiet;

  private FractionCasts(QueryReader reader, QueryText query) {
    this.reader = reader;
    this.query = query;
    this.quiet = query.quiet();
  }

  /** Notes each of them in a query that DuckDB understands. */
  static void note(QueryReader reader, QueryText query, Faults notes) {
    FractionCasts casts = new FractionCasts(reader, query);
    casts.written(notes);
    casts.byColons(notes);
  }

  private void written(Faults notes) {
    Matcher cast = CAST.matcher(quiet.text());
    while (cast.find()) {
      int end = closing(cast.end());
      Matcher whole = TO_WHOLE.matcher(quiet.text()).region(cast.end(), end);
      if (whole.matches()) {
        note(cast.start(), end + 1, cast.end(), whole.end(1), notes);
      }
    }
  }

  private void byColons(Faults notes) {
    Matcher colons = COLONS.matcher(quiet.text());
    while (colons.find()) {
      note(started(colons.start()), colons.end(), started(colons.start()), colons.start(), notes);
    }
  }

  private void note(int start, int end, int from, int to, Faults notes) {
    // A rounded number is whole, though its type is that of a fraction.
    String what = ROUNDED.matcher(query.text().substring(from, to)).replaceAll("0");
    if (reader.fraction(query.text().substring(0, start), what, query.text().substring(end))) {
      notes.add(
          query.file(),
          query.line(start),
          "`"
              + query.text().substring(start, end).strip().replaceAll("\\s+", " ")
              + "` of a fraction is cut off on Spark and rounded on DuckDB; cast floor(...) or"
              + " round(...)");
    }
  }

  /** The place of the bracket that closes one opened before. */
  private int closing(int from) {
    String text = quiet.text();
    int depth = 1;
    int at = from;
    while (at < text.length() && depth > 0) {
      char c = text.charAt(at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return depth == 0 ? at - 1 : text.length();
  }

  /** Where the name, number, bracket or call begins that ends at a place, with casts of its own. */
  private int started(int end) {
    String text = quiet.text();
    int at = end;
    while (true) {
      if (at > 0 && text.charAt(at - 1) == ')') {
        at = opening(at - 1);
      }
      while (at > 0 && isName(text.charAt(at - 1))) {
        at--;
      }
      int before = text.substring(0, at).stripTrailing().length();
      if (!text.startsWith("::", before - 2)) {
        return at;
      }
      at = text.substring(0, before - 2).stripTrailing().length();
    }
  }

  private int opening(int closing) {
    int depth = 1;
    int at = closing;
    while (at > 0 && depth > 0) {
      char c = quiet.text().charAt(--at);
      depth += c == ')' ? 1 : c == '(' ? -1 : 0;
    }
    return at;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.';
  }
}
