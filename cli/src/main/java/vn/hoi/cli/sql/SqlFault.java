package vn.hoi.cli.sql;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/**
 * Makes a sentence of what DuckDB says about a query.
 *
 * @param viewsAboutPersons shared views that are not there without --records
 */
record SqlFault(Set<String> viewsAboutPersons) {
  private static final Pattern UNKNOWN_TABLE = Pattern.compile("Table with name (\\w+) does not");
  private static final Pattern EXTENSION = Pattern.compile("it exists in the (\\w+) extension");
  private static final String WRAPPED = "\nError: ";

  SqlFault {
    viewsAboutPersons = Set.copyOf(viewsAboutPersons);
  }

  Problem of(SQLException e) {
    String message = e.getMessage() == null ? "the engine gave no reason" : e.getMessage();
    int wrapped = message.indexOf(WRAPPED);
    String real = wrapped < 0 ? message : message.substring(wrapped + WRAPPED.length());
    if (real.startsWith("INTERRUPT")) {
      return Problem.ofOperator("The query was stopped.", e);
    }
    if (real.contains("file system operations are disabled")) {
      return Problem.ofAuthor(
          "Cannot run the query: it reads files or folders that are not the warehouse's own tables,"
              + " which cannot be read here. Use the tables that .tables lists.");
    }
    Matcher extension = EXTENSION.matcher(real);
    if (extension.find()) {
      return Problem.ofAuthor(
          "Cannot run the query: it needs the extension "
              + extension.group(1)
              + " of DuckDB, and no extension can be loaded here. Ask without it.");
    }
    Matcher table = UNKNOWN_TABLE.matcher(real);
    if (table.find() && viewsAboutPersons.contains(table.group(1).toLowerCase(Locale.ROOT))) {
      return Problem.ofAuthor(
          "Cannot run the query: the view "
              + table.group(1)
              + " reads tables about single persons. Start with --records to use it; each such"
              + " query is written into the study's logs/records-access.log.");
    }
    table.reset();
    if (table.find() && isAboutPersons(table.group(1))) {
      return Problem.ofAuthor(
          "Cannot run the query: the table "
              + table.group(1)
              + " is about single persons. Start with --records to use it; each such query is"
              + " written into the study's logs/records-access.log.");
    }
    return Problem.ofAuthor("Cannot run the query: " + sentence(real));
  }

  private static boolean isAboutPersons(String table) {
    return Tables.named(table.toLowerCase(Locale.ROOT))
        .filter(t -> t.access() == Table.Access.RECORDS)
        .isPresent();
  }

  /** The engine's own words with the place it points to, without its kind of error. */
  private static String sentence(String real) {
    String text = real.replaceFirst("^[A-Z][A-Za-z ]* Error: ", "").strip();
    return text.endsWith(".") || text.endsWith("^") || text.endsWith("!") ? text : text + ".";
  }
}
