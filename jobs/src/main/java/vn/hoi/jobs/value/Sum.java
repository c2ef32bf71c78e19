package vn.hoi.jobs.value;

import java.util.OptionalLong;
import vn.hoi.jobs.definition.Measure;

/** Adds up rows: only those that reported; nothing reported is not nought. */
final class Sum {
  private final Measure measure;
  private long numerator;
  private long denominator;
  private long expected;
  private long reported;
  private long denominatorKnown;
  private long denominatorsMissing;

  Sum(Measure measure) {
    this.measure = measure;
  }

  void add(UnitRow row) {
    expected++;
    if (measure.hasDenominator()) {
      if (row.denominator().isPresent()) {
        denominatorKnown = Math.addExact(denominatorKnown, row.denominator().getAsLong());
      } else {
        denominatorsMissing++;
      }
    }
    if (new Figures(measure, row.numerator(), row.denominator()).known()) {
      reported++;
      numerator = Math.addExact(numerator, row.numerator().orElseThrow());
      denominator = Math.addExact(denominator, row.denominator().orElse(0));
    }
  }

  Figures figures() {
    boolean none = reported == 0;
    return new Figures(
        measure,
        none ? OptionalLong.empty() : OptionalLong.of(numerator),
        none || !measure.hasDenominator() ? OptionalLong.empty() : OptionalLong.of(denominator));
  }

  Coverage coverage() {
    return new Coverage(expected, reported, denominatorKnown, denominator, denominatorsMissing);
  }
}
