package vn.hoi.cli.sql;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 */
final class SharedViews {
  private static final Pattern FILE =
      Pattern.compile("(?:views|quality/tables)/([a-z][a-z0-9_]*)\\.sql");

  private SharedViews() {}

  /**
   * Adds the views, each after those it reads. A view that cannot be made here is left out: it
   * reads tables about persons, or its author has a fault to mend that must not keep others from
   * asking.
   *
   * @return the first comment line of each view that is there, by its name
   */
  static Map<String, String> add(SnapshotSession session, DefinitionFiles definitions) {
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
    return made;
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
      session.view(name, sql);
      return true;
    } catch (Problem waitsForAnother) {
      return false;
    }
  }

  private static String comment(String sql) {
    return sql.startsWith("--") ? sql.lines().findFirst().orElse("").substring(2).strip() : "";
  }
}
