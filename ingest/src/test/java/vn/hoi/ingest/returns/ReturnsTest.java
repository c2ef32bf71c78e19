package vn.hoi.ingest.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.ingest.FileReport;
import vn.hoi.ingest.IngestReport;
import vn.hoi.ingest.TestStudy;
import vn.hoi.ingest.sheet.Workbooks;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.study.Study;

/** What goes back to a sender, and comes back from him. */
class ReturnsTest {
  private static final String FINANCE =
      "ma_co_so;ten_co_so;hoi_phi_phai_thu;hoi_phi_da_thu;quy_hoi";
  private static final String MEMBERS =
      "ma_hoi_vien,ho_ten,so_dinh_danh,dien_thoai,nam_sinh,ma_co_so,chi_hoi,ngay_vao,ly_do_vao,"
          + "ngay_ra,ly_do_ra,nhom_doi_tuong,nong_cot_tu";
  private static final String[][] B1 = {
    {"HỘI LHPN QUẬN BA ĐÌNH"},
    {"BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN"},
    {"6 tháng đầu năm 2018"},
    {"STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Tỷ lệ thu hút (%)", "Ngày nhận báo cáo"},
    {"1", "P. Phúc Xá", "900", "340", "20/6/2018"},
    {"2", "P. Trúc Bach Lạ", "=CMD()", "50", "20/6/2018"},
    {"3", "P. Cống Vị", "1.234", "50,5%", "20/6/2018"}
  };

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  private static void fill(Workbook workbook) {
    Sheet sheet = workbook.createSheet("Biểu 1");
    for (int r = 0; r < B1.length; r++) {
      var row = sheet.createRow(r);
      for (int c = 0; c < B1[r].length; c++) {
        row.createCell(c).setCellValue(B1[r][c]);
      }
    }
  }

  private void b1(String kind) throws IOException {
    Path file = study.inbox("bao-cao/b1." + kind);
    if (kind.equals("xls")) {
      Workbooks.xls(file, ReturnsTest::fill);
    } else {
      Workbooks.xlsx(file, ReturnsTest::fill);
    }
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

  private static void open(Path file, Consumer<Workbook> look) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      look.accept(workbook);
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

  /** The cells over which a yellow conditional format lies. */
  static List<String> yellow(Sheet sheet) {
    var formats = sheet.getSheetConditionalFormatting();
    return IntStream.range(0, formats.getNumConditionalFormattings())
        .mapToObj(formats::getConditionalFormattingAt)
        .filter(ReturnsTest::isYellow)
        .flatMap(format -> Stream.of(format.getFormattingRanges()))
        .flatMap(range -> StreamSupport.stream(range.spliterator(), false))
        .map(CellAddress::formatAsString)
        .sorted()
        .toList();
  }

  private static boolean isYellow(ConditionalFormatting format) {
    var pattern = format.getRule(0).getPatternFormatting();
    return pattern != null
        && pattern.getFillBackgroundColor() == IndexedColors.YELLOW.getIndex()
        && format.getNumberOfRules() == 1;
  }

  private static Cell cell(Sheet sheet, String address) {
    CellReference at = new CellReference(address);
    return sheet.getRow(at.getRow()).getCell(at.getCol());
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
  void aFileOfPersonsGoesBackOnRequestOnlyAndNeverIntoTheStudy() throws IOException {
    study.csv(
        "hoi_vien_001.csv",
        MEMBERS,
        "1,Trần Thị Bí Mật,001000000001,0900000001,1980,00001,Chi hội 1,31/2/2019,Kết nạp,,,,");
    study.ingest();
    assertEquals(List.of(), returns());
    ReturnFolder folderOfReturns = new ReturnFolder(study.study());
    List<Path> made = folderOfReturns.makeOfPersons(folder.resolve("mine")).files();
    assertEquals(1, made.size());
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertEquals("rwx------", rights(folder.resolve("mine")));
      assertEquals("rw-------", rights(made.get(0)));
    }
    open(
        made.get(0),
        workbook -> {
          assertEquals("Trần Thị Bí Mật", cell(workbook.getSheetAt(1), "B2").getStringCellValue());
          assertEquals("H2", cell(workbook.getSheetAt(0), "C7").getStringCellValue());
        });
    Path inside = study.folder().resolve("returns/../mine");
    Problem problem = assertThrows(Problem.class, () -> folderOfReturns.makeOfPersons(inside));
    assertEquals(
        "Cannot write returns of files of persons to "
            + inside
            + ": it lies in the study, where no names may be. Name a folder outside, which only you"
            + " may read.",
        problem.sentence());
    assertFalse(Files.exists(study.folder().resolve("mine")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"inbox", "warehouse", "releases"})
  void noNamesGoIntoAFolderOfTheStudyThatLiesElsewhere(String place) throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Path settings = study.folder().resolve("study.yaml");
    Files.writeString(
        settings,
        Files.readString(settings).replaceFirst("(?m)^" + place + ":.*\\R", "")
            + place
            + ": "
            + elsewhere
            + "\n");
    ReturnFolder returns = new ReturnFolder(Study.open(study.folder()));
    Files.createDirectories(elsewhere);
    Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);
    for (Path to : List.of(elsewhere, elsewhere.resolve("mine"), link.resolve("mine"))) {
      Problem problem = assertThrows(Problem.class, () -> returns.makeOfPersons(to));
      assertTrue(
          problem.sentence().contains(": it lies in the study's " + place + ", where no names"),
          problem.sentence());
    }
    // A folder that is not there yet is none of the study's.
    Files.delete(elsewhere);
    assertEquals(List.of(), returns.makeOfPersons(folder.resolve("outside")).files());
  }

  @Test
  void theReturnOfAFileOfPersonsCallsItsSheetsByTheirNames() throws IOException {
    Workbooks.xlsx(
        study.inbox("can-bo.xlsx"),
        workbook -> {
          workbook.createSheet("bìa");
          var sheet = workbook.createSheet("CB chị Zebra");
          String[][] rows = {
            {"HỘI LHPN QUẬN BA ĐÌNH"},
            {"DANH SÁCH CÁN BỘ HỘI"},
            {"STT", "Họ và tên", "Số định danh", "Cơ sở Hội", "Chức danh", "Từ ngày"},
            {"1", "Chị Zebra", "001180009999", "Phường Phúc Xá", "Chị Zebra", "1/1/2016"}
          };
          for (int r = 0; r < rows.length; r++) {
            var row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) {
              row.createCell(c).setCellValue(rows[r][c]);
            }
          }
        });
    study.ingest();
    assertEquals(List.of("#2 | E4"), study.sql("SELECT source_sheet, cell FROM reject"));
    List<Path> made = new ReturnFolder(study.study()).makeOfPersons(folder.resolve("mine")).files();
    open(
        made.get(0),
        workbook -> {
          assertEquals("CB chị Zebra", cell(workbook.getSheetAt(0), "B7").getStringCellValue());
          assertEquals(
              "'CB chị Zebra'!E4", cell(workbook.getSheetAt(0), "C7").getHyperlink().getAddress());
          assertNotNull(cell(workbook.getSheet("CB chị Zebra"), "E4").getCellComment());
        });
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
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
