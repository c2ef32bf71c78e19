package vn.hoi.jobs.disclosure;

import java.util.List;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.DisclosureRules;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.IndicatorDefinition.About;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;

/** Tells which values are about so few persons that they must be hidden. */
final class SmallCells {
  private final IndicatorDefinition definition;
  private final DisclosureRules.SmallCells rule;
  private final List<Added> added;

  /**
   * @param added what was added since the earlier reviews that are shown beside
   */
  SmallCells(IndicatorDefinition definition, DisclosureRules rules, List<Added> added) {
    this.definition = definition;
    this.added = List.copyOf(added);
    this.rule = rules.of(definition.sensitivity());
  }

  /** Whether one of a value's counts must be hidden. */
  boolean hides(IndicatorValue value) {
    return hides(value, false) || hides(value, true);
  }

  /**
   * Whether one of a value's two counts, where it has it, is one that must be hidden: it is small,
   * or so is what was added to it.
   */
  boolean hides(IndicatorValue value, boolean below) {
    Category category = definition.category(value.key().category()).orElseThrow();
    About about = below ? category.denominatorAbout() : category.about();
    Level level = value.key().level();
    return about == About.PERSONS
        && (isSmall(level, Shown.count(value, below).orElse(0))
            || added.stream().anyMatch(since -> isSmall(level, since.by(value, below))));
  }

  /** Whether so many persons of a place of a level are few. */
  boolean isSmall(Level level, long persons) {
    return rule.levels().contains(level.word()) && persons > 0 && persons < rule.below();
  }
}
