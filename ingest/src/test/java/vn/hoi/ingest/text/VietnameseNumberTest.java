package vn.hoi.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
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
        "0,500|0.500",
        "-0,5|-0.5",
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
        "1,234",
        "12.5",
        "1,234.5",
        "1,234,567",
        "1.23.456",
        "12.3456",
        "abc",
        "12a",
        "(1.234)",
        "1..234",
        ",5",
        "5,",
        "1.2345",
        "--5",
        "1e5",
        "٣",
        "∞",
        "NaN",
        "0.500",
        "-0.500",
        "0.125",
        "01.234",
        "00.234",
        "0 500",
        "0.500,5",
        "01,234",
        "0.500.000"
      })
  void whatCouldMeanTwoThingsIsNoNumber(String text) {
    Fault fault = assertInstanceOf(Parsed.Faulty.class, VietnameseNumber.number(text)).fault();
    assertEquals(RowRule.NUMBER_INVALID, fault.rule());
  }

  private static Fault fault(Parsed<?> parsed, String text) {
    return ((Parsed.Faulty<?>) parsed).fault().about(text);
  }

  private static final String COMMA =
      "Cannot read the number \"1,234\": its comma may stand before decimals or between thousands. ";
  private static final String PHAY =
      "Không đọc được số “1,234”: dấu phẩy có thể là dấu thập phân hoặc dấu nghìn. ";

  @Test
  void theFaultOfAnAmbiguousCommaSaysBothReadingsInWords() {
    Fault fault = fault(VietnameseNumber.number("1,234"), "1,234");
    assertEquals(
        COMMA
            + "For one thousand two hundred and thirty-four: write 1.234 or 1234; for decimals write"
            + " 1,2340.",
        fault.en());
    assertEquals(
        PHAY
            + "Nếu là một nghìn hai trăm ba mươi tư: ghi 1.234 hoặc 1234; nếu là số thập phân, ghi"
            + " 1,2340.",
        fault.vi());
  }

  @Test
  void noReadingIsAdvisedThatTheColumnDoesNotTake() {
    assertEquals(
        PHAY
            + "Nếu là một nghìn hai trăm ba mươi tư: ghi 1.234 hoặc 1234. Cột này chỉ nhận số"
            + " nguyên.",
        fault(VietnameseNumber.whole("1,234"), "1,234").vi());
    assertEquals(
        PHAY
            + "Nếu là một nghìn hai trăm ba mươi tư: ghi 1.234 hoặc 1234. Nếu tính bằng triệu hoặc"
            + " tỷ, ghi cả đơn vị, ví dụ 1,234 tỷ.",
        fault(VietnameseNumber.money("1,234"), "1,234").vi());
    assertEquals(
        PHAY + "Tỷ lệ chỉ từ 0 đến 100; nếu là số thập phân, ghi 1,2340 hoặc 1,234%.",
        fault(VietnameseNumber.percent("1,234"), "1,234").vi());
    assertEquals(
        "Cannot read the number \"340,500\": its comma may stand before decimals or between"
            + " thousands. Check the figure.",
        fault(VietnameseNumber.percent("340,500"), "340,500").en());
    assertEquals(
        "Cannot read the number \"0.500\": thousands do not begin with 0. This column takes whole"
            + " numbers: write one without a 0 in front, for example 1.234.",
        fault(VietnameseNumber.whole("0.500"), "0.500").en());
    assertEquals(
        "Không đọc được số “0.500”: nhóm nghìn không bắt đầu bằng số 0. Nếu là số thập phân, ghi"
            + " dấu phẩy trước phần thập phân, ví dụ 0,5.",
        fault(VietnameseNumber.number("0.500"), "0.500").vi());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1,000|một nghìn|one thousand",
        "1,005|một nghìn không trăm linh năm|one thousand and five",
        "10,015|mười nghìn không trăm mười lăm|ten thousand and fifteen",
        "21,121|hai mươi mốt nghìn một trăm hai mươi mốt|twenty-one thousand one hundred and"
            + " twenty-one",
        "105,300|một trăm linh năm nghìn ba trăm|one hundred and five thousand three hundred",
        "14,024|mười bốn nghìn không trăm hai mươi tư|fourteen thousand and twenty-four",
      })
  void thousandsAreSaidInWords(String text, String vietnamese, String english) {
    Fault fault = fault(VietnameseNumber.whole(text), text);
    assertEquals(true, fault.vi().contains("Nếu là " + vietnamese + ": ghi "), fault.vi());
    assertEquals(true, fault.en().contains("For " + english + ": write "), fault.en());
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
        "0%|0",
        "0,51%|0.51",
        "1%|1",
        "1,01|1.01",
        "1/482|0.2075",
        "100%|100",
        "43.740/62.086|70.4507",
      })
  void aPercentageIsReadWithOrWithoutItsSign(String text, BigDecimal expected) {
    assertEquals(Parsed.value(expected), VietnameseNumber.percent(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"900(1)", "1.234 (2)", "900*", "12,5 (**)"})
  void theMarkOfAFootnoteBehindANumberIsToldAsOne(String text) {
    assertEquals(
        "Cannot read the number {value}: the mark of a footnote stands behind it. Write the number"
            + " alone in this cell, and the footnote below the table.",
        ((Parsed.Faulty<?>) VietnameseNumber.number(text)).fault().en());
  }

  /** 5 above 100 in one cell is not 5.100. */
  @ParameterizedTest
  @ValueSource(strings = {"5\n100", "5 \r\n 100", "5\t100", "5  100", "5\u00a0 100", "5\u2028100"})
  void numbersOnTwoLinesAreNotOne(String text) {
    String expected =
        "Cannot read the number {value}: line breaks or several spaces stand between its digits, so"
            + " they may be two numbers. Write one number in each cell.";
    for (Parsed<BigDecimal> read :
        List.of(
            VietnameseNumber.number(text),
            VietnameseNumber.whole(text),
            VietnameseNumber.percent(text),
            VietnameseNumber.money(text))) {
      assertEquals(expected, ((Parsed.Faulty<?>) read).fault().en());
    }
    assertEquals(Parsed.value(new BigDecimal("5100")), VietnameseNumber.number("5\u00a0100"));
    assertEquals(Parsed.value(new BigDecimal("5100")), VietnameseNumber.number(" \n5 100\n "));
  }

  /** Excel keeps 51 % as 0,51: without a sign nobody can tell it from half a percent. */
  @ParameterizedTest
  @ValueSource(strings = {"0,51", "0,005", "1", "1,0"})
  void aPercentageOfOneOrLessNeedsItsSign(String text) {
    Fault fault = ((Parsed.Faulty<?>) VietnameseNumber.percent(text)).fault().about(text);
    assertEquals(
        "Cannot take the percentage \""
            + text
            + "\": of 1 or less and without the sign % it may be percent or a share of 1 (0,51 is"
            + " 0,51% or 51%). Write the sign, too, for example 51%.",
        fault.en());
    assertEquals(
        "Không nhận tỷ lệ “"
            + text
            + "”: số từ 1 trở xuống không có dấu % có thể là phần trăm hoặc phần của 1 (0,51 là"
            + " 0,51% hoặc 51%). Ghi cả dấu %, ví dụ 51%.",
        fault.vi());
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
        "0,500 tỷ|500000000",
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
  @ValueSource(
      strings = {
        "12,5",
        "5 USD",
        "1,234",
        "0,0001 nghìn",
        "12 quả",
        "0.500 tỷ",
        "0.500",
        "01.234 đồng",
        "0,500"
      })
  void moneyHasAKnownUnitAndNoPartsOfADong(String text) {
    assertInstanceOf(Parsed.Faulty.class, VietnameseNumber.money(text));
  }

  @ParameterizedTest(name = "{0} is not whole")
  @ValueSource(strings = {"12,5", "0,1", "0,500", "0.500"})
  void aCountIsWhole(String text) {
    assertInstanceOf(Parsed.Faulty.class, VietnameseNumber.whole(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"700 người", "800 (tạm tính)", "8 chi hội", "1.234 (cả xóm)"})
  void wordsBehindANumberAreTold(String text) {
    Parsed<BigDecimal> read = VietnameseNumber.whole(text);
    assertEquals(
        "Cannot read the number \""
            + text
            + "\": words stand behind it. Write the number alone in this cell.",
        ((Parsed.Faulty<BigDecimal>) read).fault().about(text).en());
  }
}
