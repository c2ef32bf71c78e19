package vn.hoi.cli.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.cli.Run;

/**
 * Ba Đình has 14 wards; two of them sent their report of 2018H1, due on 20/6/2018. The accounts of
 * 2018H1 have a row of it, and the city's register of matters of 2018 came.
 */
class RegisterCommandTest {
  @TempDir static Path folder;

  @BeforeAll
  static void ingest() throws IOException {
    Run.in(folder, "init", "s");
    report(
        "b1.xlsx",
        "6 tháng đầu năm 2018",
        List.of(
            List.of("P. Phúc Xá", "900", "20/6/2018"),
            List.of("P. Cống Vị", "1.234", "23/6/2018")));
    report(
        "b1 lan 2.xlsx",
        "6 tháng đầu năm 2018 (lần 2)",
        List.of(
            List.of("P. Phúc Xá", "910", "20/6/2018"),
            List.of("P. Cống Vị", "1.234", "23/6/2018")));
    Files.writeString(
        folder.resolve("s/inbox/tai_chinh_2018H1.csv"),
        "ma_co_so;ten_co_so;hoi_phi_phai_thu;hoi_phi_da_thu;quy_hoi\n00001;Phúc Xá;5;5;9\n");
    Files.writeString(
        folder.resolve("s/inbox/don_thu_2018.csv"),
        "ma_vu_viec,loai,co_so_hoi,quan_huyen,ngay_tiep_nhan,han_giai_quyet,ngay_tham_gia,"
            + "ngay_chuyen_cap_tren,ngay_giai_quyet,so_nguoi,dong_nguoi,vuot_cap,ket_qua\n"
            + "V1,Kiến nghị,P. Phúc Xá,Q. Ba Đình,6/2/2018,,,,,1,Không,Không,Đang giải quyết\n");
    Run run = Run.in(folder, "ingest", "--study", "s");
    assertEquals(0, run.exitCode(), run.out() + run.err());
  }

  private static void report(String name, String period, List<List<String>> rows)
      throws IOException {
    List<List<String>> sheet =
        Stream.concat(
                Stream.of(
                    List.of("HỘI LHPN QUẬN BA ĐÌNH"),
                    List.of("BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN"),
                    List.of(period),
                    List.of("Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Ngày nhận báo cáo")),
                rows.stream())
            .toList();
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("s/inbox").resolve(name))) {
      var made = book.createSheet("Biểu 1");
      for (int r = 0; r < sheet.size(); r++) {
        var row = made.createRow(r);
        for (int c = 0; c < sheet.get(r).size(); c++) {
          row.createCell(c).setCellValue(sheet.get(r).get(c));
        }
      }
      book.write(out);
    }
  }

  /** The lines of an answer, columns parted by a stroke. */
  private static List<String> register(String... options) {
    String[] words =
        Stream.concat(Stream.of("register", "--study", "s"), Stream.of(options))
            .toArray(String[]::new);
    Run run = Run.in(folder, words);
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    return run.out().lines().map(line -> line.replaceAll(" {2,}", "|")).toList();
  }

  @Test
  void ofEachDistrictItCountsWhatWasOwedOnTimeLateAndMissing() {
    assertEquals(
        List.of(
            "report|period|due|district|owed|on time|late|undated|received|missing|most days"
                + "|revision",
            "B1|2018H1|2018-06-20|001 quận Ba Đình|14|1|1|0|0|12|3|2",
            "credit|2018H1|-|001 quận Ba Đình|1|0|0|0|0|1|0|-",
            "finance|2018H1|-|001 quận Ba Đình|1|0|0|0|1|0|0|1"),
        register("--period", "2018H1").stream()
            .filter(line -> line.startsWith("report") || line.contains("|001 "))
            .toList());
  }

  @Test
  void ofEachUnionItSaysWhenTheReportCameHowLateAndWhichRevisionCounts() {
    List<String> lines = register("--period", "2018H1", "--district", "001", "--report", "B1");
    assertEquals(15, lines.size());
    assertEquals(
        List.of(
            "B1|2018H1|2018-06-20|00001 phường Phúc Xá|on time|2018-06-20|-|2|b1 lan 2.xlsx",
            "B1|2018H1|2018-06-20|00007 phường Cống Vị|late|2018-06-23|3|2|b1 lan 2.xlsx"),
        lines.stream().filter(l -> l.contains("b1")).toList());
  }

  @Test
  void openAreOnlyThoseThatAreLateOrMissing() {
    List<String> lines = register("--period", "2018H1", "--district", "001", "--open");
    assertEquals(15, lines.size());
    assertEquals(0, lines.stream().filter(l -> l.contains("Phúc Xá")).count());
    assertEquals(13, lines.stream().filter(l -> l.contains("|missing|-")).count());
    assertEquals(
        List.of("credit|2018H1|-|001 quận Ba Đình|missing|-|-|-|-"),
        lines.stream().filter(l -> l.startsWith("credit")).toList());
  }

  @Test
  void whatHasNoDayIsReceivedWhenItCameAndNeverLate() {
    assertEquals(
        List.of("finance|2018H1|-|001 quận Ba Đình|received|-|-|1|tai_chinh_2018H1.csv"),
        register("--report", "finance", "--period", "2018H1", "--district", "001").stream()
            .skip(1)
            .toList());
    // The districts of which the file has no row owe it still.
    assertEquals(
        30, register("--report", "finance", "--period", "2018H1").stream().skip(1).count());
  }

  @Test
  void theCityOwesOneFileWhateverDistrictsStandInIt() {
    assertEquals(
        List.of(
            "matters|2018|-|01 thành phố Hà Nội|1|0|0|0|1|0|0|1",
            "matters|2019|-|01 thành phố Hà Nội|1|0|0|0|0|1|0|-",
            "matters|2020|-|01 thành phố Hà Nội|1|0|0|0|0|1|0|-",
            "matters|2021|-|01 thành phố Hà Nội|1|0|0|0|0|1|0|-"),
        register("--report", "matters").stream().skip(1).toList());
  }

  @Test
  void aReportAboutNoSinglePeriodIsOwedOnce() {
    assertEquals(
        List.of("milestones|-|-|001 quận Ba Đình|missing|-|-|-|-"),
        register("--report", "milestones", "--district", "001").stream().skip(1).toList());
  }

  private static void assertRefused(String sentence, String... options) {
    String[] words =
        Stream.concat(Stream.of("register", "--study", "s"), Stream.of(options))
            .toArray(String[]::new);
    assertEquals(new Run(4, "", "hoi: " + sentence + "\n"), Run.in(folder, words));
  }

  @Test
  void aDistrictThatIsNoneIsTold() {
    assertRefused(
        "Cannot show the register of 999: there is no district of that code. Write a code such as"
            + " 006, or 01 for the city; `./hoi register --study s` lists them.",
        "--district",
        "999");
  }

  @Test
  void aReportOrPeriodThatNobodyOwesIsTold() {
    assertRefused(
        "Cannot show the register of B9: no such report is owed. Write one of B1, B2, finance,"
            + " credit, rating, population, milestones, matters; definitions/report_duties.yaml"
            + " says what is owed.",
        "--report",
        "B9");
    assertRefused(
        "Cannot show the register of 2018H1: no report is owed for that period. Write one of 2018,"
            + " 2019, 2020, 2021; definitions/report_duties.yaml says what is owed.",
        "--report",
        "B2",
        "--period",
        "2018H1");
  }
}
