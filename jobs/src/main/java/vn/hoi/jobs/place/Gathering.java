package vn.hoi.jobs.place;

import java.time.LocalDate;
import java.util.OptionalLong;
import vn.hoi.jobs.definition.Measure;
import vn.hoi.jobs.value.Figures;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;

/** What arrives at one place on the boundaries of a day. */
final class Gathering {
  private final Measure measure;
  private long numerator;
  private long denominator;
  private long split;
  private long all;
  private boolean reported;
  private boolean unreported;
  private boolean suppressed;

  Gathering(Measure measure) {
    this.measure = measure;
  }

  /** A part whose figures are known. */
  void add(long n, long d, boolean ofSplitUnit) {
    reported = true;
    numerator = Math.addExact(numerator, n);
    denominator = Math.addExact(denominator, d);
    long size = measure.hasDenominator() ? d : Math.abs(n);
    all = Math.addExact(all, size);
    split = Math.addExact(split, ofSplitUnit ? size : 0);
  }

  void miss(Status status) {
    unreported = true;
    suppressed |= status == Status.SUPPRESSED;
  }

  /**
   * The value.
   *
   * @param needsAll whether one missing part makes the whole unknown, as for a union; sums above
   *     are over what reported
   */
  BoundaryValue value(ValueKey key, long version, LocalDate boundaries, boolean needsAll) {
    boolean known = reported && !(needsAll && unreported);
    Figures figures =
        new Figures(
            measure,
            known ? OptionalLong.of(numerator) : OptionalLong.empty(),
            known && measure.hasDenominator()
                ? OptionalLong.of(denominator)
                : OptionalLong.empty());
    double share = all <= 0 ? 0 : (double) split / all;
    BoundaryValue value =
        new BoundaryValue(key, version, boundaries, figures, figures.status(), share);
    return needsAll && suppressed ? value.suppressed() : value;
  }
}
