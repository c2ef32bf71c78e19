package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.Workbooks;
import vn.hoi.warehouse.Problem;

/** Each bad row and file is left out with a sentence that says what, where and what to do. */
class BadInputTest {
  private static final String FINANCE =
      "ma_co_so;ten_co_so;hoi_phi_phai_thu;hoi_phi_da_thu;quy_hoi";
  private static final String MEMBERS =
      "ma_hoi_vien,ho_ten,so_dinh_danh,dien_thoai,nam_sinh,ma_co_so,chi_hoi,ngay_vao,ly_do_vao,"
          + "ngay_ra,ly_do_ra,nhom_doi_tuong,nong_cot_tu";
  private static final String ACTIVITIES =
      "ma_hoat_dong,ten_hoat_dong,loai,cap,don_vi_to_chuc,quan_huyen,ngay,nhom_doi_tuong,so_nguoi,"
          + "so_luot,kinh_phi,nguon,doi_tac,ket_qua";
  private static final String[] B1_TITLE = {"HỘI LHPN QUẬN BA ĐÌNH"};
  private static final String[] B1_NAME = {"BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN"};
  private static final String[] B1_PERIOD = {"6 tháng đầu năm 2018"};
  private static final String[] B1_HEADER = {
    "STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Tỷ lệ thu hút (%)", "Ngày nhận báo cáo"
  };

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  private List<String> rejects() {
    study.ingest();
    return study.sql(
        "SELECT source_row, cell, raw_text, rule, message_en FROM reject ORDER BY source_row");
  }

  /** Else nobody could tell a member who left from one who moved, and net growth would not hold. */
  @Test
  void aMemberWhoLeftHasADayAndAReasonOrNeither() throws IOException {
    study.csv(
        "hoi_vien_001.csv",
        MEMBERS,
        "HV1,A,001200000001,,1970,00001,Chi hội 1,1/2/2010,Kết nạp,1/1/2019,Ra khỏi Hội,,",
        "HV2,B,001200000002,,1970,00001,Chi hội 1,1/2/2010,Kết nạp,1/1/2019,,,",
        "HV3,C,001200000003,,1970,00001,Chi hội 1,1/2/2010,Kết nạp,,Chuyển đi,,",
        "HV4,D,001200000004,,1970,00001,Chi hội 1,1/2/2010,Kết nạp,,,,");
    assertEquals(
        List.of(
            "3 | K3 | null | required-missing | Cannot take the row: the column \"ly_do_ra\" is"
                + " blank and must not be. Fill in the cell.",
            "4 | J4 | null | required-missing | Cannot take the row: the column \"ngay_ra\" is"
                + " blank and must not be. Fill in the cell."),
        rejects());
    assertEquals(
        List.of("2 | left", "5 | null"),
        study.sql("SELECT source_row, leave_reason FROM member ORDER BY 1"));
  }

  private void finance(String... rows) throws IOException {
    String[] lines = new String[rows.length + 1];
    lines[0] = FINANCE;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    study.csv("tai_chinh_2021H1.csv", lines);
  }

  @Test
  void aUnitThatDoesNotExist() throws IOException {
    finance("99999;Phường Lạ;1;1;1");
    assertEquals(
        List.of(
            "2 | A2 | 99999 | unit-unknown | Cannot place the union \"99999\": no unit has this"
                + " code. Write the five digits of the official register, such as 00001."),
        rejects());
  }

  @Test
  void aUnitThatDoesNotExistOnThatDate() throws IOException {
    finance("09736;Xã Cẩm Đình;1;1;1");
    assertEquals(
        List.of(
            "2 | A2 | 09736 | unit-not-valid | Cannot place the union \"09736\" on 30/6/2021: Xã"
                + " Cẩm Đình (09736) existed until 29/2/2020 only and went to Xã Xuân Đình"
                + " (09727). Write the union that existed on that day, or correct the date."),
        rejects());
  }

