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
import vn.hoi.warehouse.store.Hashes;

/** The views that definitions share, {@code definitions/views/*.sql}, in a session for SQL. */
final class SharedViews {
  private static final Pattern FILE = Pattern.compile("views/([a-z][a-z0-9_]*)\\.sql");

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
    for (Map.Entry<String, Path> file : definitions.below("views").entrySet()) {
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
    return made;
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
