package vn.hoi.cli.sql;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import vn.hoi.warehouse.table.Column;
import vn.hoi.warehouse.table.Table;

/** Completes tables, columns, words of SQL and dot commands. */
final class WordCompleter implements Completer {
  private static final List<String> KEYWORDS =
      List.of(
          "select",
          "from",
          "where",
          "group by",
          "order by",
          "having",
          "limit",
          "join",
          "left join",
          "on",
          "using",
          "as",
          "and",
          "or",
          "not",
          "in",
          "is null",
          "is not null",
          "between",
          "like",
          "case",
          "when",
          "then",
          "else",
          "end",
          "with",
          "union all",
          "distinct",
          "count(*)",
          "sum(",
          "min(",
          "max(",
          "avg(",
          "cast(",
          "coalesce(",
          "nullif(",
          "desc",
          "asc",
          "describe",
          "summarize");

  private final Dictionary dictionary;

  WordCompleter(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    String word = line.word().substring(0, line.wordCursor());
    if (line.line().stripLeading().startsWith(".")) {
      candidatesOfDots(line).forEach(text -> candidates.add(candidate(text, "command")));
      return;
    }
    // t.column: the part before the last mark that cannot be in a name stays as it is.
    int begin = word.length();
    while (begin > 0 && isNamePart(word.charAt(begin - 1))) {
      begin--;
    }
    String kept = word.substring(0, begin);
    for (Table table : dictionary.tables()) {
      candidates.add(candidate(kept + table.name(), "table"));
    }
    dictionary.views().keySet().forEach(v -> candidates.add(candidate(kept + v, "view")));
    TreeSet<String> columns = new TreeSet<>();
    for (Table table : dictionary.tables()) {
      table.columns().stream().map(Column::name).forEach(columns::add);
    }
    columns.forEach(c -> candidates.add(candidate(kept + c, "column")));
    boolean upper = !word.isEmpty() && word.equals(word.toUpperCase(Locale.ROOT));
    for (String keyword : KEYWORDS) {
      String shown = upper ? keyword.toUpperCase(Locale.ROOT) : keyword;
      candidates.add(candidate(kept + shown, "SQL"));
    }
  }

  private List<String> candidatesOfDots(ParsedLine line) {
    if (line.wordIndex() == 0) {
      return DotCommands.NAMES;
    }
    return dictionary.tables().stream().map(Table::name).toList();
  }

  private static boolean isNamePart(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  private static Candidate candidate(String text, String group) {
    return new Candidate(text, text, group, null, null, null, !text.endsWith("("));
  }
}
