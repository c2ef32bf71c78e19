package vn.hoi.ingest.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.ingest.Forms.FINANCE;
import static vn.hoi.ingest.returns.ReturnLook.cell;
import static vn.hoi.ingest.returns.ReturnLook.open;
import static vn.hoi.ingest.returns.ReturnLook.yellow;
import static vn.hoi.ingest.sheet.Workbooks.row;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.ingest.FileReport;
import vn.hoi.ingest.Forms;
import vn.hoi.ingest.IngestReport;
import vn.hoi.ingest.TestStudy;
import vn.hoi.ingest.sheet.Workbooks;

/** What goes back to a sender, and comes back from him. */
class ReturnsTest {
  private static final String[] B1 = {
    "STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Tỷ lệ thu hút (%)", "Ngày nhận báo cáo"
  };

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  private void b1(String kind) throws IOException {
    Workbooks.write(
        study.inbox("bao-cao/b1." + kind),
        workbook ->
            Forms.report(
                workbook,
                "QUẬN BA ĐÌNH",
                B1,
                row("1", "P. Phúc Xá", "900", "340", "20/6/2018"),
                row("2", "P. Trúc Bach Lạ", "=CMD()", "50", "20/6/2018"),
                row("3", "P. Cống Vị", "1.234", "50,5%", "20/6/2018")));
  }

