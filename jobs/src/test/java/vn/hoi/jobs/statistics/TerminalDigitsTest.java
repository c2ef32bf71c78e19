package vn.hoi.jobs.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TerminalDigitsTest {
  @Test
  void countsThatEndInEachDigitEquallyOftenAreNotHeaped() {
    TerminalDigits digits = TerminalDigits.of(LongStream.range(100, 200).toArray());

    assertEquals(new TerminalDigits(100, 0.2, 1), digits);
    assertFalse(digits.heaped());
  }

  /**
   * 40 counts, 20 of them ending in 0 and 20 in 5, of which 4 each are expected: chi-squared is 2 ×
   * 16² / 4 + 8 × 4² / 4 = 160 with 9 degrees of freedom.
   */
  @Test
  void countsThatAllEndInZeroOrFiveAreHeaped() {
    long[] counts = LongStream.range(0, 40).map(i -> 50 + 5 * i).toArray();

    TerminalDigits digits = TerminalDigits.of(counts);

    assertEquals(1, digits.roundShare());
    assertTrue(digits.pValue() < 1e-20);
    assertTrue(digits.heaped());
  }

  @Test
  void countsOfOneDigitTellNothing() {
    assertEquals(new TerminalDigits(0, 0, 1), TerminalDigits.of(new long[] {0, 5, 5, 5}));
  }

  /** 50 counts that end in 3: improbable, and yet nobody rounds to 3. */
  @Test
  void anotherPreferredDigitIsNoRounding() {
    assertFalse(TerminalDigits.of(LongStream.generate(() -> 13).limit(50).toArray()).heaped());
  }

  /** 1,000 counts; of each digit 100 are expected, these are the differences from that. */
  private static TerminalDigits ofThousand(int... differences) {
    LongStream.Builder counts = LongStream.builder();
    for (int digit = 0; digit < 10; digit++) {
      for (int i = 0; i < 100 + differences[digit]; i++) {
        counts.add(10 + digit);
      }
    }
    return TerminalDigits.of(counts.build().toArray());
  }

  /**
   * The NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4, prints the upper critical
   * values of chi-squared with 9 degrees of freedom: 16.919 at 0.05, 21.666 at 0.01, 27.877 at
   * 0.001. The statistic is the sum of the squared differences over 100.
   */
  @Test
  void thePValueLiesOnTheSideOfTheCriticalValuesThatNistPrints() {
    // 2 × (29² + 2²) = 1690; one more pair makes 1692.
    assertTrue(ofThousand(29, -29, 2, -2, 0, 0, 0, 0, 0, 0).pValue() > 0.05);
    assertTrue(ofThousand(29, -29, 2, -2, 1, -1, 0, 0, 0, 0).pValue() < 0.05);
    // 2 × (32² + 7² + 3² + 1²) = 2166; 2 × (32² + 6² + 4² + 2² + 2²) = 2168.
    assertTrue(ofThousand(32, -32, 7, -7, 3, -3, 1, -1, 0, 0).pValue() > 0.01);
    assertTrue(ofThousand(32, -32, 6, -6, 4, -4, 2, -2, 2, -2).pValue() < 0.01);
    // 2 × (36² + 9² + 4²) = 2786; 2 × (36² + 7² + 7²) = 2788.
    assertTrue(ofThousand(36, -36, 9, -9, 4, -4, 0, 0, 0, 0).pValue() > 0.001);
    assertTrue(ofThousand(36, -36, 7, -7, 7, -7, 0, 0, 0, 0).pValue() < 0.001);
  }
}
