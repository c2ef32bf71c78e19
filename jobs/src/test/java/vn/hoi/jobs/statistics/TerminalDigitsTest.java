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
}
