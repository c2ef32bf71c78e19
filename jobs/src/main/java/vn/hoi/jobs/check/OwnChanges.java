package vn.hoi.jobs.check;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** Which indicators a study's own folder changes. */
final class OwnChanges {
  private OwnChanges() {}

  /** Their ids: by a file of theirs in the folder, or of a view they read. */
  static Set<String> of(DefinitionFiles files, Definitions definitions, Path own) {
    Set<String> changed = new TreeSet<>();
    Set<String> views = new HashSet<>();
    files
        .below("views")
        .forEach(
            (name, file) -> {
              if (file.startsWith(own)) {
                views.add(view(name));
              }
            });
    files
        .below("indicators")
        .forEach(
            (name, file) -> {
              if (file.startsWith(own)) {
                changed.add(name.split("/", -1)[1]);
              }
            });
    for (IndicatorDefinition indicator : definitions.indicators().values()) {
      if (!Collections.disjoint(definitions.viewsOf(List.of(indicator)).keySet(), views)) {
        changed.add(indicator.id());
      }
    }
    return changed;
  }

  private static String view(String path) {
    return path.substring("views/".length()).replace(".sql", "");
  }
}
