package vn.hoi.jobs.check;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What DuckDB says is wrong with a query, when it is set to say so as JSON.
 *
 * @param sentence its words, in one line
 * @param position the place in the query in bytes, from 0; -1 when it is not known
 * @param nameNotThere whether a column or a table's short name is not there
 */
record DuckFault(String sentence, int position, boolean nameNotThere) {
  private static final Pattern MESSAGE =
      Pattern.compile("\"exception_message\":\"((?:[^\"\\\\]++|\\\\.)*+)\"");
  private static final Pattern POSITION = Pattern.compile("\"position\":\"(\\d+)\"");
  private static final int LONGEST_HINT = 200;

  static DuckFault of(SQLException e) {
    String said = e.getMessage() == null ? "no reason given" : e.getMessage();
    Matcher message = MESSAGE.matcher(said);
    Matcher position = POSITION.matcher(said);
    String text = message.find() ? unescaped(message.group(1)) : said;
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    String first =
        lines.isEmpty() ? "no reason given" : lines.get(0).replaceFirst("^Values list", "Table");
    Optional<String> hint =
        lines.stream()
            .skip(1)
            .filter(l -> l.startsWith("Did you mean") || l.startsWith("Candidate "))
            .filter(l -> !l.endsWith("functions:") && l.length() <= LONGEST_HINT)
            .findFirst();
    String lower = text.toLowerCase(Locale.ROOT);
    boolean nameNotThere =
        lower.contains("does not have a column named")
            || lower.contains("not found in from clause")
            || lower.startsWith("referenced table");
    return new DuckFault(
        hint.map(h -> first + " " + h.replace(": :", ":")).orElse(first),
        position.find() ? Integer.parseInt(position.group(1)) : -1,
        nameNotThere);
  }

  private static String unescaped(String json) {
    return json.replace("\\n", "\n")
        .replace("\\t", " ")
        .replace("\\\"", "\"")
        .replace("\\\\", "\\");
  }
}
