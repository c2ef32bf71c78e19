package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hoi.ingest.sheet.Workbooks.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.ingest.sheet.Workbooks;

/** Below the last union of a form: its total, by any name, and rows that nobody filled in. */
class FormEndsTest {
  private static final int HEADER = 3;

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  private static Sheet form(Workbook workbook) {
    return Forms.report(
        workbook,
        "QUẬN ĐỐNG ĐA",
        row("STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Số chi hội", "Ngày nhận báo cáo"),
        row("1", "Phường Cát Linh", "900", "5", "20/6/2018"));
  }

  /** How many rows were accepted and how many rejected. */
  private List<Long> read(String name) {
    FileReport report = study.received(name);
    return List.of(report.rowsAccepted(), report.rowsRejected());
  }

  /** A row with its number, and in the column of women a formula over cells left blank. */
  private static void numbered(Sheet sheet, int number, double result) {
    Row row = sheet.createRow(HEADER + number);
    row.createCell(0).setCellValue(number);
    row.createCell(2).setCellFormula("F" + row.getRowNum() + "+G" + row.getRowNum());
    row.getCell(2).setCellValue(result);
  }

  @Test
  void aNumberedRowWithFormulasOverBlankCellsOnlyWasNotFilledIn() throws IOException {
    Workbooks.xlsx(study.inbox("b1.xlsx"), w -> unfilled(form(w), 0));
    assertEquals(List.of(1L, 0L), read("b1.xlsx"));
    Workbooks.xls(study.inbox("b2.xls"), w -> unfilled(form(w), 0));
    assertEquals(List.of(1L, 0L), read("b2.xls"));
  }

  @Test
  void aFormulaWithAResultSpeaksForARecord() throws IOException {
    Workbooks.xlsx(study.inbox("b1.xlsx"), w -> unfilled(form(w), 7));
    assertEquals(List.of(1L, 2L), read("b1.xlsx"));
    assertEquals(
        List.of("B6 | required-missing", "B7 | required-missing"),
        study.sql("SELECT cell, rule FROM reject WHERE cell LIKE 'B%' ORDER BY source_row"));
  }

  @Test
  void aNoughtThatWasTypedSpeaksForARecord() throws IOException {
    Workbooks.xlsx(
        study.inbox("b1.xlsx"),
        w -> {
          Row row = form(w).createRow(HEADER + 2);
          row.createCell(0).setCellValue(2);
          row.createCell(2).setCellValue(0);
        });
    assertEquals(List.of(1L, 1L), read("b1.xlsx"));
  }

  private static void unfilled(Sheet sheet, double result) {
    numbered(sheet, 2, result);
    numbered(sheet, 3, result);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TC", "T.C", "T/C:", "Cộng", "Tổng số"})
  void aTotalHasManyNames(String name) throws IOException {
    Workbooks.xlsx(
        study.inbox("b1.xlsx"),
        w -> {
          Row total = form(w).createRow(HEADER + 2);
          total.createCell(1).setCellValue(name);
          total.createCell(2).setCellFormula("SUM(C5:C5)");
          total.getCell(2).setCellValue(901);
        });
    assertEquals(List.of(1L, 0L), read("b1.xlsx"));
    assertEquals(
        List.of("901 | 900 | differs"),
        study.sql("SELECT printed, summed, finding FROM total_check"));
  }
}
