package vn.hoi.jobs.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts indicators that read other indicators behind those. */
final class Waves {
  private Waves() {}

  /** The waves; indicators that wait for each other are in none. */
  static List<List<IndicatorDefinition>> of(Map<String, IndicatorDefinition> indicators) {
    Map<String, IndicatorDefinition> waiting = new TreeMap<>(indicators);
    Set<String> done = new HashSet<>();
    List<List<IndicatorDefinition>> waves = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<IndicatorDefinition> wave =
          waiting.values().stream().filter(d -> ready(d, done, waiting)).toList();
      if (wave.isEmpty()) {
        break;
      }
      waves.add(wave);
      for (IndicatorDefinition definition : wave) {
        waiting.remove(definition.id());
        done.add(definition.id());
      }
    }
    return waves;
  }

  private static boolean ready(
      IndicatorDefinition definition, Set<String> done, Map<String, IndicatorDefinition> waiting) {
    for (String read : definition.reads()) {
      boolean every = read.equals(IndicatorDefinition.EVERY_INDICATOR);
      if (every && waiting.values().stream().anyMatch(w -> !readsEvery(w))) {
        return false;
      }
      if (!every && IndicatorDefinition.isIndicator(read) && !done.contains(read)) {
        return false;
      }
    }
    return true;
  }

  static boolean readsEvery(IndicatorDefinition definition) {
    return definition.reads().contains(IndicatorDefinition.EVERY_INDICATOR);
  }
}