  @Test
  void aNameOfAnotherDistrictAndOneThatTwoUnitsHave() throws IOException {
    study.csv(
        "hoat_dong_018.csv",
        ACTIVITIES,
        "1,x,Tập huấn,Cơ sở,Xã Yên Vien,Gia Lâm,6/2/2018,,,,,,,",
        "2,x,Tập huấn,Cơ sở,Yên Viên,Gia Lâm,6/2/2018,,,,,,,",
        "3,x,Tập huấn,Cơ sở,Xã Bát Trang,H. Gia Lâm,6/2/2018,,,,,,,",
        "4,x,Tập huấn,Cơ sở,Phường Phúc Xá,Gia Lâm,6/2/2018,,,,,,,");
    assertEquals(
        List.of(
            "3 | E3 | Yên Viên | unit-ambiguous | Cannot place the union \"Yên Viên\" in Huyện Gia"
                + " Lâm: it may be Thị trấn Yên Viên (00526) or Xã Yên Viên (00532). Write the type"
                + " before the name.",
            "5 | E5 | Phường Phúc Xá | unit-unknown | Cannot place the union \"Phường Phúc Xá\":"
                + " Huyện Gia Lâm has no such union on 6/2/2018; of that name elsewhere, not in"
                + " Huyện Gia Lâm: Phường Phúc Xá (00001, Quận Ba Đình). Write type and name as in"
                + " the register: “Phường …”, “Xã …” or “Thị trấn …”."),
        rejects());
    assertEquals(
        List.of("1 | 00532", "3 | 00583"),
        study.sql("SELECT activity_id, unit_id FROM activity ORDER BY 1"));
  }

  /** Quang Trung is a ward of Đống Đa (00214) and of Hà Đông (09550). */
  @Test
  void aDistrictBehindANameMustBeThatOfTheRow() throws IOException {
    study.csv(
        "hoat_dong_006.csv",
        ACTIVITIES,
        "1,x,Tập huấn,Cơ sở,Phường Quang Trung (Đống Đa),,6/2/2018,,,,,,,",
        "2,x,Tập huấn,Cơ sở,\"Quang Trung, Q. Đống Đa\",,6/2/2018,,,,,,,",
        "3,x,Tập huấn,Cơ sở,BCH Hội LHPN phường Quang Trung,,6/2/2018,,,,,,,",
        "4,x,Tập huấn,Cơ sở,Phường Quang Trung (Hà Đông),,6/2/2018,,,,,,,",
        "5,x,Tập huấn,Cơ sở,\"Phường Hà Cầu, Hà Đông\",,6/2/2018,,,,,,,",
        "6,x,Tập huấn,Cơ sở,Phường Quang Trung (cũ),,6/2/2018,,,,,,,");
    assertEquals(List.of("5", "6", "7"), rejects().stream().map(r -> r.substring(0, 1)).toList());
    assertEquals(
        List.of("1 | 00214", "2 | 00214", "3 | 00214"),
        study.sql("SELECT activity_id, unit_id FROM activity ORDER BY 1"));
    assertEquals(
        List.of(
            "Không tìm thấy cơ sở Hội “Phường Hà Cầu, Hà Đông” trong Quận Đống Đa vào ngày"
                + " 6/2/2018; cùng tên ở nơi khác, không thuộc Quận Đống Đa: Phường Hà Cầu (09556,"
                + " Quận Hà Đông). Ghi đúng loại và tên theo danh mục: “Phường …”, “Xã …” hoặc “Thị trấn …”."),
        study.sql("SELECT message_vi FROM reject WHERE source_row = 6"));
  }

  @Test
  void aRepeatedRowAndAKeyWithTwoMeanings() throws IOException {
    finance("00001;a;1;1;1", "00001;a;1;1;1", "00004;b;5;5;5", "00004;b;5;5;6");
    assertEquals(
        List.of(
            "3 | null | null | duplicate-key | Cannot take the row: it repeats row 2. Delete one of"
                + " the two.",
            "4 | null | null | duplicate-key | " + CONFLICT,
            "5 | null | null | duplicate-key | " + CONFLICT),
        rejects());
    assertEquals(List.of("00001"), study.sql("SELECT unit_id FROM finance"));
  }

  private static final String CONFLICT =
      "Cannot take the row: another row of the file has the same key and says something else, so"
          + " neither is taken. Keep the one that is right.";

  @Test
  void aBlankThatMustBeFilledAndALineWithAFieldTooMany() throws IOException {
    finance("00001;a;;1;1", "00004;b;1;1;1;1");
    assertEquals(
        List.of(
            "2 | C2 | null | required-missing | Cannot take the row: the column"
                + " \"hoi_phi_phai_thu\" is blank and must not be. Fill in the cell.",
            "3 | null | null | column-count | Cannot take the row: it has 6 fields where the header"
                + " has 5. Check separators and quotation marks in the line."),
        rejects());
  }

