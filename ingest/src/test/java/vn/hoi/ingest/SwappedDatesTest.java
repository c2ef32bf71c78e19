package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.sheet.Workbooks;

/**
 * An Excel set to the United States takes a typed 05/03/2019 for 3 May, and leaves 13/03/2019 as
 * text: a column typed into it holds no real date behind the 12th of a month, and no other text.
 */
class SwappedDatesTest {
  private static final LocalDate THIRD_OF_MAY = LocalDate.of(2019, 5, 3);
  private static final LocalDate SECOND_OF_JULY = LocalDate.of(2019, 7, 2);

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  /** The days on which models began (and ended), one or two columns: real dates, or text. */
  private FileReport read(Object[]... days) throws IOException {
    Workbooks.xlsx(study.inbox("a.xlsx"), workbook -> models(workbook, "A", 1, days));
    return study.received("a.xlsx");
  }

  private static void models(Workbook workbook, String name, int first, Object[]... days) {
    Sheet sheet =
        Workbooks.sheet(
            workbook,
            name,
            new String[] {"HỘI LHPN QUẬN ĐỐNG ĐA"},
            new String[] {"DANH SÁCH MÔ HÌNH TẬP HỢP PHỤ NỮ (đến 31/12/2020)"},
            new String[] {
              "Mã mô hình",
              "Tên mô hình",
              "Cơ sở Hội",
              "Nhóm đối tượng",
              "Ngày thành lập",
              "Ngày kết thúc",
              "Số thành viên"
            });
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("m/d/yyyy"));
    for (int i = 0; i < days.length; i++) {
      var row = sheet.createRow(3 + i);
      row.createCell(0).setCellValue("MH-" + (first + i));
      row.createCell(1).setCellValue("Câu lạc bộ " + (first + i));
      row.createCell(2).setCellValue("Phường Cát Linh");
      row.createCell(3).setCellValue("Trí thức");
      row.createCell(6).setCellValue(12);
      for (int c = 0; c < days[i].length; c++) {
        var cell = row.createCell(4 + c);
        if (days[i][c] instanceof LocalDate date) {
          cell.setCellValue(date);
          cell.setCellStyle(style);
        } else {
          cell.setCellValue(days[i][c].toString());
        }
      }
    }
  }

  private static Object[] days(Object... days) {
    return days;
  }

  private List<String> rejects() {
    return study.sql("SELECT cell, raw_text, rule FROM reject ORDER BY source_row, cell");
  }

  private List<String> accepted() {
    return study.sql("SELECT model_id, started_on FROM model ORDER BY model_id");
  }

  /** Five real dates on different early days, five texts of different late days. */
  private static Object[][] typedIntoAnAmericanExcel() {
    return new Object[][] {
      days(THIRD_OF_MAY),
      days("13/03/2019"),
      days(SECOND_OF_JULY),
      days("25/4/2019"),
      days(LocalDate.of(2019, 6, 6)),
      days("31/12/2018"),
      days(LocalDate.of(2018, 9, 4)),
      days("20-10-2018"),
      days(LocalDate.of(2020, 1, 12)),
      days("18/8/2019")
    };
  }

  private static Object[][] with(int row, Object day) {
    Object[][] days = typedIntoAnAmericanExcel();
    days[row][0] = day;
    return days;
  }

  @Test
  void realDatesAmongTextsOfDaysBehindTheTwelfthAreRejected() throws IOException {
    FileReport report = read(typedIntoAnAmericanExcel());
    assertEquals(
        List.of(
            "E4 | 3/5/2019 | date-ambiguous",
            "E6 | 2/7/2019 | date-ambiguous",
            "E10 | 4/9/2018 | date-ambiguous",
            "E12 | 12/1/2020 | date-ambiguous"),
        rejects());
    // 6 June is that day either way.
    assertEquals(
        List.of(
            "MH-10 | 2019-08-18",
            "MH-2 | 2019-03-13",
            "MH-4 | 2019-04-25",
            "MH-5 | 2019-06-06",
            "MH-6 | 2018-12-31",
            "MH-8 | 2018-10-20"),
        accepted());
    assertEquals(List.of(6L, 4L), List.of(report.rowsAccepted(), report.rowsRejected()));
    String told = study.sql("SELECT message_vi FROM reject ORDER BY source_row").get(0);
    assertTrue(told.contains("“3/5/2019”") && told.contains("05/03/2019"), told);
  }

  @Test
  void aColumnThatMayBeLeftBlankIsHeldToTheSame() throws IOException {
    Object[][] ends = typedIntoAnAmericanExcel();
    Object[][] both = new Object[ends.length][];
    for (int i = 0; i < ends.length; i++) {
      both[i] = days("1/1/2017", ends[i][0]);
    }
    read(both);
    assertEquals(
        List.of(
            "F4 | 3/5/2019 | date-ambiguous",
            "F6 | 2/7/2019 | date-ambiguous",
            "F10 | 4/9/2018 | date-ambiguous",
            "F12 | 12/1/2020 | date-ambiguous"),
        rejects());
    assertEquals(6, accepted().size());
  }

  @Test
  void aRealDateBehindTheTwelfthShowsThatDaysComeFirst() throws IOException {
    read(with(4, LocalDate.of(2019, 7, 20)));
    assertEquals(List.of(), rejects());
    read(with(4, LocalDate.of(2019, 7, 13)));
    assertEquals(List.of(), rejects());
  }

  @Test
  void aTextOfAnEarlyDayShowsThatTextsAreNoLeftovers() throws IOException {
    read(with(9, "12/4/2019"));
    assertEquals(List.of(), rejects());
  }

  /** No Excel takes dots or words between day, month and year for a date. */
  @Test
  void aTextThatNoExcelTakesForADateProvesNothing() throws IOException {
    read(with(9, "18.08.2019"));
    assertEquals(List.of(), rejects());
    read(with(9, "ngày 18 tháng 8 năm 2019"));
    assertEquals(List.of(), rejects());
    Object[][] days = Arrays.copyOf(typedIntoAnAmericanExcel(), 11);
    days[10] = days("05.04.2019");
    read(days);
    assertEquals(4, rejects().size());
  }

  /** 0.4⁵ × 0.6⁵ is 0.0008; with one day less of either kind it is 0.0013 or 0.0020. */
  @Test
  void whatComesAboutOnceInAThousandColumnsIsChance() throws IOException {
    read(with(9, LocalDate.of(2019, 8, 12)));
    assertEquals(List.of(), rejects());
    read(with(8, "18/8/2018"));
    assertEquals(List.of(), rejects());
  }

  /** Many models begin on the same day of a month, as on 8 March. */
  @Test
  void theSameDayOfAnotherMonthProvesNothingMore() throws IOException {
    read(with(8, LocalDate.of(2019, 12, 3)));
    assertEquals(List.of(), rejects());
    read(with(9, "25/8/2019"));
    assertEquals(List.of(), rejects());
  }

  @Test
  void eachSheetWasTypedByItself() throws IOException {
    Object[][] days = typedIntoAnAmericanExcel();
    Workbooks.xlsx(
        study.inbox("a.xlsx"),
        workbook -> {
          models(workbook, "A", 1, days[0], days[2], days[4], days[6], days[8]);
          models(workbook, "B", 6, days[1], days[3], days[5], days[7], days[9]);
        });
    study.ingest();
    assertEquals(List.of(), rejects());
    assertEquals(10, accepted().size());
  }
}
