package vn.hoi.jobs.disclosure;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.DisclosureRules;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Remainder;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.ValueKey;

/** The values of one indicator and period, and which of them are hidden so far. */
final class ProtectedTable {
  private final List<IndicatorValue> values;
  private final SmallCells rule;
  private final List<Equation<ValueKey>> equations;
  private final List<Remainder> remainders;
  private final Set<ValueKey> hidden;
  private @Nullable Hiding hiding;

  /** The table with its small cells hidden and those withheld before, and no others yet. */
  ProtectedTable(
      IndicatorDefinition definition,
      DisclosureRules rules,
      Places places,
      List<IndicatorValue> values,
      List<Added> added,
      Set<ValueKey> withheld) {
    this.values = List.copyOf(values);
    this.rule = new SmallCells(definition, rules, added);
    this.remainders = definition.remainders();
    this.equations = new Equations(places).of(definition, values);
    this.hidden =
        values.stream()
            .filter(value -> rule.hides(value) || withheld.contains(value.key()))
            .map(IndicatorValue::key)
            .collect(Collectors.toSet());
  }

  List<IndicatorValue> values() {
    return values;
  }

  SmallCells rule() {
    return rule;
  }

  List<Equation<ValueKey>> equations() {
    return equations;
  }

  List<Remainder> remainders() {
    return remainders;
  }

  Set<ValueKey> hidden() {
    return Set.copyOf(hidden);
  }

  /** Of what is hidden, that of which the count above is known: nothing is made of another. */
  Set<ValueKey> reportedAndHidden() {
    return values.stream()
        .filter(value -> value.numerator().isPresent() && hidden.contains(value.key()))
        .map(IndicatorValue::key)
        .collect(Collectors.toSet());
  }

  /** Hides more cells; false when there are none. */
  boolean hide(Collection<ValueKey> cells) {
    return hidden.addAll(cells);
  }

  /** Hides as many others as it takes that the equations give none of the hidden ones away. */
  ProtectedTable protect() {
    if (!hidden.isEmpty()) {
      // Most tables have nothing to hide and need no more than their equations.
      hiding = hiding == null ? new Hiding(values, equations) : hiding;
      hidden.addAll(hiding.hidden(new HashSet<>(hidden)));
    }
    return this;
  }
}
