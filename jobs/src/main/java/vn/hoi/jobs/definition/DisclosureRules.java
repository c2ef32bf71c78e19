package vn.hoi.jobs.definition;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.hoi.jobs.definition.IndicatorDefinition.Sensitivity;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * What may leave the team.
 *
 * @param version the version of the rules
 * @param coverageGate the share of the denominator, 0 to 1, below which a value is not for
 *     publication
 * @param smallCells the rule for small numbers of persons, by sensitivity
 */
public record DisclosureRules(
    int version, double coverageGate, Map<Sensitivity, SmallCells> smallCells) {
  /**
   * The rule for small numbers of persons.
   *
   * @param below counts above 0 and below this are suppressed
   * @param levels the levels at which they are
   */
  public record SmallCells(long below, Set<String> levels) {
    public SmallCells {
      levels = Set.copyOf(levels);
    }
  }

  private static final List<String> LEVELS = List.of("grassroots", "district");

  public DisclosureRules {
    smallCells = Map.copyOf(smallCells);
  }

  /** The rule for an indicator. */
  public SmallCells of(Sensitivity sensitivity) {
    return java.util.Objects.requireNonNull(smallCells.get(sensitivity));
  }

  static DisclosureRules read(YamlMap top) {
    int version = top.integer("version", 1, 1_000_000);
    double gate = gate(top);
    YamlMap rules = top.map("small_cells");
    Map<Sensitivity, SmallCells> smallCells = new EnumMap<>(Sensitivity.class);
    for (Sensitivity sensitivity : Sensitivity.values()) {
      YamlMap rule = rules.map(sensitivity.name().toLowerCase(Locale.ROOT));
      List<String> levels = rule.texts("levels");
      for (String level : levels) {
        if (!LEVELS.contains(level)) {
          rule.fault("levels", "`" + level + "` must be one of " + String.join(", ", LEVELS));
        }
      }
      smallCells.put(sensitivity, new SmallCells(rule.integer("below"), Set.copyOf(levels)));
      rule.end();
    }
    rules.end();
    top.end();
    return new DisclosureRules(version, gate, smallCells);
  }

  private static double gate(YamlMap top) {
    String text = top.text("coverage_gate");
    try {
      double gate = Double.parseDouble(text);
      if (gate >= 0 && gate <= 1) {
        return gate;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of range.
    }
    if (!text.isEmpty()) {
      top.fault("coverage_gate", "`coverage_gate: " + text + "` must be a number from 0 to 1");
    }
    return 1;
  }
}
