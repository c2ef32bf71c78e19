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

  /** What Excel's help on formats says that 12 or 12.000 looks like in each. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0.0, | ALTERED",
        "#,##0.0,, | ALTERED",
        "#,##0,;[Red]-#,##0, | ALTERED",
        "0\" triệu\" | ALTERED",
        "#,##0\" tỷ đồng\" | ALTERED",
        "#,##0\\ \\t\\r\\.\\đ | ALTERED",
        "#,##0[$ nghìn đồng-42A] | ALTERED",
        "0\"k\" | ALTERED",
        "0\"00\" | ALTERED",
        "\"HD-006-\"0 | ALTERED",
        "#,##0 | NUMBER",
        "0\" người\" | NUMBER",
        "#,##0\" đ\" | NUMBER",
        "#,##0.00\\ [$₫-42A] | NUMBER",
        "[Red]0_);(0) | NUMBER",
        "_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* \"-\"??\\ _₫_-;_-@_- | NUMBER",
        "_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_) | NUMBER",
        "[>=1000]#,##0;0 | NUMBER",
        "00000 | NUMBER",
        "0.0\" %\" | NUMBER",
        "General\" hv\" | NUMBER",
        "0.0% | PERCENT",
        "\"quý \"mm/yyyy | DATE"
      })
  void aFormatThatShowsAnotherNumberIsTold(String written, NumberLook look) {
    assertEquals(look, NumberLook.of(164, written));
  }
}
