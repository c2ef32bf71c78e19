package vn.hoi.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Written by hand as the two languages read numbers aloud. */
class NumberWordsTest {
  @ParameterizedTest
  @CsvSource({
    "5, năm, five",
    "10, mười, ten",
    "11, mười một, eleven",
    "14, mười bốn, fourteen",
    "15, mười lăm, fifteen",
    "19, mười chín, nineteen",
    "20, hai mươi, twenty",
    "21, hai mươi mốt, twenty-one",
    "34, ba mươi tư, thirty-four",
    "55, năm mươi lăm, fifty-five",
    "100, một trăm, one hundred",
    "105, một trăm linh năm, one hundred and five",
    "110, một trăm mười, one hundred and ten",
    "999, chín trăm chín mươi chín, nine hundred and ninety-nine",
    "1000, một nghìn, one thousand",
    "1005, một nghìn không trăm linh năm, one thousand and five",
    "1100, một nghìn một trăm, one thousand one hundred",
    "12099, mười hai nghìn không trăm chín mươi chín, twelve thousand and ninety-nine",
    "250120, hai trăm năm mươi nghìn một trăm hai mươi, two hundred and fifty thousand one hundred"
        + " and twenty"
  })
  void aNumberIsReadAloud(int number, String vietnamese, String english) {
    assertEquals(vietnamese, NumberWords.vietnamese(number));
    assertEquals(english, NumberWords.english(number));
  }
}
