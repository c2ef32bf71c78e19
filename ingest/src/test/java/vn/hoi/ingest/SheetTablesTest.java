package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.hoi.ingest.sheet.Workbooks.row;
import static vn.hoi.ingest.sheet.Workbooks.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.ingest.sheet.Workbooks;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** All tables of a workbook are read, wherever they stand, or it is said which are not. */
class SheetTablesTest {
  private static final String[] DISTRICT = {"HỘI LHPN QUẬN BA ĐÌNH"};
  private static final String[] NAME = {"BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN"};
  private static final String[] PERIOD = {"6 tháng đầu năm 2018"};
  private static final String[] HEADER = {
    "STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Ngày nhận báo cáo"
  };
  private static final String[] BLANK = {};
  private static final String VALUES =
      "SELECT unit_id, CAST(value AS INTEGER), source_sheet, source_row FROM report_figure WHERE"
          + " line = 'women_18_plus' ORDER BY ALL";

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
    study.ingest();
  }

  private FileReport ingest() {
    return study.ingest().files().stream()
        .filter(f -> f.name().startsWith("b1"))
        .findFirst()
        .orElseThrow();
  }

  /** A sheet with the report of one ward, in row 5. */
  private static Sheet phucXa(Workbook workbook, String name) {
    return sheet(
        workbook, name, DISTRICT, NAME, PERIOD, HEADER, row("1", "P. Phúc Xá", "900", "20/6/2018"));
  }

  private List<String> rejects() {
    return study.sql("SELECT cell, message_en FROM reject ORDER BY ALL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void aHeaderMayBeRepeatedAndAnotherTableMayStandBelow(String kind) throws IOException {
    Workbooks.write(
        study.inbox("b1." + kind),
        workbook ->
            sheet(
                workbook,
                "Biểu 1",
                DISTRICT,
                NAME,
                PERIOD,
                HEADER,
                row("1", "P. Phúc Xá", "900", "20/6/2018"),
                HEADER,
                row("2", "P. Trúc Bạch", "800", "20/6/2018"),
                row("", "Cộng", "1.700"),
                row("Hà Nội, ngày 20 tháng 6 năm 2018"),
                row("CHỦ TỊCH"),
                BLANK,
                row("BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN (tiếp theo)"),
                row("STT", "Ngày nhận báo cáo", "Cơ sở Hội", "Phụ nữ từ 18 tuổi trở lên"),
                row("3", "21/6/2018", "P. Cống Vị", "700")));
    FileReport report = ingest();
    assertEquals(List.of(), rejects());
    assertEquals(
        List.of(
            "00001 | 900 | Biểu 1 | 5", "00004 | 800 | Biểu 1 | 7", "00007 | 700 | Biểu 1 | 14"),
        study.sql(VALUES));
    assertNull(report.message());
    assertEquals(List.of(13L, 3L, 0L, 10L), counts(report));
  }

  @Test
  void aSectionGoesOnBelowAHeaderRepeatedAndEndsWhereAnotherTableBegins() throws IOException {
    String[] header = {"STT", "Đơn vị", "Phụ nữ từ 18 tuổi trở lên"};
    String[] title = {"PHỤ NỮ TỪ 18 TUỔI TRỞ LÊN, tính đến ngày 31/12/2018"};
    Workbooks.xlsx(
        study.inbox("b1.xlsx"),
        workbook ->
            sheet(
                workbook,
                "Dân số",
                title,
                header,
                row("I", "Quận Ba Đình", "1.750"),
                row("1", "P. Phúc Xá", "950"),
                header,
                row("2", "P. Trúc Bạch", "800"),
                row("II", "Quận Hoàn Kiếm", "600"),
                row("1", "P. Phúc Tân", "600"),
                title,
                header,
                row("1", "P. Đồng Xuân", "500")));
    assertNull(ingest().message());
    assertEquals(
        List.of("00001 | 950 | 4", "00004 | 800 | 6", "00037 | 600 | 8"),
        study.sql(
            "SELECT unit_id, women_18_plus, source_row FROM population WHERE unit_id <> '01'"
                + " AND source_sheet = 'Dân số' ORDER BY ALL"));
    assertEquals(List.of("B11"), study.sql("SELECT cell FROM reject"));
    assertEquals(
        List.of("1750 | 1750 | agrees", "600 | 600 | agrees"),
        study.sql(
            "SELECT printed, CAST(summed AS INTEGER), finding FROM total_check ORDER BY"
                + " source_row"));
  }

  private static List<Long> counts(FileReport report) {
    return List.of(
        report.rowsRead(), report.rowsAccepted(), report.rowsRejected(), report.rowsIgnored());
  }

  @Test
  void aTableOfAnotherFormAndASheetOfNoFormAreNotReadAndNamed() throws IOException {
    Workbooks.xlsx(
        study.inbox("b1.xlsx"),
        workbook -> {
          sheet(
              workbook,
              "Biểu 1",
              DISTRICT,
              NAME,
              PERIOD,
              HEADER,
              row("1", "P. Phúc Xá", "900", "20/6/2018"),
              BLANK,
              row("KẾT QUẢ XẾP LOẠI CƠ SỞ HỘI NĂM 2018"),
              row("STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại", "Ghi chú"),
              row("1", "Quận Ba Đình", "P. Phúc Xá", "Khá"));
          sheet(workbook, "Phụ lục", row("Tên", "Số", "Ghi"), row("a", "1", "x"));
          sheet(workbook, "Bìa", row("Bìa"));
        });
    FileReport report = ingest();
    assertEquals(List.of(), rejects());
    assertEquals(
        "Not read: the table of the form rating from row 7 of the sheet \"Biểu 1\". Send it as a"
            + " file of its own. Not read: the sheet \"Phụ lục\" (2 rows), whose column headings"
            + " are of no known form.",
        report.message());
    assertEquals(List.of(11L, 1L, 0L, 10L), counts(report));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6 tháng cuối năm 2018", "HỘI LHPN QUẬN HOÀN KIẾM"})
  void aTableAboutSomethingElseRefusesTheFile(String title) throws IOException {
    Workbooks.xlsx(
        study.inbox("b1.xlsx"),
        workbook -> {
          phucXa(workbook, "Kỳ 1");
          sheet(
              workbook,
              "Kỳ 2",
              NAME,
              row(title),
              HEADER,
              row("1", "P. Phúc Xá", "901", "20/12/2018"));
        });
    String what = title.startsWith("6") ? "half-year" : "district";
    assertEquals(
        "Cannot read b1.xlsx: a table on its sheet \"Kỳ 2\" is about another "
            + what
            + " than its first table. Send a file of its own for each. (scope-unknown)",
        ingest().message());
  }

  @Test
  void anUnknownColumnOnAFurtherSheetRefusesTheFileAsOnTheFirst() throws IOException {
    Workbooks.xlsx(
        study.inbox("b1.xlsx"),
        workbook -> {
          phucXa(workbook, "1");
          sheet(
              workbook,
              "2",
              row("STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Ngày nhận báo cáo", "Số tổ"),
              row("1", "P. Trúc Bạch", "901", "20/6/2018", "7"));
        });
    assertEquals(
        "Cannot read b1.xlsx: the form district_report has no column \"Số tổ\". Take the column out"
            + " or name it as in the form; if the form itself has changed, describe the column in"
            + " definitions/mappings/district_report.yaml. It stands on the sheet \"2\"."
            + " (column-unknown)",
        ingest().message());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aHiddenSheetIsReadLikeOthersAndReported(boolean veryHidden) throws IOException {
    Workbooks.xlsx(
        study.inbox("b1.xlsx"),
        workbook -> {
          phucXa(workbook, "1").getRow(4).setZeroHeight(true);
          sheet(
              workbook,
              "2",
              HEADER,
              row("1", "P. Trúc Bạch", "901", "20/6/2018"),
              row("2", "P. Cống Vị", "902", "20/6/2018"),
              row("", "Tổng cộng", "1.803"),
              row("3", "P. Liễu Giai", "903", "20/6/2018"));
          workbook.setSheetVisibility(
              1, veryHidden ? SheetVisibility.VERY_HIDDEN : SheetVisibility.HIDDEN);
        });
    assertEquals(
        "Hidden and read like the others: 4 rows (sheet \"1\": 5; sheet \"2\": 2–3, 5).",
        ingest().message());
    assertEquals(
        List.of(
            "00001 | 900 | 1 | 5",
            "00004 | 901 | 2 | 2",
            "00007 | 902 | 2 | 3",
            "00008 | 903 | 2 | 5"),
        study.sql(VALUES));
  }

  /** Headers as they are drawn: over one, two and three rows, merged or with blanks. */
  @ParameterizedTest
  @ValueSource(strings = {"merged", "blank"})
  void aHeaderTakesOneToThreeRowsMergedOrNot(String drawn) throws IOException {
    Path product = DefinitionFiles.product().resolve("mappings/district_report.yaml");
    study.definition(
        "mappings/district_report.yaml",
        Files.readString(product)
            .replace("table: report_figure", "header_rows: 3\ntable: report_figure")
            .replace("[Hội viên / Kết nạp]", "[Hội viên / Trong kỳ / Kết nạp]")
            .replace("[Hội viên / Giảm]", "[Hội viên / Trong kỳ / Giảm]"));
    Workbooks.xlsx(
        study.inbox("b1.xlsx"),
        workbook -> {
          sheet(
              workbook,
              "Biểu 1",
              DISTRICT,
              NAME,
              PERIOD,
              row("STT", "Cơ sở Hội", "Hội viên", "", "", "Ngày nhận báo cáo"),
              row("", "", "Đầu kỳ", "Trong kỳ", "", ""),
              row("", "", "", "Kết nạp", "Giảm", ""),
              row("1", "P. Phúc Xá", "100", "20", "5", "20/6/2018"));
          if (drawn.equals("merged")) {
            Sheet sheet = workbook.getSheetAt(0);
            for (String area : List.of("A4:A6", "B4:B6", "C4:E4", "C5:C6", "D5:E5", "F4:F6")) {
              sheet.addMergedRegion(CellRangeAddress.valueOf(area));
            }
          }
        });
    assertNull(ingest().message());
    assertEquals(
        List.of("members_admitted | 20", "members_left | 5", "members_start | 100"),
        study.sql(
            "SELECT line, CAST(value AS INTEGER) FROM report_figure WHERE value IS NOT NULL ORDER"
                + " BY 1"));
  }
}
