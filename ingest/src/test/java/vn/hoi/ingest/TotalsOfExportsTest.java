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

/** A total that somebody added to an export: rejected in a text file, judged in a workbook. */
class TotalsOfExportsTest {
  private static final String FINANCE =
      "ma_co_so,ten_co_so,hoi_phi_phai_thu,hoi_phi_da_thu,quy_hoi";

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  @Test
  void aTotalInATextFileIsNeitherARecordNorSkippedButRejectedWithItsLine() throws IOException {
    study.csv(
        "tai_chinh_2018H1.csv",
        FINANCE,
        "00001,Phúc Xá,7,5,9",
        "00004,Trúc Bạch,3,2,1",
        "Tổng cộng,,10,7,10",
        ",Cộng,10,7,10");
    study.csv(
        "von_vay_2018H1.csv",
        "ma_co_so,ten_co_so,nguon_von,so_phu_nu,du_no,no_qua_han",
        "00001,Phúc Xá,Quỹ Hội,5,700,0",
        "Tổng số,,,5,700,0");

    IngestReport report = study.ingest();

    String code =
        "no unit has this code. Write the five digits of the official register, such as 00001.";
    assertEquals(
        List.of(
            "tai_chinh_2018H1.csv | 4 | A4 | Cannot place the union \"Tổng cộng\": " + code,
            "tai_chinh_2018H1.csv | 5 | A5 | Cannot take the row: the column \"ma_co_so\" is blank"
                + " and must not be. Fill in the cell.",
            "von_vay_2018H1.csv | 3 | A3 | Cannot place the union \"Tổng số\": " + code,
            "von_vay_2018H1.csv | 3 | C3 | Cannot take the row: the column \"nguon_von\" is blank"
                + " and must not be. Fill in the cell."),
        study.sql(
            "SELECT name, source_row, cell, message_en FROM reject JOIN source_file ON file_id ="
                + " source_file ORDER BY ALL"));
    assertEquals(3, report.rowsRejected());
    assertEquals(
        List.of("10 | 7 | 10 | 700"),
        study.sql(
            "SELECT sum(dues_due_vnd), sum(dues_collected_vnd), sum(fund_vnd), (SELECT"
                + " sum(outstanding_vnd) FROM credit) FROM finance"));
    assertEquals(List.of(), study.printedTotals());
  }

  @Test
  void theSameExportInAWorkbookHasItsTotalsJudged() throws IOException {
    Workbooks.table(
        study.inbox("tai_chinh_2018H1.xlsx"),
        "Quỹ",
        FINANCE.split(",", -1),
        row("00001", "Phúc Xá", "7", "5", "9"),
        row("00004", "Trúc Bạch", "3", "2", "1"),
        row("Tổng cộng", null, "10", "8", "10"));

    IngestReport report = study.ingest();

    assertEquals(0, report.rowsRejected());
    assertEquals(
        List.of(
            "C4 | Tổng cộng | table | 10 | 10 | 2 | 0 | agrees",
            "D4 | Tổng cộng | table | 8 | 7 | 2 | 0 | differs",
            "E4 | Tổng cộng | table | 10 | 10 | 2 | 0 | agrees"),
        study.printedTotals());
  }
}
