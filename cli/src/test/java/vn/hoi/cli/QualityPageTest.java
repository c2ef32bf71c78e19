package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of {@code hoi quality} speak Vietnamese throughout; the screen speaks English. */
class QualityPageTest {
  @TempDir Path folder;

  @Test
  void aRefusedFileIsToldInVietnameseOnThePageAndInEnglishOnTheScreen() throws IOException {
    Run.in(folder, "init", "s");
    Files.writeString(folder.resolve("s/inbox/thu_chi.csv"), "a,b\n1,2\n");
    Run ingest = Run.in(folder, "ingest", "--study", "s");
    assertEquals(2, ingest.exitCode());
    assertTrue(ingest.out().contains("Cannot read thu_chi.csv: no known form"), ingest.out());

    Run pages = Run.in(folder, "quality", "--study", "s", "--html", "p");

    assertEquals("", pages.err());
    String page = Files.readString(folder.resolve("p/01.html"));
    assertTrue(
        page.contains(
            "Không nhận tệp thu_chi.csv: tiêu đề và tên cột của tệp không khớp biểu mẫu nào. Đối"
                + " chiếu với các biểu mẫu mô tả trong definitions/mappings, hoặc bỏ tệp ra khỏi thư"
                + " mục inbox. (kind-unknown)"),
        page);
    assertFalse(page.contains("Cannot read"));
    assertTrue(
        page.contains(
            "<tr><th scope=\"col\" class=\"t\">Tệp</th><th scope=\"col\" class=\"t\">Sai ở đâu,"
                + " sửa thế nào</th></tr>"),
        page);
    assertTrue(page.contains("<h1>Thành phố Hà Nội, số liệu không thuộc riêng kỳ nào</h1>"), page);
    String contents = Files.readString(folder.resolve("p/index.html"));
    assertTrue(
        contents.contains(
            "<th scope=\"row\">Thành phố Hà Nội</th><td><a href=\"01.html\">số liệu không thuộc"
                + " riêng kỳ nào</a></td><td class=\"n\">0</td><td class=\"n\">0</td><td"
                + " class=\"n\">0</td><td class=\"n\">1</td><td class=\"n\">0</td></tr>"),
        contents);
    assertTrue(pages.out().endsWith("; open " + folder.resolve("p/index.html") + " first.\n"));
  }

  private void workbook(String name, String[]... rows) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("s/inbox").resolve(name))) {
      var sheet = workbook.createSheet("Biểu <1>");
      for (int r = 0; r < rows.length; r++) {
        var row = sheet.createRow(r);
        for (int c = 0; c < rows[r].length; c++) {
          row.createCell(c).setCellValue(rows[r][c]);
        }
        row.setZeroHeight(r == rows.length - 1);
      }
      var other = workbook.createSheet("Phụ <lục>");
      for (int r = 0; r < 2; r++) {
        var row = other.createRow(r);
        for (int c = 0; c < 3; c++) {
          row.createCell(c).setCellValue("abc".substring(c, c + 1));
        }
      }
      workbook.write(out);
    }
  }

  @Test
  void whatToKnowOfATakenFileStandsOnThePageOfItsDistrictOrElseOfTheCity() throws IOException {
    Run.in(folder, "init", "s");
    workbook(
        "b1.xlsx",
        new String[] {"HỘI LHPN QUẬN BA ĐÌNH"},
        new String[] {"BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN"},
        new String[] {"6 tháng đầu năm 2018"},
        new String[] {"STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Ngày nhận báo cáo"},
        new String[] {"1", "P. Phúc Xá", "900", "20/6/2018"},
        new String[] {"2", "P. Trúc Bạch", "800", "20/6/2018"});
    workbook(
        "tai_chinh_2018H1.xlsx",
        new String[] {"ma_co_so", "ten_co_so", "hoi_phi_phai_thu", "hoi_phi_da_thu", "quy_hoi"},
        new String[] {"00001", "Phúc Xá", "2", "2", "2"});
    assertEquals(0, Run.in(folder, "ingest", "--study", "s").exitCode());
    String hidden =
        "Có 1 dòng bị ẩn, vẫn được đọc như các dòng khác (trang tính “Biểu %s”: dòng %d). ";
    String unread = "Không đọc trang tính “Phụ %s” (2 dòng) vì tên cột không khớp biểu mẫu nào.";

    Run pages = Run.in(folder, "quality", "--study", "s", "--html", "p");

    assertEquals("", pages.err());
    String cell = "<td>" + hidden + unread.formatted("&lt;lục&gt;") + "</td>";
    String district = Files.readString(folder.resolve("p/001-2018H1.html"));
    assertTrue(district.contains("<td>b1.xlsx</td>" + cell.formatted("&lt;1&gt;", 6)), district);
    assertFalse(district.contains("tai_chinh"));
    assertTrue(district.contains(", 1 tệp có điểm cần lưu ý."));
    String city = Files.readString(folder.resolve("p/01-2018H1.html"));
    assertTrue(
        city.contains("<td>tai_chinh_2018H1.xlsx</td>" + cell.formatted("&lt;1&gt;", 2)), city);
    assertFalse(city.contains("b1.xlsx"));

    Run screen = Run.in(folder, "quality", "--study", "s", "--district", "001");
    assertTrue(
        screen
            .out()
            .endsWith(
                "  Tệp đã nhận có điểm cần lưu ý (files received, with something to know):\n"
                    + "    b1.xlsx\n      "
                    + hidden.formatted("<1>", 6)
                    + unread.formatted("<lục>")
                    + "\n      (Hidden and read like the others: 1 row (sheet \"Biểu <1>\": 6). Not"
                    + " read: the sheet \"Phụ <lục>\" (2 rows), whose column headings are of no known form.)\n"),
        screen.out());
  }
}
