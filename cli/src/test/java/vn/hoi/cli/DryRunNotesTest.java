package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people should know of a file is told in both languages before it is received. */
class DryRunNotesTest {
  private static final String[][] FORM = {
    {"HỘI LHPN QUẬN BA ĐÌNH"},
    {"BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN"},
    {"6 tháng đầu năm 2018"},
    {"STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Ngày nhận báo cáo"},
    {"1", "P. Phúc Xá", "900", "20/6/2018"},
    {"2", "P. Trúc Bạch", "800", "20/6/2018"}
  };

  @TempDir Path folder;

  @Test
  void hiddenRowsAreToldInBothLanguages() throws IOException {
    Run.in(folder, "init", "s");
    assertEquals(0, Run.in(folder, "ingest", "--study", "s").exitCode());
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("b1.xlsx"))) {
      var sheet = workbook.createSheet("Biểu 1");
      for (int r = 0; r < FORM.length; r++) {
        var row = sheet.createRow(r);
        for (int c = 0; c < FORM[r].length; c++) {
          row.createCell(c).setCellValue(FORM[r][c]);
        }
        row.setZeroHeight(r > 3);
      }
      workbook.write(out);
    }

    Run run = Run.in(folder, "ingest", "--study", "s", "--dry-run", "b1.xlsx");

    assertEquals(
        """
        b1.xlsx: would be received.
          form: district_report, version 1
          about: district=001;period=2018H1
          rows: 6 read: 2 accepted, 0 rejected, 4 without a record (titles, totals, notes)
          Có 2 dòng bị ẩn, vẫn được đọc như các dòng khác (trang tính “Biểu 1”: dòng 5–6).
          Hidden and read like the others: 2 rows (sheet "Biểu 1": 5–6).
        """,
        run.out().substring(0, Math.max(0, run.out().indexOf("  to table "))),
        run.out() + run.err());
  }

  @Test
  void theWorkbookToSendBackAndWhatIsNotToldYetAreNamed() throws IOException {
    Run.in(folder, "init", "s");
    assertEquals(0, Run.in(folder, "ingest", "--study", "s").exitCode());
    Files.writeString(
        folder.resolve("tai_chinh_2018H1.csv"),
        "ma_co_so;ten_co_so;hoi_phi_phai_thu;hoi_phi_da_thu;quy_hoi\n00001;a;x;1;1\n00004;b;1;1;1\n");

    String out =
        Run.in(folder, "ingest", "--study", "s", "--dry-run", "tai_chinh_2018H1.csv").out();

    assertTrue(
        out.contains(
            "  These cells would be marked in a workbook to send back, in "
                + folder.toRealPath().resolve("s/returns")),
        out);
    assertTrue(out.contains(" quality` once a file is received"), out);
  }

  @Test
  void rowsThatWouldBeTakenThoughARuleDoubtsThemAreNamed() throws IOException {
    Run.in(folder, "init", "s");
    assertEquals(0, Run.in(folder, "ingest", "--study", "s").exitCode());
    // Of 5 due, 11 were collected; in the next row nobody says what was collected; the last is
    // good.
    Files.writeString(
        folder.resolve("tai_chinh_2018H1.csv"),
        """
        ma_co_so;ten_co_so;hoi_phi_phai_thu;hoi_phi_da_thu;quy_hoi
        00001;a;5;11;1
        00004;b;5;;1
        00006;c;5;5;1
        """);

    Run run = Run.in(folder, "ingest", "--study", "s", "--dry-run", "tai_chinh_2018H1.csv");

    assertEquals(
        List.of(
            "  row 2  dues-collected",
            "    Taken, but doubtful: more than twice the dues were collected (10 < 11).",
            "  row 3  dues-missing",
            "    Taken, and noted: dues collected or the fund were left blank (dues_collected_vnd)."),
        run.out().lines().filter(line -> line.matches("  row .*|    Taken.*")).toList(),
        run.out());
    assertEquals(0, run.exitCode());
  }
}
