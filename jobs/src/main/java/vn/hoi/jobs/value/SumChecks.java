package vn.hoi.jobs.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoi.jobs.definition.CategorySum;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.warehouse.Problem;

/** Holds values to the sums that a definition calls exact. */
public final class SumChecks {
  private SumChecks() {}

  /**
   * Checks the values of an indicator.
   *
   * @throws Problem of the sender of data, naming the first place where a sum does not hold
   */
  public static void check(IndicatorDefinition definition, List<IndicatorValue> values) {
    Map<ValueKey, IndicatorValue> byKey = new HashMap<>();
    values.forEach(value -> byKey.put(value.key(), value));
    for (CategorySum sum : definition.sums()) {
      if (!sum.exact()) {
        continue;
      }
      for (IndicatorValue total : values) {
        if (total.key().category().equals(sum.total()) && total.status().hasValue()) {
          check(definition, sum, total, byKey);
        }
      }
    }
  }

  private static void check(
      IndicatorDefinition definition,
      CategorySum sum,
      IndicatorValue total,
      Map<ValueKey, IndicatorValue> byKey) {
    ValueKey key = total.key();
    long expected = 0;
    for (CategorySum.Part part : sum.parts()) {
      ValueKey at =
          new ValueKey(key.indicator(), key.period(), part.category(), key.level(), key.unitId());
      IndicatorValue value = byKey.get(at);
      if (value == null || !value.status().hasValue()) {
        return;
      }
      expected =
          Math.addExact(expected, Math.multiplyExact(part.sign(), value.numerator().orElseThrow()));
    }
    long found = total.numerator().orElseThrow();
    if (found != expected) {
      throw Problem.ofSender(
          "Cannot compute "
              + definition.id()
              + ": "
              + key
              + " is "
              + found
              + ", but its parts add up to "
              + expected
              + ". Look for rows of this place that end without a reason, or mend the definition.");
    }
  }
}
