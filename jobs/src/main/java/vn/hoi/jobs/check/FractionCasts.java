package vn.hoi.jobs.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoi.warehouse.definition.Faults;

/**
 * Casts of a fraction to a whole number: Spark cuts the fraction off, DuckDB rounds it. DuckDB
 * itself is asked for the type of what is cast. What stands in brackets deeper than a person writes
 * them is not looked at: this is a note and no fault.
 */
final class FractionCasts {
  private static final String WHOLE = "(?:(?:tiny|small|big)?int(?:eger)?|long)";
  private static final String BRACKETS = "\\(" + inside(8) + "\\)";
  private static final Pattern CAST = Pattern.compile("(?i)\\b(?:try_)?cast\\s*" + BRACKETS);
  private static final Pattern TO_WHOLE =
      Pattern.compile("(?is)(\\w+\\s*\\()(.*)\\bas\\s+" + WHOLE + "\\s*\\)");
  private static final Pattern COLONS =
      Pattern.compile(
          "(?i)()((?:[\\w.]+|[\\w.]*"
              + BRACKETS
              + ")(?:\\s*::\\s*\\w+(?:\\([\\d\\s,]*\\))?)*?)\\s*::\\s*"
              + WHOLE
              + "\\b");
  private static final Pattern ROUNDED =
      Pattern.compile("(?i)\\b(?:floor|ceil|ceiling|round|trunc)\\s*\\(");

  private FractionCasts() {}

  private static String inside(int depth) {
    return depth == 0 ? "[^()]*+" : "(?:[^()]++|\\(" + inside(depth - 1) + "\\))*+";
  }

  /** Notes each of them in a query that DuckDB understands. */
  static void note(QueryReader reader, QueryText query, Faults notes) {
    String quiet = query.quiet().text();
    Matcher cast = CAST.matcher(quiet);
    for (int from = 0; cast.find(from); from = cast.start() + 1) {
      Matcher whole = TO_WHOLE.matcher(quiet).region(cast.start(), cast.end());
      if (whole.matches()) {
        note(reader, query, whole, notes);
      }
    }
    Matcher colons = COLONS.matcher(quiet);
    while (colons.find()) {
      note(reader, query, colons, notes);
    }
  }

  /**
   * Notes a cast whose second group is what is cast. A rounded number is whole, though its type is
   * that of a fraction: DuckDB is asked about its sign, which is whole too, and refuses one of two
   * arguments, as round(x, 1) has.
   */
  private static void note(QueryReader reader, QueryText query, Matcher cast, Faults notes) {
    String text = query.text();
    String what = ROUNDED.matcher(text.substring(cast.start(2), cast.end(2))).replaceAll("sign(");
    if (reader.fraction(text.substring(0, cast.start()), what, text.substring(cast.end()))) {
      notes.add(
          query.file(),
          query.line(cast.start()),
          "`"
              + text.substring(cast.start(), cast.end()).strip().replaceAll("\\s+", " ")
              + "` of a fraction is cut off on Spark and rounded on DuckDB; cast floor(...) or"
              + " round(...)");
    }
  }
}
