package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
    return study.ingest().files().stream()
        .filter(f -> f.name().equals("a.xlsx"))
        .findFirst()
        .orElseThrow();
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

  @Test
  void realDatesAmongTextsOfDaysBehindTheTwelfthAreRejected() throws IOException {
    FileReport report =
        read(
            days(THIRD_OF_MAY),
            days("13/03/2019"),
            days(SECOND_OF_JULY),
            days("25/4/2019"),
            days(LocalDate.of(2019, 6, 6)));
    assertEquals(
        List.of("E4 | 3/5/2019 | date-ambiguous", "E6 | 2/7/2019 | date-ambiguous"), rejects());
    // 6 June is that day either way.
    assertEquals(
        List.of("MH-2 | 2019-03-13", "MH-4 | 2019-04-25", "MH-5 | 2019-06-06"), accepted());
    assertEquals(List.of(3L, 2L), List.of(report.rowsAccepted(), report.rowsRejected()));
    String told = study.sql("SELECT message_vi FROM reject ORDER BY source_row").get(0);
    assertTrue(told.contains("“3/5/2019”") && told.contains("05/03/2019"), told);
  }

  @Test
  void aColumnThatMayBeLeftBlankIsHeldToTheSame() throws IOException {
    read(
        days("1/1/2019", "13/03/2020"),
        days("2/1/2019", THIRD_OF_MAY),
        days("3/1/2019", "25-3-2020"),
        days("4/1/2019", SECOND_OF_JULY));
    assertEquals(
        List.of("F5 | 3/5/2019 | date-ambiguous", "F7 | 2/7/2019 | date-ambiguous"), rejects());
    assertEquals(List.of("MH-1 | 2019-01-01", "MH-3 | 2019-01-03"), accepted());
  }

  @Test
  void aRealDateBehindTheTwelfthShowsThatDaysComeFirst() throws IOException {
    read(
        days(THIRD_OF_MAY), days("13/03/2019"), days(LocalDate.of(2019, 7, 20)), days("25/4/2019"));
    assertEquals(List.of(), rejects());
  }

  @Test
  void aTextOfAnEarlyDayShowsThatTextsAreNoLeftovers() throws IOException {
    read(
        days(THIRD_OF_MAY),
        days("13/03/2019"),
        days(SECOND_OF_JULY),
        days("25/4/2019"),
        days("5/4/2019"));
    assertEquals(List.of(), rejects());
  }

  /** No Excel takes dots or words between day, month and year for a date. */
  @Test
  void aTextThatNoExcelTakesForADateProvesNothing() throws IOException {
    read(
        days(THIRD_OF_MAY),
        days("13.03.2019"),
        days(SECOND_OF_JULY),
        days("ngày 25 tháng 4 năm 2019"));
    assertEquals(List.of(), rejects());
    read(
        days(THIRD_OF_MAY),
        days("13/03/2019"),
        days(SECOND_OF_JULY),
        days("25/4/2019"),
        days("05.04.2019"));
    assertEquals(2, rejects().size());
  }

  @Test
  void oneDateOfEitherKindIsChance() throws IOException {
    read(days(THIRD_OF_MAY), days("13/03/2019"), days("25/4/2019"));
    assertEquals(List.of(), rejects());
    read(days(THIRD_OF_MAY), days(SECOND_OF_JULY), days("25/4/2019"));
    assertEquals(List.of(), rejects());
  }

  @Test
  void eachSheetWasTypedByItself() throws IOException {
    Workbooks.xlsx(
        study.inbox("a.xlsx"),
        workbook -> {
          models(workbook, "A", 1, days(THIRD_OF_MAY), days(SECOND_OF_JULY));
          models(workbook, "B", 3, days("13/03/2019"), days("25/4/2019"));
        });
    study.ingest();
    assertEquals(List.of(), rejects());
    assertEquals(4, accepted().size());
  }
}