  @Test
  void aFileOfPersonsShowsNothingThatCouldNameAPerson() throws IOException {
    study.csv(
        "hoi_vien_001.csv",
        MEMBERS,
        "1,Trần Thị Bí Mật,001000000001,0900000001,1980,00001,Chi hội 1,31/2/2019,Kết nạp,,,,",
        "2,Trần Thị Bí Mật,001000000002,0900000002,1980,00001,Chi hội 1,1/2/2091,Kết nạp,,,,",
        "3,Trần Thị Bí Mật,không có,0900000003,1980,00001,Chi hội 1,1/2/2019,Kết nạp,,,,",
        "4,Trần Thị Bí Mật,001000000004,0900000004,0900000004,00001,Chi hội 1,1/2/2019,Kết"
            + " nạp,,,,",
        "5,Trần Thị Bí Mật,001000000005,0900000005,1980,00001,Chi hội 1,1/2/2019,Trần Thị Bí"
            + " Mật,,,,",
        "6,Trần Thị Bí Mật,001000000006,0900000006,1980,00001,Chi hội 1,1/2/2019,Kết nạp,"
            + "1/1/2019,Qua đời,,");
    assertEquals(
        List.of(
            "2 | H2 | 31/2/2019 | date-invalid | Cannot read the date \"31/2/2019\": there is no"
                + " such day, or it is not written day first. Write day/month/year with a year of"
                + " four digits, for example 6/2/2018.",
            "3 | H3 | 1/2/2091 | date-out-of-range | Cannot take the date \"1/2/2091\": this column"
                + " takes dates from 1/1/1930 to 31/12/2023. Check the year.",
            "4 | C4 | null | number-invalid | Cannot read the identity number (not shown): it must"
                + " have 12 digits (or the 9 of the old card). Format the column as text, so that"
                + " Excel keeps leading zeros.",
            "5 | E5 | null | number-invalid | Cannot take the number (not shown): this column takes"
                + " numbers from 1900 to 2015. Check the figure.",
            "6 | I6 | null | value-not-in-list | Cannot take the value (not shown): this column"
                + " takes Kết nạp, Chuyển đến, Sắp xếp ĐVHC. Write one of these.",
            "7 | J7 | 1/1/2019 | order | Cannot take the date \"1/1/2019\": it lies before 1/2/2019"
                + " in the column \"ngay_vao\". Correct one of the two."),
        rejects());
  }

  @Test
  void aFileOfPersonsLeavesNoTextOfItsRowsHeadingsAndSheets() throws IOException {
    study.csv(
        "hoi_vien_001.csv",
        MEMBERS,
        "1,Chị Zebra,001000000001,0900000001,1980,00001,Chi hội chị Zebra 0987654321,1/2/2019,"
            + "Kết nạp,,,,",
        "2,Chị Zebra,001000000002,0900000002,1980,00001,CHI HOI CHỊ ZEBRA 0987654321,1/2/2019,"
            + "Kết nạp,,,,",
        "3,Chị Zebra,001000000003,0900000003,1980,00001,Chi hội 2,1/2/2019,Kết nạp,,,,",
        "4,Chị Zebra,001000000004,0900000004,1980,00001,,1/2/2019,Kết nạp,,,,");
    study.csv(
        "tham_gia_001.csv",
        "ma_hoat_dong,ngay,so_dinh_danh,ho_ten,so_luot",
        "HD-1,1/2/2019,001000000001,Chị Zebra,1",
        "chị Zebra 1,1/2/2019,001000000001,Chị Zebra,1",
        "0987654321,1/2/2019,001000000001,Chị Zebra,1");
    study.csv("hoi_vien_002.csv", MEMBERS + ",chị Zebra 0987654321");
    officers("CB", "ĐỐNG ĐA", "Họ và tên", "Chủ tịch", "5/5/2016");
    officers("CB chị Zebra 0987654321", "BA ĐÌNH", "Họ và tên", "Chị Zebra", "1/1/2016");
    officers("chị Zebra", "HOÀN KIẾM", "Chị Zebra 0987654321", "Chủ tịch", "1/1/2016");
    assertEquals(
        List.of(
            "Cannot read Cán bộ HOÀN KIẾM.xlsx: the form officers has no heading like that of"
                + " column B (not shown). Take the column out or name it as in the form; if the"
                + " form itself has changed, describe the column in"
                + " definitions/mappings/officers.yaml. (column-unknown)",
            "Cannot read hoi_vien_002.csv: the form members has no heading like that of column N"
                + " (not shown). Take the column out or name it as in the form; if the form itself"
                + " has changed, describe the column in definitions/mappings/members.yaml."
                + " (column-unknown)"),
        study.refusals());
    assertEquals(
        List.of(
            "#2 | E6 | value-not-in-list", "null | A3 | id-personal", "null | A4 | id-personal"),
        study.sql("SELECT source_sheet, cell, rule FROM reject ORDER BY source_sheet, cell"));
    assertEquals(
        List.of("3 | 2 | 12"),
        study.sql("SELECT count(branch), count(DISTINCT branch), max(length(branch)) FROM member"));
    assertEquals(List.of("#2"), study.sql("SELECT source_sheet FROM officer_term"));
    for (String table :
        List.of("member", "participation", "officer_term", "reject", "source_file")) {
      assertEquals(
          List.of(),
          study.sql(
              "SELECT * FROM %s t WHERE t::VARCHAR ILIKE '%%zebra%%' OR t::VARCHAR LIKE '%%0987%%'"
                  .formatted(table)));
    }
  }

