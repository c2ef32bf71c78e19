package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.sheet.Workbooks;

/** What is wrong in a file of persons is told without a word that could name one. */
class FilesOfPersonsTest {
  private static final String MEMBERS =
      "ma_hoi_vien,ho_ten,so_dinh_danh,dien_thoai,nam_sinh,ma_co_so,chi_hoi,ngay_vao,ly_do_vao,"
          + "ngay_ra,ly_do_ra,nhom_doi_tuong,nong_cot_tu";

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
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
        study.rejects());
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
          Workbooks.sheet(workbook, sheet, rows);
        });
  }

  private static String union(String district) {
    return switch (district) {
      case "BA ĐÌNH" -> "Phúc Xá";
      case "ĐỐNG ĐA" -> "Cát Linh";
      default -> "Hàng Bạc";
    };
  }
}