  private List<Path> returns() throws IOException {
    Path returns = ReturnFolder.of(study.study());
    if (!Files.exists(returns)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(returns)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Corrects cells and puts the workbook into the inbox. */
  private void sendBack(Path file, String name, String... cellsAndTexts) throws IOException {
    try (var in = Files.newInputStream(file);
        Workbook workbook = WorkbookFactory.create(in)) {
      Sheet sheet = workbook.getSheetAt(workbook.getSheetIndex("Cần sửa") == 0 ? 1 : 0);
      for (int i = 0; i < cellsAndTexts.length; i += 2) {
        cell(sheet, cellsAndTexts[i]).setCellValue(cellsAndTexts[i + 1]);
      }
      try (OutputStream out = Files.newOutputStream(study.inbox(name))) {
        workbook.write(out);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void theSendersOwnWorkbookGoesBackWithMarksAndComesBackCorrected(String kind) throws IOException {
    b1(kind);
    study.ingest();
    Path sent = returns().get(0);
    assertTrue(
        sent.getFileName().toString().matches("b1 \\(cần sửa [0-9a-f]{8}\\)\\." + kind),
        sent.toString());
    open(
        sent,
        workbook -> {
          assertEquals("Cần sửa", workbook.getSheetName(workbook.getActiveSheetIndex()));
          assertEquals(2, workbook.getNumberOfSheets());
          Sheet sheet = workbook.getSheet("Biểu 1");
          for (String bad : new String[] {"D5", "B6", "C6"}) {
            assertNotNull(cell(sheet, bad).getCellComment(), bad);
          }
          assertEquals(List.of("B6", "C6", "D5"), yellow(sheet));
          assertNull(cell(sheet, "B5").getCellComment());
          assertTrue(
              cell(sheet, "D5")
                  .getCellComment()
                  .getString()
                  .getString()
                  .contains("\nKhông nhận tỷ lệ “340”"));
          Sheet list = workbook.getSheet("Cần sửa");
          assertEquals("D5", cell(list, "C7").getStringCellValue());
          assertEquals("'Biểu 1'!D5", cell(list, "C7").getHyperlink().getAddress());
          assertEquals("340", cell(list, "E7").getStringCellValue());
        });
    sendBack(sent, "b1 sửa." + kind, "D5", "34", "B6", "P. Trúc Bạch", "C6", "1.000");
    IngestReport report = study.ingest();
    assertEquals(List.of(), report.with(FileReport.Status.REFUSED));
    assertEquals(List.of(), study.sql("SELECT * FROM reject"));
    assertEquals(
        List.of("accepted | bao-cao/b1 sửa", "superseded | bao-cao/b1"),
        study.sql(
            "SELECT status, 'bao-cao/' || regexp_replace(replace(name, 'bao-cao/', ''),"
                + " '[.].*', '') FROM source_file WHERE kind = 'district_report' ORDER BY"
                + " status"));
    assertEquals(
        List.of("3"), study.sql("SELECT count(*) FROM report_figure WHERE line = 'women_18_plus'"));
  }

  @Test
  void theRowsOfATextFileGoBackInAWorkbookWhichIsTakenInItsPlace() throws IOException {
    study.csv("tai_chinh_2018H1.csv", FINANCE, "00001;a;x;1;1", "00004;=cmd|' /C calc'!A0;-;5;5");
    study.ingest();
    Path sent = returns().get(0);
    open(
        sent,
        workbook -> {
          Sheet sheet = workbook.getSheetAt(1);
          assertEquals("00001", cell(sheet, "A2").getStringCellValue());
          Cell formula = cell(sheet, "B3");
          assertEquals(CellType.STRING, formula.getCellType());
          assertTrue(formula.getCellStyle().getQuotePrefixed());
        });
    sendBack(sent, sent.getFileName().toString(), "C2", "7");
    study.ingest();
    assertEquals(
        List.of("00001 | 7", "00004 | 0"),
        study.sql("SELECT unit_id, dues_due_vnd FROM finance ORDER BY 1"));
    assertEquals(List.of(), study.sql("SELECT * FROM reject"));
  }

  @Test
  void aFileAndItsCorrectedReturnInOneRunAreNoRivals() throws IOException {
    b1("xlsx");
    study.ingest();
    sendBack(returns().get(0), "b1 sửa.xlsx", "D5", "34", "B6", "P. Trúc Bạch", "C6", "1.000");
    TestStudy anew = TestStudy.in(folder.resolve("anew")).withRegister();
    Files.copy(study.inbox("bao-cao/b1.xlsx"), anew.inbox("b1.xlsx"));
    Files.copy(study.inbox("b1 sửa.xlsx"), anew.inbox("b1 sửa.xlsx"));
    assertEquals(List.of(), anew.ingest().with(FileReport.Status.REFUSED));
    assertEquals(List.of("3"), anew.sql("SELECT count(*) FROM report_figure WHERE line = 'rate'"));
  }

  @Test
  void aSecondReturnMarksOnlyWhatIsStillWrong() throws IOException {
    b1("xlsx");
    study.ingest();
    Path first = returns().get(0);
    sendBack(first, "b1 sửa.xlsx", "D5", "34", "B6", "P. Trúc Bạch");
    study.ingest();
    Path second = returns().stream().filter(r -> !r.equals(first)).findFirst().orElseThrow();
    open(
        second,
        workbook -> {
          assertEquals(2, workbook.getNumberOfSheets());
          Sheet sheet = workbook.getSheetAt(1);
          assertNull(cell(sheet, "D5").getCellComment());
          assertEquals(List.of("C6"), yellow(sheet));
          assertNotNull(cell(sheet, "C6").getCellComment());
          assertEquals("C6", cell(workbook.getSheetAt(0), "C7").getStringCellValue());
          assertEquals(6, workbook.getSheetAt(0).getLastRowNum());
        });
  }

  @Test
  void textThatLooksLikeAFormulaStaysTextInTheList() throws IOException {
    b1("xlsx");
    study.ingest();
    open(
        returns().get(0),
        workbook -> {
          Cell raw = cell(workbook.getSheetAt(0), "E9");
          assertEquals("=CMD()", raw.getStringCellValue());
          assertEquals(CellType.STRING, raw.getCellType());
          assertTrue(raw.getCellStyle().getQuotePrefixed());
        });
  }

  @Test
  void whatAPersonChangedInAReturnIsNotWrittenOver() throws IOException {
    b1("xlsx");
    study.ingest();
    Files.writeString(returns().get(0), "mine");
    study.ingest();
    assertEquals("mine", Files.readString(returns().get(0)));
    Files.delete(returns().get(0));
    study.ingest();
    assertNotEquals(
        "mine", Files.readString(returns().get(0), java.nio.charset.StandardCharsets.ISO_8859_1));
  }

  @Test
  void aLongNameIsCutAndAWorkbookThatCannotBeMadeStopsNothing() throws IOException {
    // 17 bytes, 76 letters of 3 bytes each, and 6 bytes.
    String name = "tai_chinh_2018H1 " + "ộ".repeat(76) + "_2.csv";
    assertEquals(251, name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
    study.csv(name, FINANCE, "00001;a;x;1;1");
    study.csv("kin/tai_chinh_2018H2.csv", FINANCE, "00004;a;x;1;1");
    Files.createDirectories(study.folder().resolve("returns"));
    Files.writeString(study.folder().resolve("returns/kin"), "a file where a folder should be");
    IngestReport report = study.ingest();
    assertEquals(1, report.notReturned().size());
    List<String> made =
        returns().stream()
            .map(f -> String.valueOf(f.getFileName()))
            .filter(n -> !n.equals("kin"))
            .toList();
    assertEquals(1, made.size());
    assertTrue(
        made.get(0).matches("tai_chinh_2018H1 ộ+ \\(cần sửa [0-9a-f]{8}\\)\\.xlsx"), made.get(0));
  }

  @Test
  void aCorrectedReturnUnderAnotherNameIsAboutWhatItAnswers() throws IOException {
    study.csv("tai_chinh_2018H1 (lần 2).csv", FINANCE, "00001;a;x;1;1", "00004;a;1;1;7");
    study.ingest();
    Path back = returns().get(0);
    sendBack(back, "sửa của Ba Đình.xlsx", "C2", "5");
    assertEquals(List.of(), study.ingest().with(FileReport.Status.REFUSED));
    assertEquals(
        List.of("2018H1 | 00001 | 5", "2018H1 | 00004 | 1"),
        study.sql("SELECT period, unit_id, dues_due_vnd FROM finance ORDER BY ALL"));
  }

  @Test
  void aReturnWorkbookForWhichTheDiskHasNoRoomSaysSo() {
    IOException full = new IOException("No space left on device");
    assertEquals(
        "Cannot make the return workbook a.xlsx: the disk is full. Make room, then run the same"
            + " command again.",
        ReturnFolder.failure(Path.of("a.xlsx"), full));
  }
}
