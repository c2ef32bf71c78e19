package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.ingest.sheet.Workbooks.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.sheet.Workbooks;
import vn.hoi.warehouse.Problem;

/** Quality rules that leave out rows or refuse files while these are received. */
class RulesAtReceiptTest {
  private static final String CREDIT = "ma_co_so,ten_co_so,nguon_von,so_phu_nu,du_no,no_qua_han";
  private static final String OVERDUE =
      "3 | F3 | 600.000 | credit-overdue | Cannot take the row: more is overdue than owed (500000 <"
          + " 600000). Check the units of money and correct one of the two figures.";

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  private Path b1(String name, String[]... rows) throws IOException {
    String[][] all = new String[rows.length + 4][];
    all[0] = new String[] {"HỘI LHPN QUẬN BA ĐÌNH"};
    all[1] = new String[] {"BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN"};
    all[2] = new String[] {"6 tháng đầu năm 2018"};
    all[3] =
        new String[] {
          "STT", "Cơ sở Hội", "Đầu kỳ", "Kết nạp", "Giảm", "Cuối kỳ", "Ngày nhận báo cáo"
        };
    System.arraycopy(rows, 0, all, 4, rows.length);
    Path file = study.inbox(name);
    Workbooks.xlsx(
        file,
        workbook -> {
          var sheet = workbook.createSheet("Biểu 1");
          for (int r = 0; r < all.length; r++) {
            var row = sheet.createRow(r < 4 ? r : r + 1);
            for (int c = 0; c < all[r].length; c++) {
              row.createCell(c).setCellValue(all[r][c]);
            }
          }
          var parts = sheet.createRow(4);
          String[] heads = {"", "", "Đầu kỳ", "Kết nạp", "Giảm", "Cuối kỳ", ""};
          for (int c = 0; c < heads.length; c++) {
            parts.createCell(c).setCellValue(heads[c]);
          }
          sheet.getRow(3).getCell(2).setCellValue("Hội viên");
          sheet.getRow(3).getCell(3).setCellValue("");
          sheet.getRow(3).getCell(4).setCellValue("");
          sheet.getRow(3).getCell(5).setCellValue("");
          sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(3, 3, 2, 5));
        });
    return file;
  }

  @Test
  void aRowThatBreaksARuleIsRejectedAtItsCellAndTheOthersAreTaken() throws IOException {
    study.csv(
        "von_vay_2018H1.csv",
        CREDIT,
        "00001,Phúc Xá,Quỹ Hội,5,700.000,0",
        "00004,Trúc Bạch,Quỹ Hội,5,500.000,600.000");

    IngestReport report = study.ingest();

    assertEquals(
        List.of(OVERDUE),
        study.sql("SELECT source_row, cell, raw_text, rule, message_en FROM reject"));
    assertEquals(List.of("700000"), study.sql("SELECT outstanding_vnd FROM credit"));
    assertEquals(1, report.rowsRejected());
    assertEquals(
        List.of("3 | 1 | 1 | 1"),
        study.sql(
            "SELECT rows_read, rows_accepted, rows_rejected, rows_ignored FROM source_file WHERE"
                + " kind = 'credit'"));
  }

  @Test
  void aDryRunTellsWhatRulesWouldLeaveOut() throws IOException {
    study.ingest();
    String before = study.study().warehouse().current().name();
    study.csv(
        "von_vay_2018H1.csv",
        CREDIT,
        "00001,Phúc Xá,Quỹ Hội,5,700.000,0",
        "00004,Trúc Bạch,Quỹ Hội,5,500.000,600.000");

    FileForecast forecast =
        Ingest.forecast(study.study(), List.of(study.inbox("von_vay_2018H1.csv"))).get(0);

    assertEquals(1, forecast.file().rowsRejected());
    assertEquals("credit-overdue", forecast.rejects().get(0).rule());
    assertEquals(before, study.study().warehouse().current().name());
  }

  @Test
  void aFileInWhichMostRowsBreakARuleIsRefusedAndTheOthersGoOn() throws IOException {
    b1(
        "shifted.xlsx",
        row("1", "P. Phúc Xá", "110", "100", "12", "2", "20/6/2018"),
        row("2", "P. Trúc Bạch", "55", "50", "5", "0", "20/6/2018"));
    study.csv("von_vay_2018H1.csv", CREDIT, "00001,Phúc Xá,Quỹ Hội,5,700.000,0");

    IngestReport report = study.ingest();

    assertEquals(
        List.of(
            "Cannot read shifted.xlsx: in half of the rows or more members at the start +"
                + " admitted − left is not the end: the figures probably stand in the wrong columns"
                + " (110 + 100 − 12 ≠ 2, first in row 6; rule b1-columns-shifted). What to do:"
                + " Compare each column with form 1, move the figures to their columns and send the"
                + " file again. (quality)"),
        report.with(FileReport.Status.REFUSED).stream().map(FileReport::message).toList());
    assertEquals(
        List.of(
            "Không nhận tệp shifted.xlsx: Từ một nửa số dòng trở lên có đầu kỳ + kết nạp − giảm"
                + " khác cuối kỳ: nhiều khả năng số liệu nằm sai cột (110 + 100 − 12 ≠ 2, đầu tiên ở"
                + " dòng 6; quy tắc b1-columns-shifted). Cần làm: Đối chiếu từng cột với mẫu Biểu 1,"
                + " chuyển số liệu về đúng cột rồi gửi lại tệp. (quality)"),
        study.sql("SELECT message_vi FROM source_file WHERE status = 'refused'"));
    assertEquals(List.of("0"), study.sql("SELECT count(*) FROM report_figure"));
    assertEquals(
        List.of("0"), study.sql("SELECT count(*) FROM received WHERE kind = 'district_report'"));
    assertEquals(List.of("1"), study.sql("SELECT count(*) FROM credit"));
  }

  private void rule(String table, String action) throws IOException {
    study.definition(
        "quality/own.yaml",
        """
        rules:
          - id: own-few-women
            table: %s
            type: range
            column: women
            max: 4
            severity: error
            action: %s
            name: {vi: quá nhiều, en: too many}
            why: {vi: Thử., en: Try.}
            todo: {vi: Sửa., en: Correct it.}
        """
            .formatted(table, action));
  }

  @Test
  void aRuleOfAQueryOverAQueryActsAtReceiptToo() throws IOException {
    study.definition("quality/tables/own_a.sql", "select * from credit");
    study.definition("quality/tables/own_b.sql", "-- from finance\nselect * from own_a");
    rule("own_b", "quarantine_row");
    study.csv(
        "von_vay_2018H1.csv",
        CREDIT,
        "00001,Phúc Xá,Quỹ Hội,5,700.000,0",
        "00004,Trúc Bạch,Quỹ Hội,4,500.000,0");

    study.ingest();

    assertEquals(List.of("2 | own-few-women"), study.sql("SELECT source_row, rule FROM reject"));
    assertEquals(List.of("4"), study.sql("SELECT women FROM credit"));
  }

  @Test
  void aRuleReadsNoFileOfTheMachine() throws IOException {
    Path other = folder.resolve("other.txt");
    Files.writeString(other, "secret");
    study.definition(
        "quality/tables/own_a.sql",
        "select * from credit where exists (select 1 from read_text('" + other + "'))");
    rule("own_a", "quarantine_row");
    study.csv("von_vay_2018H1.csv", CREDIT, "00001,Phúc Xá,Quỹ Hội,5,700.000,0");

    Problem problem = assertThrows(Problem.class, () -> study.ingest());

    assertEquals(Problem.Actor.AUTHOR, problem.actor());
    assertTrue(
        problem.getMessage().contains("file system operations are disabled by configuration. `hoi"),
        problem::getMessage);
  }

  @Test
  void aRuleThatCouldNotActAtReceiptStopsTheRunWithASentence() throws IOException {
    study.definition(
        "quality/tables/own_a.sql", "select c.* from credit c join population p using (unit_id)");
    rule("own_a", "block_file");
    String tables = assertThrows(Problem.class, () -> study.ingest()).getMessage();
    assertTrue(
        tables.contains(
            "own.yaml:2: the rule `own-few-women`: `action: block_file` is done while a file is"
                + " received, when only the table that the file fills is there, and `own_a` is made"
                + " of credit, population; write flag or note"),
        tables);
    rule("total_check", "block_file");
    String unfilled = assertThrows(Problem.class, () -> study.ingest()).getMessage();
    assertTrue(unfilled.contains("no form fills `total_check`"), unfilled);
  }
}
