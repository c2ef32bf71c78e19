package vn.hoi.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be somebody's number or address is told from what cannot be. */
class PersonalTextTest {
  @ParameterizedTest
  @CsvSource({
    "CLB chị Zebra 0987654321, CLB chị Zebra •••",
    "CLB chị Zebra 0987 654 321 (Phúc Xá), CLB chị Zebra ••• (Phúc Xá)",
    "098-765.43 21, •••",
    "+84 987 654 321, •••",
    "(024) 3825 1234, •••",
    "0987 - 654 - 321 0912 345 678, •••",
    "001180009999 và 011234567, ••• và •••",
    "0987654321001180009999, •••",
    "lan.nguyen@gmail.com.vn gửi, ••• gửi"
  })
  void aPhoneAnIdentityNumberAndAnAddressAreMasked(String text, String shown) {
    assertEquals(shown, PersonalText.masked(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Giai đoạn 2016 - 2020 - 2021",
        "31.12.2018 - 01.01.2019",
        "2018-12-31 2019-01-01",
        "Hỗ trợ 12.500.000.000 đồng",
        "Quyết định 217-QĐ/TW ngày 12/12/2013",
        "Tổ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10",
        "12345678"
      })
  void daysYearsAmountsAndShortNumbersStay(String text) {
    assertEquals(text, PersonalText.masked(text));
  }

  @ParameterizedTest
  @CsvSource({
    "12500000000, 12500000000",
    "12.500.000.000 đ, 12.500.000.000 đ",
    "0.123456789012, 0.123456789012",
    "1.0000000001, 1.0000000001",
    "'0,1234567890', '0,1234567890'",
    "0987654321, •••",
    "001180009999, •••",
    "chị Zebra 0987.654.321, chị Zebra •••",
    "+84987654321, •••"
  })
  void amongFiguresOnlyWhatBeginsLikeAPhoneOrAnIdentityNumberIsMasked(String text, String shown) {
    assertEquals(shown, PersonalText.maskedFigure(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HD-006-0012", "HĐ-2019-00178-0012", "VV12/2019", "S01_7", "12345678"})
  void aRecordIsCalledByOneWordWithADigit(String number) {
    assertTrue(PersonalText.isRecordNumber(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zebra",
        "chị Lan 1",
        "NguyenThiLan1980",
        "001180009999",
        "HV-001180009999",
        "0987-654-321",
        "098.765.4321",
        "lan@1.vn",
        "=1+1"
      })
  void whatMightBeAPersonsNameOrNumberIsNoRecordNumber(String number) {
    assertFalse(PersonalText.isRecordNumber(number));
  }

  @Test
  void aNameOfAFileKeepsItsDaysCodesAndCounters() {
    for (String name :
        List.of(
            "hoi_vien_001.csv",
            "bao-cao/2018H1/006 2018-06-30.xlsx",
            "B1-2018-06-30-006.xlsx",
            "006-20180630.xlsx",
            "006-2018-001.xlsx",
            "Bieu1_20190630120000.xlsx",
            "B1 6 thang dau nam 2018 (lần 2).xlsx",
            "HD-2018-006-0012",
            "bao cao 30.06.2018.xls")) {
      assertEquals(name, PersonalText.maskedFile(name));
    }
  }

  @Test
  void aNameOfAFileLosesWhatMayBeSomebodysNumber() {
    assertEquals(
        "a/danh sách Nguyễn Thị Lan •••.xlsx",
        PersonalText.maskedFile("a/danh sách Nguyễn Thị Lan 0912345678.xlsx"));
    for (String number :
        List.of(
            "0912345678",
            "0912 345 678",
            "091.234.5678",
            "+84912345678",
            "+84 912 345 678",
            "001180000011",
            "001 180 000 011",
            "011234567",
            "lan@phunu.vn")) {
      assertEquals(
          "chị Lan •••.csv", PersonalText.maskedFile("chị Lan " + number + ".csv"), number);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "lan@gmail.com, •••",
    "lan.nguyen@phunu.vn, •••",
    "2019/chị Lan lan@gmail.com.vn, 2019/chị Lan •••",
    "lan@gmail.com.XLSX, •••.XLSX",
    "lan@gmail.com.bak, •••",
    "0912345678, •••",
    "0912345678.com, •••.com",
    "B1.006, B1.006"
  })
  void anAddressThatIsTheWholeNameOfAFileIsMasked(String name, String shown) {
    assertEquals(shown, PersonalText.maskedFile(name));
  }
}
