package vn.hoi.jobs.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * How the quality index of a union is made.
 *
 * @param lowPercent percentile of the frozen period below which values count as it, 0 to 100
 * @param highPercent percentile above which values count as it
 * @param minimumPercent least share of the weights that must be known
 * @param scenarios how many scenarios, 1 or more
 * @param seed the seed of their chance
 * @param spreadPercent how far each weight may move up and down in a scenario
 * @param components what it is made of
 */
public record QualityIndex(
    long lowPercent,
    long highPercent,
    long minimumPercent,
    int scenarios,
    long seed,
    long spreadPercent,
    List<Component> components) {
  /** The indicator that is the index. */
  public static final String INDICATOR = "Q01";

  /**
   * A component.
   *
   * @param higher whether more is better
   * @param weight above 0
   */
  public record Component(String indicator, String category, boolean higher, long weight) {
    @Override
    public String toString() {
      return indicator + " \"" + category + "\"";
    }
  }

  public QualityIndex {
    components = List.copyOf(components);
  }

  static QualityIndex read(YamlMap top) {
    YamlMap outliers = top.map("outliers");
    YamlMap scenarios = top.map("scenarios");
    List<Component> components = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (YamlMap entry : top.maps("components")) {
      Component component = component(entry);
      if (!seen.add(List.of(component.indicator(), component.category()))) {
        entry.fault("indicator", "the component " + component + " stands twice");
      }
      components.add(component);
    }
    QualityIndex index =
        new QualityIndex(
            percent(outliers, "low_percent"),
            percent(outliers, "high_percent"),
            percent(top, "minimum_percent"),
            scenarios.integer("count", 1, 100_000),
            scenarios.integer("seed"),
            percent(scenarios, "weight_spread_percent"),
            components);
    if (index.lowPercent() >= index.highPercent()) {
      outliers.fault("low_percent", "`low_percent` must lie below `high_percent`");
    }
    outliers.end();
    scenarios.end();
    top.end();
    return index;
  }

  private static Component component(YamlMap map) {
    long weight = map.integer("weight");
    if (weight < 1) {
      map.fault("weight", "`weight: " + weight + "` must be 1 or more");
    }
    Component component =
        new Component(
            map.text("indicator"),
            map.optionalText("category").orElse(""),
            map.oneOf("direction", List.of("higher", "lower")).equals("higher"),
            weight);
    map.end();
    return component;
  }

  private static long percent(YamlMap map, String field) {
    long percent = map.integer(field);
    if (percent < 0 || percent > 100) {
      map.fault(field, "`" + field + ": " + percent + "` must be from 0 to 100");
    }
    return percent;
  }
}
