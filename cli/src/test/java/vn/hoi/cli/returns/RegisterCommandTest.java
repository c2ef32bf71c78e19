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

/** Ba Đình has 14 wards; two of them sent their report of 2018H1, due on 20/6/2018. */
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
            "form|period|due|district|owed|on time|late|undated|missing|most days|revision",
            "B1|2018H1|2018-06-20|001 quận Ba Đình|14|1|1|0|12|3|2"),
        register("--period", "2018H1").stream()
            .filter(line -> line.startsWith("form") || line.contains("|001 "))
            .toList());
  }

  @Test
  void ofEachUnionItSaysWhenTheReportCameHowLateAndWhichRevisionCounts() {
    List<String> lines = register("--period", "2018H1", "--district", "001");
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
    assertEquals(14, lines.size());
    assertEquals(0, lines.stream().filter(l -> l.contains("Phúc Xá")).count());
    assertEquals(12, lines.stream().filter(l -> l.contains("|missing|-")).count());
  }
}
