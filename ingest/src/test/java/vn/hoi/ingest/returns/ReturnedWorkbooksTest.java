package vn.hoi.ingest.returns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.ingest.Forms.FINANCE;
import static vn.hoi.ingest.returns.ReturnLook.yellow;
import static vn.hoi.ingest.sheet.Workbooks.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.ingest.FileReport;
import vn.hoi.ingest.Forms;
import vn.hoi.ingest.TestStudy;
import vn.hoi.ingest.sheet.Workbooks;

/** Workbooks of senders as they are: with formulas, macros, hidden and protected parts. */
class ReturnedWorkbooksTest {
  @TempDir Path folder;

  private interface Look {
    void at(Workbook workbook) throws Exception;
  }

  /** A sheet "Biểu" of three rows by four columns; its B2 is to be corrected. */
  private static Sheet form(Workbook workbook) {
    Sheet sheet = workbook.createSheet("Biểu");
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 4; c++) {
        (c == 0 ? sheet.createRow(r) : sheet.getRow(r)).createCell(c).setCellValue(10 * r + c);
      }
    }
    return sheet;
  }

  private void returned(Workbook workbook, String name, Consumer<Workbook> content, Look look)
      throws Exception {
    Path file = folder.resolve(name);
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      content.accept(workbook);
      workbook.write(out);
    }
    var fault = new ReturnRequest.Fault("Biểu", 2, "cột", "B2", "x", "type", "Sửa", "Correct");
    byte[] made =
        ReturnWorkbook.make(new ReturnRequest(file, name, "0a1b2c3d4e5f6789", List.of(fault)));
    try (Workbook back = WorkbookFactory.create(new ByteArrayInputStream(made))) {
      Sheet form = back.getSheet("Biểu");
      assertNotNull(form, "only the list was made");
      assertEquals(List.of("B2"), yellow(form));
      assertNotNull(form.getRow(1).getCell(1).getCellComment());
      look.at(back);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void formulasNamesAndPrintAreasPointWhereTheyPointed(String kind) throws Exception {
    returned(
        kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(),
        "a." + kind,
        workbook -> {
          form(workbook);
          Sheet sums = workbook.createSheet("Tổng");
          sums.createRow(0).createCell(0).setCellFormula("SUM(Biểu!A1:B2)");
          sums.getRow(0).createCell(1).setCellFormula("Biểu!C3");
          var name = workbook.createName();
          name.setNameName("so_lieu");
          name.setRefersToFormula("Biểu!$A$1:$D$3");
          workbook.setPrintArea(0, 0, 3, 0, 2);
        },
        workbook -> {
          var sums = workbook.getSheet("Tổng").getRow(0);
          assertEquals("SUM(Biểu!A1:B2)", sums.getCell(0).getCellFormula().replace("'", ""));
          assertEquals("Biểu!C3", sums.getCell(1).getCellFormula().replace("'", ""));
          String named = workbook.getName("so_lieu").getRefersToFormula();
          assertEquals("Biểu!$A$1:$D$3", named.replace("'", ""));
          String printed = workbook.getPrintArea(workbook.getSheetIndex("Biểu"));
          assertNotNull(printed);
          assertEquals("Biểu!$A$1:$D$3", printed.replace("'", ""));
          assertEquals("Cần sửa", workbook.getSheetName(workbook.getActiveSheetIndex()));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void hiddenPlacesWithSomethingToCorrectAreShownAndOthersStayHidden(String kind) throws Exception {
    returned(
        kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(),
        "a." + kind,
        workbook -> {
          workbook.createSheet("Bìa");
          Sheet sheet = form(workbook);
          workbook.createSheet("Nháp");
          workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
          workbook.setSheetVisibility(2, SheetVisibility.HIDDEN);
          sheet.getRow(1).setZeroHeight(true);
          sheet.getRow(2).setZeroHeight(true);
          for (int c = 1; c < 4; c++) {
            sheet.setColumnHidden(c, true);
          }
        },
        workbook -> {
          Sheet sheet = workbook.getSheet("Biểu");
          assertFalse(workbook.isSheetHidden(workbook.getSheetIndex(sheet)));
          assertFalse(workbook.isSheetVeryHidden(workbook.getSheetIndex(sheet)));
          assertTrue(workbook.isSheetHidden(workbook.getSheetIndex("Nháp")));
          assertEquals(
              List.of(false, true),
              List.of(sheet.getRow(1).getZeroHeight(), sheet.getRow(2).getZeroHeight()));
          assertEquals(
              List.of(false, true, true),
              List.of(sheet.isColumnHidden(1), sheet.isColumnHidden(2), sheet.isColumnHidden(3)));
          String said = workbook.getSheet("Cần sửa").getRow(4).getCell(0).getStringCellValue();
          assertTrue(said.contains("ô bị khóa có chỗ cần sửa đã được mở. / Hidden"), said);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void ofAProtectedSheetTheCellToCorrectIsUnlockedAndNoOther(String kind) throws Exception {
    returned(
        kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(),
        "a." + kind,
        workbook -> form(workbook).protectSheet("mật khẩu"),
        workbook -> {
          Sheet sheet = workbook.getSheet("Biểu");
          assertTrue(sheet.getProtect());
          assertFalse(sheet.getRow(1).getCell(1).getCellStyle().getLocked());
          assertTrue(sheet.getRow(1).getCell(2).getCellStyle().getLocked());
        });
  }

  @Test
  void aSheetOfTheSendersMayBeCalledLikeTheList() throws Exception {
    returned(
        new XSSFWorkbook(),
        "a.xlsx",
        workbook -> {
          form(workbook);
          workbook.createSheet("cần sửa").createRow(0).createCell(0).setCellValue("của huyện");
        },
        workbook -> {
          assertEquals("Cần sửa (2)", workbook.getSheetName(0));
          assertEquals(
              "của huyện", workbook.getSheet("cần sửa").getRow(0).getCell(0).getStringCellValue());
        });
  }

  @Test
  void macrosComeBackAsTheyWere() throws Exception {
    byte[] macros = {1, 2, 3, 4, 5};
    XSSFWorkbook sent = new XSSFWorkbook(XSSFWorkbookType.XLSM);
    sent.setVBAProject(new ByteArrayInputStream(macros));
    returned(
        sent,
        "a.xlsm",
        ReturnedWorkbooksTest::form,
        workbook -> {
          XSSFWorkbook back = (XSSFWorkbook) workbook;
          assertTrue(back.isMacroEnabled());
          var part = PackagingURIHelper.createPartName("/xl/vbaProject.bin");
          try (var in = back.getPackage().getPart(part).getInputStream()) {
            assertArrayEquals(macros, in.readAllBytes());
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"b1.xls", "b1.xltx", "b1.XLSX"})
  void aWorkbookGoesBackAsWhatItIsWhateverItIsCalled(String name) throws IOException {
    TestStudy study = TestStudy.in(folder.resolve("study")).withRegister();
    String[] header =
        row("STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Tỷ lệ thu hút (%)", "Ngày nhận báo cáo");
    Workbooks.xlsx(
        study.inbox(name),
        workbook ->
            Forms.report(
                workbook,
                "QUẬN BA ĐÌNH",
                header,
                row("1", "P. Phúc Xá", "900", "340", "20/6/2018"),
                row("2", "P. Cống Vị", "900", "34", "20/6/2018")));
    study.ingest();
    Path sent;
    try (var files = Files.list(ReturnFolder.of(study.study()))) {
      sent = files.findFirst().orElseThrow();
    }
    assertTrue(sent.toString().endsWith(").xlsx"), sent.toString());
    try (Workbook back = WorkbookFactory.create(sent.toFile(), null, true)) {
      assertEquals(List.of("D5"), yellow(back.getSheet("Biểu 1")));
    }
  }

  @Test
  void aReturnIsKnownWhenItsListWasMovedBehindTheTable() throws IOException {
    TestStudy study = TestStudy.in(folder.resolve("study")).withRegister();
    study.csv("tai_chinh_2018H1.csv", FINANCE, "00001;a;x;1;1", "00004;a;1;1;7");
    study.ingest();
    try (var files = Files.list(ReturnFolder.of(study.study()));
        var in = Files.newInputStream(files.findFirst().orElseThrow());
        Workbook workbook = WorkbookFactory.create(in);
        OutputStream out = Files.newOutputStream(study.inbox("sửa của Ba Đình.xlsx"))) {
      workbook.getSheetAt(1).getRow(1).getCell(2).setCellValue("5");
      workbook.setSheetOrder("Cần sửa", 1);
      workbook.write(out);
    }
    assertEquals(List.of(), study.ingest().with(FileReport.Status.REFUSED));
    assertEquals(
        List.of("2018H1 | 00001 | 5", "2018H1 | 00004 | 1"),
        study.sql("SELECT period, unit_id, dues_due_vnd FROM finance ORDER BY ALL"));
  }
}
