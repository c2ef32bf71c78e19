package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hoi.ingest.sheet.Workbooks.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.Workbooks;

/** A figure that cannot be right, or cannot be read, is left out with a sentence. */
class BadFiguresTest {
  private static final String[] HEADER = {
    "STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Tỷ lệ thu hút (%)", "Ngày nhận báo cáo"
  };
  private static final String[] ROW = {"1", "P. Phúc Xá", "900", "50", "20/6/2018"};

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  /** A half-yearly report of a district with these rows, from row 5 on. */
  private static Sheet form(Workbook workbook, String[]... rows) {
    return Forms.report(workbook, "QUẬN BA ĐÌNH", HEADER, rows);
  }

  @Test
  void aPercentageOf340AndAFormulaWithoutAResult() throws IOException {
    Workbooks.xlsx(
        study.inbox("b1.xlsx"),
        workbook -> {
          var sheet =
              form(
                  workbook,
                  row("1", "P. Phúc Xá", "900", "340", "20/6/2018"),
                  row("2", "P. Trúc Bạch", null, "50", "20/6/2018"),
                  row("3", "P. Cống Vị", "1.234", "50,5%", "20/6/2018"));
          sheet.getRow(5).createCell(2).setCellFormula("1+1");
        });
    assertEquals(
        List.of(
            "5 | D5 | 340 | percent-out-of-range | Cannot take the percentage \"340\": it must lie"
                + " between 0 and 100. Check numerator and denominator and write it like 12,5.",
            "6 | C6 | =1+1 | formula-without-value | Cannot read the cell \"=1+1\": its formula was"
                + " saved without a result. Open the file in Excel and save it again, or write the"
                + " figure itself."),
        study.rejects());
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
            var sheet =
                form(
                    workbook,
                    IntStream.range(0, units.length)
                        .mapToObj(i -> row("" + (i + 1), units[i], "900", "", "20/6/2018"))
                        .toArray(String[][]::new));
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
          var sheet = form(workbook, ROW, ROW);
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
        study.rejects());
    assertEquals(
        List.of("00004 | 50.0000"),
        study.sql("SELECT unit_id, value FROM report_figure WHERE line = 'rate'"));
  }

  /** The city has 8 million inhabitants, its largest ward some ninety thousand. */
  @Test
  void aCountThatNoUnionCanHave() throws IOException {
    Workbooks.xlsx(
        study.inbox("b1.xlsx"),
        workbook ->
            form(
                workbook,
                row("1", "P. Phúc Xá", "10 000 000 000", null, "20/6/2018"),
                row("2", "P. Trúc Bạch", "500.000", null, "20/6/2018"),
                row("3", "P. Cống Vị", "500.001", null, "20/6/2018")));
    assertEquals(
        List.of(
            "5 | C5 | ••• | number-invalid | Cannot take the number \"•••\": this column"
                + " takes numbers from 0 to 500,000. Check the figure.",
            "7 | C7 | 500.001 | number-invalid | Cannot take the number \"500.001\": this column"
                + " takes numbers from 0 to 500,000. Check the figure."),
        study.rejects());
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
}
