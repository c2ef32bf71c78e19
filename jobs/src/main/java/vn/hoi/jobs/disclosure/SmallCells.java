package vn.hoi.jobs.disclosure;

import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.DisclosureRules;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.IndicatorDefinition.About;
import vn.hoi.jobs.value.IndicatorValue;

/** Tells which values are about so few persons that they must be hidden. */
final class SmallCells {
  private final IndicatorDefinition definition;
  private final DisclosureRules.SmallCells rule;

  SmallCells(IndicatorDefinition definition, DisclosureRules rules) {
    this.definition = definition;
    this.rule = rules.of(definition.sensitivity());
  }

  /** Whether any category of the indicator is about persons. */
  boolean any() {
    return definition.categories().stream().anyMatch(c -> c.about() == About.PERSONS);
  }

  /** Whether a value counts more than none and fewer than the rule asks for. */
  boolean hides(IndicatorValue value) {
    Category category = definition.category(value.key().category()).orElseThrow();
    return category.about() == About.PERSONS
        && rule.levels().contains(value.key().level().word())
        && (few(value.numerator().orElse(0)) || few(value.denominator().orElse(0)));
  }

  private boolean few(long count) {
    return count > 0 && count < rule.below();
  }
}