  /** A list of officers on a second sheet, with one row. */
  private void officers(String sheet, String district, String heading, String role, String from)
      throws IOException {
    String[][] rows = {
      {"HỘI LHPN QUẬN " + district},
      {"DANH SÁCH CÁN BỘ HỘI"},
      {},
      {"STT", heading, "Số định danh", "Cơ sở Hội", "Chức danh", "Từ ngày"},
      {},
      {"1", "Chị Zebra", "001180009999", "Phường " + union(district), role, from}
    };
    Workbooks.xlsx(
        study.inbox("Cán bộ " + district + ".xlsx"),
        workbook -> {
          workbook.createSheet("bìa").createRow(0).createCell(0).setCellValue("Cán bộ");
          var made = workbook.createSheet(sheet);
          for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
              var row = made.getRow(r) == null ? made.createRow(r) : made.getRow(r);
              row.createCell(c).setCellValue(rows[r][c]);
            }
          }
        });
  }

  private static String union(String district) {
    return switch (district) {
      case "BA ĐÌNH" -> "Phúc Xá";
      case "ĐỐNG ĐA" -> "Cát Linh";
      default -> "Hàng Bạc";
    };
  }

  @Test
  void aLongNumberAmongWordsOfAnyFileIsNotShownAndAnAmountIs() throws IOException {
    finance("00001;a;chị Zebra 0987654321;1;1", "0987654321;a;1;1;1", "00004;b;12500000000,5;1;1");
    assertEquals(
        List.of("2 | C2 | chị Zebra •••", "3 | A3 | •••", "4 | C4 | 12500000000,5"),
        rejects().stream().map(r -> r.substring(0, r.indexOf(" | ", 9))).toList());
  }

  @Test
  void aPercentageOf340AndAFormulaWithoutAResult() throws IOException {
    Workbooks.xlsx(
        study.inbox("b1.xlsx"),
        workbook -> {
          var sheet = workbook.createSheet("Biểu 1");
          String[][] rows = {
            B1_TITLE,
            B1_NAME,
            B1_PERIOD,
            B1_HEADER,
            {"1", "P. Phúc Xá", "900", "340", "20/6/2018"},
            {"2", "P. Trúc Bạch", null, "50", "20/6/2018"},
            {"3", "P. Cống Vị", "1.234", "50,5%", "20/6/2018"}
          };
          for (int r = 0; r < rows.length; r++) {
            var row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) {
              if (rows[r][c] != null) {
                row.createCell(c).setCellValue(rows[r][c]);
              }
            }
          }
          sheet.getRow(5).createCell(2).setCellFormula("1+1");
        });
    assertEquals(
        List.of(
            "5 | D5 | 340 | percent-out-of-range | Cannot take the percentage \"340\": it must lie"
                + " between 0 and 100. Check numerator and denominator and write it like 12,5.",
            "6 | C6 | =1+1 | formula-without-value | Cannot read the cell \"=1+1\": its formula was"
                + " saved without a result. Open the file in Excel and save it again, or write the"
                + " figure itself."),
        rejects());
    assertEquals(
        List.of("rate | 50.5000", "women_18_plus | 1234.0000"),
        study.sql(
            "SELECT line, value FROM report_figure WHERE line IN ('rate', 'women_18_plus') ORDER"
                + " BY line"));
  }

  /** A number by itself keeps no noughts at its end: only its format can tell that they show. */
  @Test
  void aFigureKeepsHowManyDecimalsItsCellShows() throws IOException {
    String[] units = {"P. Phúc Xá", "P. Trúc Bạch", "P. Cống Vị", "P. Liễu Giai"};
    for (String kind : List.of("xlsx", "xls")) {
      TestStudy own = TestStudy.in(folder.resolve(kind)).withRegister();
      Consumer<Workbook> content =
          workbook -> {
            var sheet = workbook.createSheet("Biểu 1");
            String[][] head = {B1_TITLE, B1_NAME, B1_PERIOD, B1_HEADER};
            for (int r = 0; r < 8; r++) {
              String[] words =
                  r < 4
                      ? head[r]
                      : new String[] {"" + (r - 3), units[r - 4], "900", "", "20/6/2018"};
              var row = sheet.createRow(r);
              for (int c = 0; c < words.length; c++) {
                row.createCell(c).setCellValue(words[c]);
              }
            }
            sheet.getRow(4).getCell(3).setCellValue("12,50");
            sheet.getRow(5).getCell(3).setCellValue("12,5%");
            sheet.getRow(6).getCell(3).setCellValue(12.5);
            var two = workbook.createCellStyle();
            two.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
            sheet.getRow(7).getCell(3).setCellValue(12.5);
            sheet.getRow(7).getCell(3).setCellStyle(two);
          };
      Path file = own.inbox("b1." + kind);
      if (kind.equals("xls")) {
        Workbooks.xls(file, content);
      } else {
        Workbooks.xlsx(file, content);
      }
      own.ingest();
      assertEquals(
          List.of("5 | 12.5000 | 2", "6 | 12.5000 | 1", "7 | 12.5000 | null", "8 | 12.5000 | 2"),
          own.sql(
              "SELECT source_row, value, coalesce(cast(decimals as varchar), 'null') FROM"
                  + " report_figure WHERE line = 'rate' ORDER BY 1"));
    }
  }

  @Test
  void aCountInACellFormattedAsAPercentage() throws IOException {
    Workbooks.xlsx(
        study.inbox("b1.xlsx"),
        workbook -> {
          var sheet = workbook.createSheet("Biểu 1");
          String[][] rows = {B1_TITLE, B1_NAME, B1_PERIOD, B1_HEADER, ROW, ROW};
          for (int r = 0; r < rows.length; r++) {
            var row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) {
              row.createCell(c).setCellValue(rows[r][c]);
            }
          }
          var percent = workbook.createCellStyle();
          percent.setDataFormat((short) 9);
          // Shown as 500%.
          sheet.getRow(4).getCell(2).setCellValue(5);
          sheet.getRow(4).getCell(2).setCellStyle(percent);
          sheet.getRow(5).getCell(1).setCellValue("P. Trúc Bạch");
          sheet.getRow(5).getCell(3).setCellValue(0.5);
          sheet.getRow(5).getCell(3).setCellStyle(percent);
        });
    assertEquals(
        List.of(
            "5 | C5 | 500% | number-invalid | Cannot take the number \"500%\": its cell is"
                + " formatted as a percentage and this column takes none. Format the cell as a"
                + " number and write the figure again."),
        rejects());
    assertEquals(
        List.of("00004 | 50.0000"),
        study.sql("SELECT unit_id, value FROM report_figure WHERE line = 'rate'"));
  }

  /** The city has 8 million inhabitants, its largest ward some ninety thousand. */
  @Test
  void aCountThatNoUnionCanHave() throws IOException {
    Workbooks.table(
        study.inbox("b1.xlsx"),
        "Biểu 1",
        B1_TITLE,
        B1_NAME,
        B1_PERIOD,
        B1_HEADER,
        new String[] {"1", "P. Phúc Xá", "10 000 000 000", null, "20/6/2018"},
        new String[] {"2", "P. Trúc Bạch", "500.000", null, "20/6/2018"},
        new String[] {"3", "P. Cống Vị", "500.001", null, "20/6/2018"});
    assertEquals(
        List.of(
            "5 | C5 | ••• | number-invalid | Cannot take the number \"•••\": this column"
                + " takes numbers from 0 to 500,000. Check the figure.",
            "7 | C7 | 500.001 | number-invalid | Cannot take the number \"500.001\": this column"
                + " takes numbers from 0 to 500,000. Check the figure."),
        rejects());
    assertEquals(
        List.of(
            "Không nhận số “500.001”: cột này chỉ nhận số từ 0 đến 500.000. Kiểm tra lại số liệu."),
        study.sql("SELECT message_vi FROM reject WHERE cell = 'C7'"));
  }

  /** Each form bounds all it counts, but not money, which some quantities are. */
  @Test
  void everyCountHasABound() {
    List<String> without =
        Mappings.read(study.study().definitions()).all().stream()
            .flatMap(m -> m.columns().stream().map(c -> Map.entry(m.kind(), c)))
            .filter(e -> e.getValue().type() == ValueType.WHOLE)
            .filter(e -> e.getValue().max() > 10_000_000)
            .map(e -> e.getKey() + "." + e.getValue().name())
            .toList();
    assertEquals(List.of("activities.quantity"), without);
  }

  @Test
  void aFileOfNoKnownKind() throws IOException {
    study.csv("thu_chi.csv", "a,b", "1,2");
    assertEquals(
        List.of(
            "Cannot read thu_chi.csv: no known form has its title and column headings. Compare it"
                + " with the forms described in definitions/mappings, or take it out of the inbox."
                + " (kind-unknown)"),
        study.refusals());
  }

  @Test
  void anUnknownColumn() throws IOException {
    study.csv("tai_chinh_2018H1.csv", FINANCE + ";ghi_no", "00001;a;1;1;1;1");
    assertEquals(
        List.of(
            "Cannot read tai_chinh_2018H1.csv: the form finance has no column \"ghi_no\". Take the"
                + " column out or name it as in the form; if the form itself has changed, describe"
                + " the column in definitions/mappings/finance.yaml. (column-unknown)"),
        study.refusals());
  }

  @Test
  void aMissingColumn() throws IOException {
    study.csv("tai_chinh_2018H1.csv", "ma_co_so;ten_co_so;hoi_phi_da_thu;quy_hoi", "1;a;1;1");
    assertEquals(
        List.of(
            "Cannot read tai_chinh_2018H1.csv: it looks like the form finance but has no column"
                + " \"hoi_phi_phai_thu\". Write the column headings as in the form and send it"
                + " again. (header-missing)"),
        study.refusals());
  }

  @Test
  void aFileThatDoesNotSayWhatItIsAbout() throws IOException {
    study.csv("tai_chinh.csv", FINANCE, "00001;a;1;1;1");
    Workbooks.table(study.inbox("b1.xlsx"), "Biểu 1", B1_NAME, B1_PERIOD, B1_HEADER, ROW);
    assertEquals(
        List.of(
            "Cannot read b1.xlsx: it does not say which district it is about. Write it as \"HỘI"
                + " LHPN QUẬN BA ĐÌNH\" in the title, or the district's code, such as 001, in the"
                + " name of a CSV file. (scope-unknown)",
            "Cannot read tai_chinh.csv: it does not say which half-year it is about. Write it as"
                + " \"6 tháng đầu năm 2018\" in the title, or 2018H1 in the file's name."
                + " (scope-unknown)"),
        study.refusals());
  }

  private static final String[] ROW = {"1", "P. Phúc Xá", "900", "50", "20/6/2018"};

  @Test
  void aTableWithoutRows() throws IOException {
    study.csv("tai_chinh_2018H1.csv", FINANCE);
    assertEquals(
        List.of(
            "Cannot read tai_chinh_2018H1.csv: it has column headings and no row under them. Fill"
                + " in the table and send the file again. (file-empty)"),
        study.refusals());
  }

  @Test
  void twoFilesAboutTheSameThing() throws IOException {
    study.csv("a/tai_chinh_2018H1.csv", FINANCE, "00001;a;1;1;1");
    study.csv("b/tai_chinh_2018H1.csv", FINANCE, "00001;a;2;2;2");
    String twice =
        "these files are about the same thing and nothing says which counts:"
            + " a/tai_chinh_2018H1.csv, b/tai_chinh_2018H1.csv. Take out all but one, or write"
            + " \"(lần 2)\" behind the period in the title of the later one. (file-twice)";
    assertEquals(
        List.of(
            "Cannot read a/tai_chinh_2018H1.csv: " + twice,
            "Cannot read b/tai_chinh_2018H1.csv: " + twice),
        study.refusals());
  }

  @Test
  void anOldFileSentAgainUnderANewName() throws IOException {
    study.csv("tai_chinh_2018H1.csv", FINANCE, "00001;a;1;1;1");
    study.csv("tai_chinh_2018H2.csv", FINANCE, "00001;a;1;1;1");
    study.csv("khac/tai_chinh_2018H1.csv", FINANCE, "00001;a;1;1;1");
    assertEquals(
        List.of(
            "Cannot read tai_chinh_2018H2.csv: it is named as if it were about something else than"
                + " khac/tai_chinh_2018H1.csv but holds exactly the same bytes. Send the file that"
                + " belongs to this name. (file-twice)"),
        study.refusals());
  }

  @Test
  void aCopyOfARefusedFileIsNamedToo() throws IOException {
    study.csv("rong.csv", "");
    study.csv("trong.csv", "");
    for (int run = 0; run < 2; run++) {
      List<String> refusals = study.refusals();
      assertEquals(2, refusals.size(), refusals::toString);
      assertTrue(refusals.get(0).endsWith("(file-empty)"), refusals::toString);
      assertEquals(
          "Cannot read trong.csv: it holds exactly the same bytes as rong.csv, which is refused"
              + " too. See there why. (file-twice)",
          refusals.get(1));
    }
  }

  @Test
  void noRegisterOfUnits() throws IOException {
    TestStudy bare = TestStudy.in(folder.resolve("bare"));
    bare.csv("tai_chinh_2018H1.csv", FINANCE, "00001;a;1;1;1");
    Problem problem = assertThrows(Problem.class, bare::ingest);
    assertEquals(
        "Cannot place any union: the register of units was not received yet. Put the statistics"
            + " office's list of communes (definitions/reference/real/gso_hanoi_communes_2020-02"
            + ".xls) into the inbox and run the same command again.",
        problem.sentence());
    assertEquals(Problem.Actor.SENDER, problem.actor());
  }

  @Test
  void anInboxThatIsNotThere() throws IOException {
    Files.delete(study.inbox("gso_hanoi_communes_2020-02.xls"));
    Files.delete(study.study().inbox());
    Problem problem = assertThrows(Problem.class, study::ingest);
    assertEquals(
        "Cannot read the inbox "
            + study.study().inbox()
            + ": it is not there or may not be read. Make the folder or set `inbox` in study.yaml.",
        problem.sentence());
  }

  @Test
  void aStudyThatAnotherProcessHas() {
    try (var lock = study.study().warehouse().lock("test")) {
      Problem problem = assertThrows(Problem.class, study::ingest);
      assertEquals(Problem.Actor.OPERATOR, problem.actor());
      assertEquals(
          "Cannot ingest files: another hoi is changing this study's warehouse (lock file "
              + study.study().warehouse().root().resolve(".lock")
              + "). Wait until it has finished, then run the same command again.",
          problem.sentence());
    }
  }

  @Test
  void anErrorOfExcelIsToldAsOneWhetherComputedOrTyped() throws IOException {
    study.csv(
        "tai_chinh_2018H1.csv",
        FINANCE,
        "00001;Phúc Xá;#REF!;1;1",
        "00004;Trúc Bạch;2;#N/A;1",
        "00006;Vĩnh Phúc;2;1;#DIV/0!",
        "00007;Cống Vị;#VALUE!;1;1",
        "#REF!;Liễu Giai;5;1;1",
        "# ghi chú",
        "00010;Nguyễn Trung Trực;2;1;1");
    List<String> told = rejects();
    assertEquals(
        List.of(
            "2 | C2 | #REF! | cell-error",
            "3 | D3 | #N/A | cell-error",
            "4 | E4 | #DIV/0! | cell-error",
            "5 | C5 | #VALUE! | cell-error",
            "6 | A6 | #REF! | cell-error"),
        told.stream().map(t -> t.substring(0, t.lastIndexOf(" | "))).toList());
    assertEquals(List.of("00010"), study.sql("SELECT unit_id FROM finance"));
  }
}
