package vn.hoi.jobs.definition;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;

/**
 * The folders of the indicators.
 *
 * @param below all files in them by name
 * @param yamls every indicator.yaml by the name of its folder
 */
record IndicatorFiles(Map<String, Path> below, Map<String, Path> yamls) {
  private static final String YAML = "/indicator.yaml";

  static IndicatorFiles of(DefinitionFiles files) {
    Map<String, Path> below = files.below("indicators");
    Map<String, Path> yamls = new TreeMap<>();
    below.forEach(
        (name, file) -> {
          if (name.endsWith(YAML) && name.split("/", -1).length == 3) {
            yamls.put(name.substring("indicators/".length(), name.length() - YAML.length()), file);
          }
        });
    return new IndicatorFiles(below, yamls);
  }

  /** All indicators that can be read, by id. */
  Map<String, IndicatorDefinition> all(Faults faults) {
    return read(yamls.keySet(), faults);
  }

  /**
   * An indicator, those whose values it reads, and those that these read.
   *
   * @throws Problem of the operator when there is nothing of this name, naming those there are
   */
  Map<String, IndicatorDefinition> needed(String id, Faults faults) {
    if (below.keySet().stream().noneMatch(name -> name.startsWith("indicators/" + id + "/"))) {
      throw Definitions.unknown(id, yamls.keySet());
    }
    return read(List.of(id), faults);
  }

  private Map<String, IndicatorDefinition> read(Iterable<String> wanted, Faults faults) {
    below.forEach(
        (name, file) -> {
          String folder = name.substring(0, name.lastIndexOf('/'));
          if (name.endsWith(".sql") && !below.containsKey(folder + YAML)) {
            faults.add(file, 1, "there is no indicator.yaml beside it");
          }
        });
    Map<String, IndicatorDefinition> indicators = new TreeMap<>();
    Set<String> seen = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    wanted.forEach(open::add);
    while (!open.isEmpty()) {
      String id = open.remove();
      if (id.equals(IndicatorDefinition.EVERY_INDICATOR)) {
        open.addAll(yamls.keySet());
        continue;
      }
      Path yaml = yamls.get(id);
      if (yaml != null && seen.add(id)) {
        Path sql = below.get("indicators/" + id + "/indicator.sql");
        if (sql == null) {
          faults.add(yaml, 1, "there is no indicator.sql beside it");
        } else {
          new IndicatorReader(faults)
              .read(id, yaml, sql)
              .ifPresent(
                  indicator -> {
                    indicators.put(id, indicator);
                    open.addAll(indicator.reads());
                  });
        }
      }
    }
    return indicators;
  }
}
