package vn.hoi.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseDateTest {
  @ParameterizedTest(name = "{0} is 6 February 2018")
  @ValueSource(
      strings = {
        "6/2/2018",
        "06/02/2018",
        "06.02.2018",
        "6-2-2018",
        "2018-02-06",
        "2018-02-06 00:00:00",
        "ngày 6 tháng 2 năm 2018",
        "Ngày 06 tháng 02 năm 2018",
        "6\u00A0/ 2 /2018",
        "Ngày 6/2/2018",
        "NGÀY 06.02.2018",
      })
  void aDateIsReadDayFirstOrAsIso(String text) {
    assertEquals(Parsed.value(LocalDate.of(2018, 2, 6)), VietnameseDate.date(text));
  }

  @ParameterizedTest(name = "{0} is no date")
  @ValueSource(
      strings = {
        "31/2/2018",
        "2/26/2018",
        "6/2/18",
        "2018-13-01",
        "6/2.2018",
        "hôm qua",
        "43137",
        "0/1/2018"
      })
  void whatIsNoDayIsAFault(String text) {
    Fault fault = assertInstanceOf(Parsed.Faulty.class, VietnameseDate.date(text)).fault();
    assertEquals(RowRule.DATE_INVALID, fault.rule());
  }

  @ParameterizedTest(name = "\"{0}\" states no date")
  @ValueSource(strings = {"", " ", "-", "…"})
  void blanksAndDashesStateNoDate(String text) {
    assertEquals(Parsed.missing(), VietnameseDate.date(text));
  }

  @ParameterizedTest(name = "day {0} of {1} is {2}")
  @CsvSource({
    "1,FROM_1900,1900-01-01",
    "59,FROM_1900,1900-02-28",
    "61,FROM_1900,1900-03-01",
    "43137,FROM_1900,2018-02-06",
    "43137.75,FROM_1900,2018-02-06",
    "0,FROM_1904,1904-01-01",
    "41675,FROM_1904,2018-02-06",
  })
  void aSerialNumberCountsFromItsSystem(BigDecimal serial, DateSystem system, LocalDate expected) {
    assertEquals(Parsed.value(expected), VietnameseDate.serial(serial, system));
  }

  @ParameterizedTest(name = "day {0} is no date in the 1900 system")
  @ValueSource(strings = {"-1", "0", "60", "2958466", "18446744073709551617"})
  void aSerialNumberThatIsNoDayIsAFault(BigDecimal serial) {
    assertInstanceOf(Parsed.Faulty.class, VietnameseDate.serial(serial, DateSystem.FROM_1900));
  }

  @Test
  void bothEndsBelongToTheRange() {
    LocalDate from = LocalDate.of(1930, 1, 1);
    LocalDate to = LocalDate.of(2022, 12, 31);
    assertEquals(Parsed.value(from), VietnameseDate.inRange(from, from, to));
    assertEquals(Parsed.value(to), VietnameseDate.inRange(to, from, to));
    assertInstanceOf(
        Parsed.Faulty.class, VietnameseDate.inRange(LocalDate.of(1929, 12, 31), from, to));
    assertInstanceOf(
        Parsed.Faulty.class, VietnameseDate.inRange(LocalDate.of(2023, 1, 1), from, to));
  }

  @Test
  void aDateIn2091IsOutOfRange() {
    Parsed<LocalDate> parsed =
        VietnameseDate.inRange(
            LocalDate.of(2091, 5, 1), LocalDate.of(1930, 1, 1), LocalDate.of(2022, 12, 31));
    Fault fault = ((Parsed.Faulty<?>) parsed).fault().about("1/5/2091");
    assertEquals(RowRule.DATE_OUT_OF_RANGE, fault.rule());
    assertEquals(
        "Cannot take the date \"1/5/2091\": this column takes dates from 1/1/1930 to 31/12/2022."
            + " Check the year.",
        fault.en());
    assertEquals(
        "Không nhận ngày “1/5/2091”: cột này chỉ nhận ngày từ 1/1/1930 đến 31/12/2022. Kiểm tra"
            + " lại năm.",
        fault.vi());
  }

  @ParameterizedTest(name = "{0} names {1}")
  @CsvSource({
    "6 tháng đầu năm 2018,2018H1",
    "BÁO CÁO SÁU THÁNG CUỐI NĂM 2021,2021H2",
    "tai_chinh_2018H1.csv,2018H1",
    "6 tháng cuối năm 2018 (lần 2),2018H2",
  })
  void halfYearsAreFoundInTitlesAndFileNames(String text, String expected) {
    assertEquals(Set.of(expected), PeriodText.halves(text));
  }

  @ParameterizedTest(name = "{0} names {1}")
  @CsvSource({
    "'6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2019',2019H2 H1",
    "'6 tháng đầu năm 2019, phương hướng 6 tháng cuối năm',2019H1 H2",
    "'6 tháng cuối năm 2021, so với 6 tháng cuối năm 2020',2021H2 2020H2",
    "'6 THÁNG ĐẦU NĂM: biểu 1, 6 tháng đầu năm 2019',2019H1",
    "6 tháng đầu năm,''",
  })
  void aHalfYearWithoutItsYearBesideAnotherIsOneMore(String text, String expected) {
    Set<String> halves = expected.isEmpty() ? Set.of() : Set.of(expected.split(" "));
    assertEquals(halves, PeriodText.halves(text));
  }

  @ParameterizedTest(name = "{0} names {1}")
  @CsvSource({"quý I/2018,2018Q1", "Quý IV năm 2019,2019Q4", "Quý 2/2020,2020Q2"})
  void quartersAreFoundInTitles(String text, String expected) {
    assertEquals(Set.of(expected), PeriodText.quarters(text));
  }

  @ParameterizedTest
  @CsvSource({
    "vu_viec_2018.csv, 2018",
    "Vụ việc năm 2021.csv, 2021",
    "vu_viec_2018_2019.csv, 2018 2019",
    "vu_viec_201812.csv, ''",
    "vu_viec_2018H1.csv, ''",
    "vu_viec_1018.csv, ''"
  })
  void aYearInTheNameOfAFileStandsByItself(String name, String expected) {
    Set<String> years = expected.isEmpty() ? Set.of() : Set.of(expected.split(" "));
    assertEquals(years, PeriodText.yearsInName(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KẾT QUẢ XẾP LOẠI NĂM 2018|2018",
        "Hà Nội, ngày 05 tháng 01 năm 2019\nKẾT QUẢ XẾP LOẠI NĂM 2018|2018"
      })
  void theDayOfASignatureIsNotTheYearOfAReport(String both) {
    String[] parts = both.split("[|]", -1);
    assertEquals(Set.of(parts[1]), PeriodText.years(parts[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tính đến ngày 31/12/2019",
        "Hà Nội, ngày 5 tháng 1 năm 2020\nTính đến ngày 31/12/2019",
        "(tính đến hết ngày 31 tháng 12 năm 2019)\nHà Nội, ngày 5/1/2020",
        "Hà Nội, ngày 5/1/2020\nDanh sách có đến 31/12/2019",
        "Thời điểm 31/12/2019",
        "Số liệu từ ngày 1/1/2019 đến ngày 31/12/2019",
        "(Ngày 31/12/2019)"
      })
  void aDayUpToWhichSomethingIsCountedCountsBeforeOtherDays(String title) {
    assertEquals(
        Set.of(LocalDate.of(2019, 12, 31)), PeriodText.days(List.of(title.split("\n", -1))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đống Đa, ngày 20 tháng 12 năm 2021",
        "Hà Nội, ngày 20/12/2021",
        "……, ngày 20 tháng 12 năm 2021",
        "Kèm theo Công văn số 5 ngày 20/12/2021"
      })
  void aDayOfWhichNothingIsSaidIsNotTheDayOfAList(String title) {
    assertEquals(Set.of(), PeriodText.days(List.of("DANH SÁCH MÔ HÌNH", title)));
    assertEquals(Set.of(LocalDate.of(2021, 12, 20)), PeriodText.anyDays(title));
  }
}
