package vn.hoi.cli.sql;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.rule.FormHistory;
import vn.hoi.warehouse.rule.QualityRules;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/**
 * The views that definitions share, {@code definitions/views/*.sql} and {@code
 * definitions/quality/tables/*.sql}, and the history of forms, in a session for SQL.
 *
 * @param comments what each view that is there holds, by its name
 * @param aboutPersons the views that are not there because they read tables about persons
 */
record SharedViews(Map<String, String> comments, Set<String> aboutPersons) {
  private static final Pattern FILE =
      Pattern.compile("(?:views|quality/tables)/([a-z][a-z0-9_]*)\\.sql");

  private static final Pattern WORD = Pattern.compile("[a-z0-9_]+");

  SharedViews {
    comments = new TreeMap<>(comments);
    aboutPersons = Set.copyOf(aboutPersons);
  }

  /**
   * Adds the views, each after those it reads. A view that cannot be made here is left out: it
   * reads tables about persons, or its author has a fault to mend that must not keep others from
   * asking.
   */
  static SharedViews add(
      SnapshotSession session, DefinitionFiles definitions, Table.Access access) {
    Map<String, String> waiting = new LinkedHashMap<>();
    Map<String, Path> files = new TreeMap<>(definitions.below("quality"));
    files.putAll(definitions.below("views"));
    for (Map.Entry<String, Path> file : files.entrySet()) {
      Matcher name = FILE.matcher(file.getKey());
      if (name.matches()) {
        waiting.put(
            name.group(1),
            new String(Hashes.read(file.getValue()), java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    Map<String, String> made = new TreeMap<>();
    boolean progress = true;
    while (progress) {
      progress = false;
      for (Iterator<Map.Entry<String, String>> it = waiting.entrySet().iterator(); it.hasNext(); ) {
        Map.Entry<String, String> view = it.next();
        if (make(session, view.getKey(), view.getValue())) {
          made.put(view.getKey(), comment(view.getValue()));
          it.remove();
          progress = true;
        }
      }
    }
    addHistory(session, definitions, made);
    return new SharedViews(made, access == Table.Access.OPEN ? aboutPersons(waiting) : Set.of());
  }

  /** Those of the views, with their queries, that read tables about persons, or each other. */
  private static Set<String> aboutPersons(Map<String, String> views) {
    Set<String> about = new TreeSet<>();
    Tables.all().stream()
        .filter(table -> table.access() == Table.Access.RECORDS)
        .forEach(table -> about.add(table.name()));
    boolean found = true;
    while (found) {
      found = false;
      for (Map.Entry<String, String> view : views.entrySet()) {
        String query = view.getValue().replaceAll("--[^\\n]*", "");
        if (WORD.matcher(query).results().anyMatch(word -> about.contains(word.group()))) {
          found |= about.add(view.getKey());
        }
      }
    }
    about.retainAll(views.keySet());
    return about;
  }

  private static void addHistory(
      SnapshotSession session, DefinitionFiles definitions, Map<String, String> made) {
    Table table = Tables.FORM_HISTORY;
    try {
      FormHistory.query(QualityRules.load(definitions))
          .ifPresent(
              query -> {
                session.view(table, query);
                made.put(table.name(), "one row: " + table.grain());
              });
    } catch (Problem forItsAuthor) {
      return;
    }
  }

  private static boolean make(SnapshotSession session, String name, String sql) {
    try {
      session.view(name, sql, comment(sql));
      return true;
    } catch (Problem waitsForAnother) {
      return false;
    }
  }

  /** The comment that a query begins with, as one line. */
  private static String comment(String sql) {
    return sql.lines()
        .takeWhile(line -> line.startsWith("--"))
        .map(line -> line.substring(2).strip())
        .collect(Collectors.joining(" "));
  }
}
