package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook as long as Excel lets it be is read in a small process: memory knows its bounds. */
class BigWorkbookTest {
  /** The last row of Excel 97. */
  private static final int XLS_ROWS = 65_536;

  /** The last row of Excel 2007 and later. */
  private static final int XLSX_ROWS = 1_048_576;

  private static final String[] HEADER = {
    "ma_hoat_dong", "ngay", "so_dinh_danh", "ho_ten", "so_luot"
  };

  @TempDir Path folder;

  /** Ingests a study and fails when a row is left out. */
  public static void main(String[] arguments) {
    TestStudy study = TestStudy.again(Path.of(arguments[0]));
    IngestReport report = study.ingest();
    if (report.leftOut()) {
      throw new IllegalStateException(report.files().toString());
    }
  }

  @Test
  void anXlsOfAllItsRowsIsReadIn160MiB() throws Exception {
    read(new HSSFWorkbook(), "xls", XLS_ROWS, "160m");
  }

  @Test
  void anXlsxOfFiftyThousandRowsIsReadIn96MiB() throws Exception {
    read(new SXSSFWorkbook(100), "xlsx", 50_000, "96m");
  }

  @Test
  @Tag("long")
  void anXlsxOfAMillionRowsIsReadIn384MiB() throws Exception {
    read(new SXSSFWorkbook(100), "xlsx", XLSX_ROWS, "384m");
  }

  private void read(Workbook workbook, String kind, int rows, String memory) throws Exception {
    TestStudy study = TestStudy.in(folder.resolve("study")).withRegister();
    try (workbook;
        OutputStream out = Files.newOutputStream(study.inbox("tham_gia_001." + kind))) {
      Sheet sheet = workbook.createSheet("Tham gia");
      row(sheet, 0, row -> texts(row, HEADER));
      for (int i = 1; i < rows; i++) {
        int person = i;
        row(
            sheet,
            i,
            row -> {
              texts(row, "HD-" + person / 100, "6/2/2018", "001" + (100_000_000 + person), "Tên");
              row.createCell(4).setCellValue(1);
            });
      }
      workbook.write(out);
    }
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-Dhoi.home=" + System.getProperty("hoi.home"),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                BigWorkbookTest.class.getName(),
                study.folder().toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> said(said));
    assertEquals(
        List.of((rows - 1) + " | " + (rows - 1)),
        study.sql("SELECT count(*), count(DISTINCT person_key) FROM participation"));
  }

  private static void row(Sheet sheet, int number, Consumer<Row> fill) {
    fill.accept(sheet.createRow(number));
  }

  private static void texts(Row row, String... texts) {
    for (int c = 0; c < texts.length; c++) {
      row.createCell(c).setCellValue(texts[c]);
    }
  }

  private static String said(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      return e.toString();
    }
  }
}
