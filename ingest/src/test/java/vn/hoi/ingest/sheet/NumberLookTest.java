package vn.hoi.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberLookTest {
  /**
   * Built-in formats by ECMA-376, part 1, 18.8.30; what is shown as Excel's help on formats says.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | | ",
        "1 | | 0",
        "2 | | 2",
        "3 | | 0",
        "4 | | 2",
        "9 | | 0",
        "10 | | 2",
        "11 | | ",
        "12 | | ",
        "14 | | ",
        "49 | | ",
        "164 | | ",
        "164 | General | ",
        "164 | 0.00 | 2",
        "164 | 0.0# | 1",
        "164 | 0.0\" %\" | 1",
        "164 | #,##0.0_);[Red](#,##0.0) | 1",
        "164 | 0.0, | ",
        "164 | 0.00E+00 | ",
        "164 | # ?/? | "
      })
  void aFormatTellsItsDecimalsOrNothing(int id, String written, Integer decimals) {
    assertEquals(decimals, NumberLook.decimals(id, written));
  }
}
