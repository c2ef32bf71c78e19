package vn.hoi.jobs.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  /** Newcombe (1998), Statistics in Medicine 17:857-872, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void equalsThePublishedScoreIntervals(long n, long d, double low, double high) {
    Interval interval = Interval.wilson(n, d).orElseThrow();
    assertEquals(low, interval.low(), 0.00005);
    assertEquals(high, interval.high(), 0.00005);
  }

  @Test
  void isClosedAtBothEnds() {
    assertEquals(0.0, Interval.wilson(0, 7).orElseThrow().low());
    assertEquals(1.0, Interval.wilson(7, 7).orElseThrow().high());
  }

  @Test
  void isNotThereForARateOverOneHundredPercentOrOverNothing() {
    assertTrue(Interval.wilson(8, 7).isEmpty());
    assertTrue(Interval.wilson(0, 0).isEmpty());
  }
}
