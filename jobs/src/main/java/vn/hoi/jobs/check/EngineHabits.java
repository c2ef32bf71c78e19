package vn.hoi.jobs.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.table.Column;
import vn.hoi.warehouse.table.ColumnType;
import vn.hoi.warehouse.table.Tables;

/**
 * Writings that Spark and DuckDB read differently, or that give another number on another day. They
 * are notes: only rows can show whether a number differs, and the examples and the data do.
 */
final class EngineHabits {
  private EngineHabits() {}

  private static final Map<Pattern, String> HABITS = new LinkedHashMap<>();

  private static void habit(String pattern, String sentence) {
    HABITS.put(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), sentence);
  }

  static {
    String date = "\\b(?:date|" + dateColumns() + ")\\b";
    habit(
        date
            + "\\s*\\)?\\s*-\\s*(?:cast\\s*\\([^()]*\\bas\\s+date\\s*\\)|(?:\\w+\\s*\\(\\s*)?(?:\\w+\\.)?"
            + date
            + ")",
        "the difference of two dates is a number of days on DuckDB and an interval on Spark; count"
            + " the days as the view proposal_answer does, or compare dates");
    habit(
        "\\b(current_date|current_timestamp|now\\s*\\(|today\\s*\\(|random\\s*\\(|rand\\s*\\(|uuid\\s*\\()",
        "gives another number at another time; take dates from the table period");
    habit(
        "/(?!\\s*nullif\\b)(?![*/])",
        "a division by nought stops Spark and is null on DuckDB; return the two counts, or divide by"
            + " nullif(..., 0)");
    habit(
        "\\bsubstr(ing)?\\s*\\([^()]*,\\s*0\\s*,", "substr begins at 1; from 0 the engines differ");
    habit(
        "\\b(interval|date_add|date_sub|date_diff|datediff|add_months|date_trunc)\\b",
        "arithmetic with dates differs between the engines; compare with the dates of the table"
            + " period where that will do");
    habit(
        "\\border\\s+by\\b(?![^()]*\\bnulls\\b)",
        "nulls come last on one engine and first on the other; write nulls last");
    habit(
        "\\b(limit\\s+\\d|any_value\\s*\\(|first\\s*\\()",
        "which row is taken is left to chance; choose it by min or max");
    habit("\\bselect\\s+\\*", "names no columns: a column added to the table changes the query");
  }

  /** The names of all columns that hold a date, one of which may stand in a pattern. */
  private static String dateColumns() {
    return Tables.all().stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> column.type() == ColumnType.DATE)
        .map(Column::name)
        .distinct()
        .sorted()
        .collect(Collectors.joining("|"));
  }

  /** Tells each name in double quotes: no query with one means the same on both engines. */
  static void tell(QueryText query, Faults faults) {
    QueryText quiet = query.quiet();
    Matcher found = Pattern.compile("\"[^\"]*\"").matcher(quiet.text());
    while (found.find()) {
      faults.add(
          query.file(),
          quiet.line(found.start()),
          "`"
              + found.group()
              + "` is a name on DuckDB and a text on Spark; write a name without quotes and a text"
              + " in single ones");
    }
  }

  /** Notes every place of every habit. */
  static void note(QueryText query, Faults notes) {
    QueryText quiet = query.quiet();
    HABITS.forEach(
        (pattern, sentence) -> {
          Matcher found = pattern.matcher(quiet.text());
          while (found.find()) {
            notes.add(
                query.file(),
                quiet.line(found.start()),
                "`" + found.group().strip().replaceAll("\\s+", " ") + "` " + sentence);
          }
        });
  }
}
