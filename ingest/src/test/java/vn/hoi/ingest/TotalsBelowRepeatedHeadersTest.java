package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hoi.ingest.sheet.Workbooks.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.sheet.Workbooks;

/** A header printed again splits a table in parts: a total is one of its part or of the whole. */
class TotalsBelowRepeatedHeadersTest {
  private static final String[] HEADER = {
    "STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Số chi hội", "Ngày nhận báo cáo"
  };

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  /** A half-yearly report of a district with these rows. */
  private void form(String[]... rows) throws IOException {
    Workbooks.xlsx(
        study.inbox("b1.xlsx"), workbook -> Forms.report(workbook, "QUẬN BA ĐÌNH", HEADER, rows));
  }

  @Test
  void underARepeatedHeaderATotalCoversAllRowsOfTheSheetOrThoseUnderThatHeader()
      throws IOException {
    form(
        row("1", "P. Phúc Xá", "900", "5", "20/6/2018"),
        row("2", "P. Trúc Bạch", "1.100", "4", "20/6/2018"),
        HEADER,
        row("3", "P. Cống Vị", "50", "1", "20/6/2018"),
        row("4", "P. Liễu Giai", "30", "2", "20/6/2018"),
        row(null, "Cộng", "80", "12", null),
        row(null, "Tổng cộng", "2.080", "3", null));

    study.ingest();

    assertEquals(
        List.of(
            "C10 | Cộng | part | 80 | 80 | 2 | 0 | agrees",
            "D10 | Cộng | block | 12 | 12 | 4 | 0 | agrees",
            "C11 | Tổng cộng | table | 2080 | 2080 | 4 | 0 | agrees",
            "D11 | Tổng cộng | part | 3 | 3 | 2 | 0 | agrees"),
        study.printedTotals());
  }

  @Test
  void aWrongTotalBelowARepeatedHeaderIsFoundAndEveryRowIsTaken() throws IOException {
    form(
        row("1", "P. Phúc Xá", "900", "5", "20/6/2018"),
        row("2", "P. Trúc Bạch", "1.100", "4", "20/6/2018"),
        // On the next page the columns stand in another order.
        row("STT", "Cơ sở Hội", "Số chi hội", "Phụ nữ từ 18 tuổi", "Ngày nhận báo cáo"),
        row("3", "P. Cống Vị", "1", "50", "20/6/2018"),
        row(null, "Tổng cộng", "10", "2.060", null));

    FileReport report = study.received("b1.xlsx");

    assertEquals(
        List.of(
            "C9 | Tổng cộng | table | 10 | 10 | 3 | 0 | agrees",
            "D9 | Tổng cộng | table | 2060 | 2050 | 3 | 0 | differs"),
        study.printedTotals());
    assertEquals(
        "Printed totals that are not the sum of their rows: 1 (table total_check).",
        report.message());
    assertEquals(0, report.rowsRejected());
    assertEquals(List.of("3"), study.sql("SELECT count(DISTINCT unit_id) FROM report_figure"));
  }

  @Test
  void aTableWhoseNeighbourAboveHasItsTotalIsHeldAgainstItsOwnRowsFirst() throws IOException {
    form(
        row("1", "P. Phúc Xá", "900", "5", "20/6/2018"),
        row(null, "Tổng cộng", "901", null, null),
        row("BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN (tiếp theo)"),
        HEADER,
        row("2", "P. Trúc Bạch", "1.100", "4", "20/6/2018"),
        row(null, "Tổng cộng", "1.101", null, null));

    study.ingest();

    assertEquals(
        List.of(
            "C6 | Tổng cộng | table | 901 | 900 | 1 | 0 | differs",
            "C10 | Tổng cộng | part | 1101 | 1100 | 1 | 0 | differs"),
        study.printedTotals());
  }
}
