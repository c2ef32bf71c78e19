package vn.hoi.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both readers of Excel keep the same promises. */
class ExcelReaderTest {
  @TempDir Path folder;

  private List<SourceRow> rows(String kind, Consumer<Workbook> content) {
    Path file = folder.resolve("file." + kind);
    return Workbooks.read(
        kind.equals("xls") ? Workbooks.xls(file, content) : Workbooks.xlsx(file, content));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void eachCellKeepsItsKindTextAndAddress(String kind) {
    List<SourceRow> rows =
        rows(
            kind,
            workbook -> {
              var row = workbook.createSheet("Biểu 1").createRow(11);
              row.createCell(0).setCellValue("Phường Phúc Xá");
              row.createCell(2).setCellValue(1234);
              row.createCell(3).setCellValue(0.125);
              row.getCell(3).setCellStyle(style(workbook, "0.0%"));
              row.createCell(4).setCellValue(43137);
              row.getCell(4).setCellStyle(style(workbook, "dd/mm/yyyy"));
              row.createCell(5).setCellErrorValue(FormulaError.REF.getCode());
              row.createCell(6).setCellValue(true);
              row.createCell(7).setCellValue("  ");
            });
    SourceRow row = rows.get(0);
    assertEquals("Biểu 1", row.sheet());
    assertEquals(12, row.number());
    assertEquals(7, row.width());
    assertEquals("C12", row.address(2));
    assertEquals(
        List.of(
            CellKind.TEXT,
            CellKind.NUMBER,
            CellKind.PERCENT,
            CellKind.DATE,
            CellKind.ERROR,
            CellKind.BOOLEAN),
        row.cells().stream().map(SourceCell::kind).toList());
    assertEquals("1234", row.text(2));
    assertEquals("12.5%", row.text(3));
    assertEquals("6/2/2018", row.text(4));
    assertEquals(LocalDate.of(2018, 2, 6), row.cell(4).date());
    assertEquals("#REF!", row.text(5));
    assertEquals("", row.text(7));
  }

  @Test
  void aFormulaGivesItsSavedResultAndWithoutOneSaysSo() {
    List<SourceRow> rows =
        rows(
            "xlsx",
            workbook -> {
              var row = workbook.createSheet("A").createRow(0);
              row.createCell(0).setCellFormula("1+1");
              row.createCell(1).setCellFormula("1+1");
              row.createCell(2).setCellFormula("\"a\"&\"b\"");
              row.createCell(3).setCellFormula("1/0");
              var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
              for (int i = 1; i < 4; i++) {
                evaluator.evaluateFormulaCell(row.getCell(i));
              }
            });
    List<SourceCell> cells = rows.get(0).cells();
    assertEquals(CellKind.FORMULA_WITHOUT_VALUE, cells.get(0).kind());
    assertEquals(CellKind.NUMBER, cells.get(1).kind());
    assertEquals("2", cells.get(1).text());
    assertEquals("ab", cells.get(2).text());
    assertEquals(CellKind.ERROR, cells.get(3).kind());
  }

  @Test
  void aFormulaOfAnXlsGivesItsSavedResult() {
    List<SourceRow> rows =
        rows(
            "xls",
            workbook -> {
              var row = workbook.createSheet("A").createRow(0);
              row.createCell(0).setCellFormula("1+1");
              row.createCell(1).setCellFormula("\"a\"&\"b\"");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertEquals("2", rows.get(0).text(0));
    assertEquals("ab", rows.get(0).text(1));
  }

  @Test
  void aWorkbookOfTheMacintoshCountsItsDatesFrom1904() {
    List<SourceRow> rows =
        rows(
            "xlsx",
            workbook -> {
              ((org.apache.poi.xssf.usermodel.XSSFWorkbook) workbook)
                  .getCTWorkbook()
                  .addNewWorkbookPr()
                  .setDate1904(true);
              var cell = workbook.createSheet("A").createRow(0).createCell(0);
              cell.setCellValue(41675);
              cell.setCellStyle(style(workbook, "dd/mm/yyyy"));
            });
    assertEquals("6/2/2018", rows.get(0).text(0));
  }

  @Test
  void anXlsOfTheMacintoshCountsItsDatesFrom1904Too() {
    List<SourceRow> rows =
        rows(
            "xls",
            workbook -> {
              var records = ((HSSFWorkbook) workbook).getInternalWorkbook().getRecords();
              for (var record : records) {
                if (record instanceof DateWindow1904Record window) {
                  window.setWindowing((short) 1);
                }
              }
              var cell = workbook.createSheet("A").createRow(0).createCell(0);
              cell.setCellValue(41675.0);
              cell.setCellStyle(style(workbook, "dd/mm/yyyy"));
            });
    assertEquals("6/2/2018", rows.get(0).text(0));
    assertEquals(LocalDate.of(2018, 2, 6), rows.get(0).cell(0).date());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void rowsOfAHiddenSheetAreHidden(String kind) {
    List<SourceRow> rows =
        rows(
            kind,
            workbook -> {
              workbook.createSheet("A").createRow(0).createCell(0).setCellValue("seen");
              workbook.createSheet("B").createRow(0).createCell(0).setCellValue("hidden");
              workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
              workbook.createSheet("C").createRow(0).createCell(0).setCellValue("very hidden");
              workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            });
    assertEquals(List.of(false, true, true), rows.stream().map(SourceRow::hidden).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void hiddenRowsAreReadAndBlankOnesAreNot(String kind) {
    List<SourceRow> rows =
        rows(
            kind,
            workbook -> {
              var sheet = workbook.createSheet("A");
              sheet.createRow(0).createCell(0).setCellValue("seen");
              sheet.createRow(1).createCell(0).setCellValue("");
              var hidden = sheet.createRow(2);
              hidden.createCell(0).setCellValue("hidden");
              hidden.setZeroHeight(true);
              workbook.createSheet("B").createRow(0).createCell(0).setCellValue("other sheet");
            });
    assertEquals(
        List.of("seen", "hidden", "other sheet"), rows.stream().map(r -> r.text(0)).toList());
    assertEquals(List.of(1, 3, 1), rows.stream().map(SourceRow::number).toList());
    assertFalse(rows.get(0).hidden());
    assertTrue(rows.get(1).hidden());
    assertEquals("B", rows.get(2).sheet());
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }
}
