package vn.hoi.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseNumberTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "1.234|1234",
        "1.234.567|1234567",
        "1 234 567|1234567",
        "1\u00A0234|1234",
        "1234|1234",
        "12,5|12.5",
        "1.234,56|1234.56",
        "0,125|0.125",
        "-5|-5",
        "−5|-5",
        "-|0",
        "–|0",
        "007|7",
      })
  void aNumberIsReadTheVietnameseWay(String text, BigDecimal expected) {
    assertEquals(Parsed.value(expected), VietnameseNumber.number(text));
  }

  @ParameterizedTest(name = "\"{0}\" states nothing")
  @ValueSource(strings = {"", "  ", "…", "……", "...", ".........", "…."})
  void dotsAndBlanksAreNotCollected(String text) {
    assertEquals(Parsed.missing(), VietnameseNumber.number(text));
  }

  @ParameterizedTest(name = "{0} is no number")
  @ValueSource(
      strings = {
        "1,234", "12.5", "1,234.5", "1,234,567", "1.23.456", "12.3456", "abc", "12a", "(1.234)",
        "1..234", ",5", "5,", "1.2345", "--5", "1e5", "٣", "∞", "NaN"
      })
  void whatCouldMeanTwoThingsIsNoNumber(String text) {
    Fault fault = assertInstanceOf(Parsed.Faulty.class, VietnameseNumber.number(text)).fault();
    assertEquals(RowRule.NUMBER_INVALID, fault.rule());
  }

  @Test
  void theFaultOfAnAmbiguousCommaSaysBothWaysOut() {
    Fault fault = ((Parsed.Faulty<?>) VietnameseNumber.number("1,234")).fault().about("1,234");
    assertEquals(
        "Cannot read the number \"1,234\": its comma may stand before decimals or between"
            + " thousands. Write 1.234 for thousands, or add a zero to the decimals (1,2340).",
        fault.en());
    assertEquals(
        "Không đọc được số “1,234”: dấu phẩy có thể là dấu thập phân hoặc dấu nghìn. Ghi 1.234 nếu"
            + " là phần nghìn, hoặc thêm số 0 vào phần thập phân (1,2340).",
        fault.vi());
  }

  @ParameterizedTest(name = "{0} is {1} percent")
  @CsvSource(
      delimiter = '|',
      value = {
        "12,5%|12.5",
        "12,5 %|12.5",
        "12,5|12.5",
        "24,576%|24.576",
        "0|0",
        "100%|100",
        "43.740/62.086|70.4507",
      })
  void aPercentageIsReadWithOrWithoutItsSign(String text, BigDecimal expected) {
    assertEquals(Parsed.value(expected), VietnameseNumber.percent(text));
  }

  @ParameterizedTest(name = "{0} is out of range")
  @ValueSource(strings = {"340", "340%", "100,1", "-1", "62.086/43.740"})
  void aPercentageLiesBetweenNoneAndAll(String text) {
    Fault fault = ((Parsed.Faulty<?>) VietnameseNumber.percent(text)).fault();
    assertEquals(RowRule.PERCENT_OUT_OF_RANGE, fault.rule());
  }

  @Test
  void theFaultOfAPercentageOf340SaysWhatToCheck() {
    Fault fault = ((Parsed.Faulty<?>) VietnameseNumber.percent("340")).fault().about("340");
    assertEquals(
        "Cannot take the percentage \"340\": it must lie between 0 and 100. Check numerator and"
            + " denominator and write it like 12,5.",
        fault.en());
  }

  @ParameterizedTest(name = "{0} is {1} đồng")
  @CsvSource(
      delimiter = '|',
      value = {
        "201.714 triệu đồng|201714000000",
        "13,335 tỷ|13335000000",
        "13,335 tỉ đồng|13335000000",
        "12,5 triệu đồng|12500000",
        "12,5tr|12500000",
        "500 nghìn|500000",
        "500 ngàn đồng|500000",
        "13.500.000|13500000",
        "13.500.000đ|13500000",
        "13.500.000 đồng|13500000",
        "13.500.000 VNĐ|13500000",
        "-|0",
      })
  void moneyIsReadInDong(String text, BigDecimal expected) {
    assertEquals(Parsed.value(expected), VietnameseNumber.money(text));
  }

  @ParameterizedTest(name = "{0} is no amount in đồng")
  @ValueSource(strings = {"12,5", "5 USD", "1,234", "0,0001 nghìn", "12 quả"})
  void moneyHasAKnownUnitAndNoPartsOfADong(String text) {
    assertInstanceOf(Parsed.Faulty.class, VietnameseNumber.money(text));
  }

  @ParameterizedTest(name = "{0} is not whole")
  @ValueSource(strings = {"12,5", "0,1"})
  void aCountIsWhole(String text) {
    assertInstanceOf(Parsed.Faulty.class, VietnameseNumber.whole(text));
  }
}
