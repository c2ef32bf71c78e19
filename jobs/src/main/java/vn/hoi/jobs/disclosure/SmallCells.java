package vn.hoi.jobs.disclosure;

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

  SmallCells(IndicatorDefinition definition, DisclosureRules rules) {
    this.definition = definition;
    this.rule = rules.of(definition.sensitivity());
  }

  /** Whether a value counts more than none and fewer than the rule asks for. */
  boolean hides(IndicatorValue value) {
    return hides(value, false) || hides(value, true);
  }

  /** Whether one of a value's two counts, where it has it, is one that must be hidden. */
  boolean hides(IndicatorValue value, boolean below) {
    Category category = definition.category(value.key().category()).orElseThrow();
    About about = below ? category.denominatorAbout() : category.about();
    return about == About.PERSONS
        && isSmall(value.key().level(), Shown.count(value, below).orElse(0));
  }

  /** Whether so many persons of a place of a level are few. */
  boolean isSmall(Level level, long persons) {
    return rule.levels().contains(level.word()) && persons > 0 && persons < rule.below();
  }
}
