package vn.hoi.jobs.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
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

  /** Newcombe (1998), Statistics in Medicine 17:873-890, table II, method 10, examples (a)-(h). */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.1705, 0.8090",
    "6, 7, 2, 7, 0.0582, 0.8062",
    "5, 56, 0, 29, -0.0381, 0.1926",
    "0, 10, 0, 20, -0.1611, 0.2775",
    "0, 10, 0, 10, -0.2775, 0.2775",
    "10, 10, 0, 20, 0.6791, 1.0000",
    "10, 10, 0, 10, 0.6075, 1.0000"
  })
  void equalsThePublishedIntervalsOfADifference(
      long n1, long d1, long n2, long d2, double low, double high) {
    Interval interval = Interval.ofDifference(new Share(n2, d2), new Share(n1, d1)).orElseThrow();
    assertEquals(low, interval.low(), 0.00005);
    assertEquals(high, interval.high(), 0.00005);
  }

  @Property
  void ofADifferenceHoldsTheDifferenceAndTurnsRoundWithIt(
      @ForAll @LongRange(min = 1, max = 4_000_000) long d1,
      @ForAll @LongRange(min = 1, max = 4_000_000) long d2,
      @ForAll @DoubleRange(min = 0, max = 1) double r1,
      @ForAll @DoubleRange(min = 0, max = 1) double r2) {
    Share one = new Share((long) (r1 * d1), d1);
    Share other = new Share((long) (r2 * d2), d2);
    Interval interval = Interval.ofDifference(one, other).orElseThrow();
    double difference = other.value() - one.value();
    assertTrue(interval.low() <= difference && difference <= interval.high());
    assertTrue(interval.low() >= -1 && interval.high() <= 1);
    Interval back = Interval.ofDifference(other, one).orElseThrow();
    assertEquals(-interval.low(), back.high(), 1e-12);
    assertEquals(-interval.high(), back.low(), 1e-12);
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
