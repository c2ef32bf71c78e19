package vn.hoi.jobs.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedRateTest {
  /** The first and the last stand in published reports of the Union; 50.730/206.391 is 24,58 %. */
  @ParameterizedTest
  @CsvSource({
    "50730, 206391, 24.76, IMPOSSIBLE",
    "50730, 206391, 24.58, ROUNDED",
    "50730, 206391, 24.57, TRUNCATED",
    "50730, 206391, 24.6, ROUNDED",
    "50730, 206391, 24.5, TRUNCATED",
    "1, 8, 12.5, ROUNDED",
    "1, 8, 12, ROUNDED",
    "1, 8, 13, ROUNDED",
    "13, 482, 2.70, ROUNDED",
    "13, 482, 2.69, TRUNCATED"
  })
  void isJudgedByItsOwnDecimals(long n, long d, BigDecimal printed, PrintedRate expected) {
    assertEquals(Optional.of(expected), PrintedRate.judge(n, d, printed, null));
  }

  /** 13/482 is 2.697...: 2,7 and 2,70 are it rounded, 2,700 is not; 1/7 is 14.2857... %. */
  @ParameterizedTest
  @CsvSource({
    "13, 482, 2.7, 1, ROUNDED",
    "13, 482, 2.7000, 2, ROUNDED",
    "13, 482, 2.7000, 3, IMPOSSIBLE",
    "1, 7, 14.3, 1, ROUNDED",
    "1, 7, 14.3, 2, IMPOSSIBLE",
    "1, 7, 14.3, , ROUNDED",
    "1, 7, 14.29, 1, ROUNDED",
    "1, 2, 50, 2, ROUNDED",
    "1, 3, 33, 2, IMPOSSIBLE",
    "6009, 20000, 30.0, 1, ROUNDED",
    "6009, 20000, 30.0, 2, IMPOSSIBLE",
    "60019, 200000, 30.0, 2, TRUNCATED"
  })
  void noughtsAtItsEndAreDecimalsWhereTheyAreShown(
      long n, long d, BigDecimal printed, Long shown, PrintedRate expected) {
    assertEquals(Optional.of(expected), PrintedRate.judge(n, d, printed, shown));
  }

  @Test
  void overNothingNothingIsJudged() {
    assertEquals(Optional.empty(), PrintedRate.judge(3, 0, BigDecimal.ONE, null));
  }

  @Property
  void whatWasRoundedOrCutIsNeverCalledImpossible(
      @ForAll @LongRange(min = 0, max = 100_000) long n,
      @ForAll @LongRange(min = 1, max = 100_000) long d,
      @ForAll @IntRange(min = 1, max = 4) int decimals) {
    BigDecimal exact =
        BigDecimal.valueOf(100 * n).divide(BigDecimal.valueOf(d), 20, RoundingMode.DOWN);
    BigDecimal cut = exact.setScale(decimals, RoundingMode.DOWN);
    assertEquals(false, PrintedRate.judge(n, d, cut, null).orElseThrow() == PrintedRate.IMPOSSIBLE);
    BigDecimal far = cut.add(BigDecimal.ONE);
    assertEquals(
        Optional.of(PrintedRate.IMPOSSIBLE),
        PrintedRate.judge(n, d, far.add(new BigDecimal("0.0001")), null));
  }
}
