package vn.hoi.jobs.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * A target that a document sets.
 *
 * @param id its own name
 * @param indicator the indicator
 * @param category a part of it; empty for the whole
 * @param level whom it binds: city, district or grassroots
 * @param unit one bound unit; empty: each unit of the level
 * @param period the review by which it is due
 * @param comparator {@code >=}, {@code <=}, {@code >} or {@code <}
 * @param value in the unit of the indicator
 * @param source the document
 * @param name what it asks for
 */
public record Target(
    String id,
    String indicator,
    String category,
    String level,
    String unit,
    String period,
    String comparator,
    BigDecimal value,
    String source,
    Words name) {
  private static final List<String> COMPARATORS = List.of(">=", "<=", ">", "<");
  private static final List<String> LEVELS = List.of("city", "district", "grassroots");

  static List<Target> readAll(YamlMap top) {
    List<Target> targets = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlMap entry : top.maps("targets")) {
      Target target =
          new Target(
              entry.text("id"),
              entry.text("indicator"),
              entry.optionalText("category").orElse(""),
              entry.oneOf("level", LEVELS),
              entry.optionalText("unit").orElse(""),
              entry.text("period"),
              entry.oneOf("comparator", COMPARATORS),
              value(entry),
              entry.text("source"),
              Words.read(entry, "name"));
      if (!seen.add(target.id())) {
        entry.fault("id", "the target " + target.id() + " stands twice");
      }
      if (entry.has("source") && target.source().isBlank()) {
        entry.fault("source", "`source` must name the document that sets the target");
      }
      entry.end();
      targets.add(target);
    }
    top.end();
    return targets;
  }

  private static BigDecimal value(YamlMap entry) {
    String text = entry.text("value");
    try {
      return new BigDecimal(text).setScale(4);
    } catch (NumberFormatException | ArithmeticException e) {
      if (!text.isEmpty()) {
        entry.fault(
            "value", "`value: " + text + "` must be a number with at most four decimals, as 62.5");
      }
      return BigDecimal.ZERO;
    }
  }
}
