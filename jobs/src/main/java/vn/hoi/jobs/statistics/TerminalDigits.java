package vn.hoi.jobs.statistics;

import org.apache.commons.statistics.inference.ChiSquareTest;

/**
 * The last digits of counts. Counts of many things end in each of the ten digits equally often;
 * people who round prefer 0 and 5. Only counts of two digits or more are looked at.
 *
 * @param figures how many counts there were
 * @param roundShare the share that ends in 0 or 5, 0 to 1; 0.2 is expected
 * @param pValue of Pearson's chi-squared test of equal frequencies, 9 degrees of freedom; 1 without
 *     figures
 */
public record TerminalDigits(int figures, double roundShare, double pValue) {
  private static final double SURE = 0.001;
  private static final double MANY = 0.4;

  /** Of some counts, 0 or above. */
  public static TerminalDigits of(long[] counts) {
    long[] digits = new long[10];
    int figures = 0;
    for (long count : counts) {
      if (count >= 10) {
        digits[(int) (count % 10)]++;
        figures++;
      }
    }
    if (figures == 0) {
      return new TerminalDigits(0, 0, 1);
    }
    double p = ChiSquareTest.withDefaults().test(digits).getPValue();
    return new TerminalDigits(figures, (double) (digits[0] + digits[5]) / figures, p);
  }

  /** Whether they speak of rounding: p below 0.001, and twice the expected share of 0 and 5. */
  public boolean heaped() {
    return pValue < SURE && roundShare >= MANY;
  }
}
