package vn.hoi.jobs.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a printed percentage can have come from the figures beside it. */
public enum PrintedRate {
  /** It is the rate, rounded to the printed decimals. */
  ROUNDED,
  /** The decimals behind it were cut off. */
  TRUNCATED,
  /** Neither rounding nor cutting gives it. */
  IMPOSSIBLE;

  /** The word in tables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Judges a printed percentage by its own number of decimals. Noughts at its end are among them
   * where it is known that they stand there.
   *
   * @param n numerator, 0 or above
   * @param d denominator
   * @param shown how many decimals are shown, noughts at the end among them; null when not known
   * @return empty when there is nothing to divide by
   */
  public static Optional<PrintedRate> judge(
      long n, long d, BigDecimal printed, @Nullable Long shown) {
    if (d <= 0 || n < 0) {
      return Optional.empty();
    }
    int own = Math.max(0, printed.stripTrailingZeros().scale());
    int decimals = shown == null ? own : Math.max(own, Math.toIntExact(shown));
    BigDecimal hundred = BigDecimal.valueOf(n).movePointRight(2);
    BigDecimal whole = BigDecimal.valueOf(d);
    for (RoundingMode mode :
        new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN}) {
      if (hundred.divide(whole, decimals, mode).compareTo(printed) == 0) {
        return Optional.of(mode == RoundingMode.DOWN ? TRUNCATED : ROUNDED);
      }
    }
    return Optional.of(IMPOSSIBLE);
  }
}
