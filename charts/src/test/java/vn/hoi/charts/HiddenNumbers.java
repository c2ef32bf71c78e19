package vn.hoi.charts;

import java.util.List;
import java.util.function.Predicate;

/** Numbers that a release carries and must not show. */
public final class HiddenNumbers {
  private HiddenNumbers() {}

  /**
   * Hides values, and lets what is behind them follow from a number.
   *
   * @param status observed: too little was reported; suppressed: withheld
   */
  public static SampleRelease hide(
      SampleRelease sample, Predicate<IndicatorValue> which, Status status, long number) {
    List<IndicatorValue> districts =
        sample.data().values().stream()
            .filter(v -> v.indicator().equals("O01") && v.level().equals("district"))
            .filter(v -> v.period().equals(sample.data().reviewId()) && which.test(v))
            .toList();
    sample.change(which, v -> hidden(v, status, number));
    if (status.hasNumber()) {
      districts.forEach(v -> sample.changed("O01", "district", v.unitId()));
    }
    return sample;
  }

  /** The same place with other numbers, which may not be shown. */
  public static IndicatorValue hidden(IndicatorValue v, Status status, long number) {
    return new IndicatorValue(
        v.indicator(),
        v.version(),
        v.period(),
        v.category(),
        v.level(),
        v.unitId(),
        number,
        9_999_991L,
        status.hasNumber() ? 100.0 * number / 9_999_991 : null,
        status == Status.OBSERVED && number == 0 ? Status.ZERO : status,
        10,
        5,
        0.5,
        0.5,
        status == Status.SUPPRESSED,
        number / 1e7,
        number / 1e6,
        0);
  }
}
