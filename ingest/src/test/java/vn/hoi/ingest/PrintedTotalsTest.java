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

/** Totals that a sheet prints are held against the rows they cover; they decide about no row. */
class PrintedTotalsTest {
  private static final String[] HEADER = {
    "STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Số chi hội", "Ngày nhận báo cáo"
  };
  private static final String[] DAN_SO = {"PHỤ NỮ TỪ 18 TUỔI TRỞ LÊN"};
  private static final String[] DAY = {"Tính đến ngày 31/3/2018"};
  private static final String[] DAN_SO_HEADER = {"STT", "Đơn vị", "Phụ nữ từ 18 tuổi trở lên"};

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

  /** Women of the city's wards with these rows. */
  private void population(String[]... rows) throws IOException {
    study.table("dan so.xlsx", "Dân số", List.of(DAN_SO, DAY, DAN_SO_HEADER), rows);
  }

  @Test
  void aTotalThatIsNotTheSumOfItsRowsIsFoundAndEveryRowIsTaken() throws IOException {
    form(
        row("1", "P. Phúc Xá", "900", "5", "20/6/2018"),
        row("2", "P. Trúc Bạch", "1.100", "-", "20/6/2018"),
        row(null, "Tổng cộng", "2.010", "5", null));

    FileReport report = study.received("b1.xlsx");

    assertEquals(
        List.of(
            "C7 | Tổng cộng | table | 2010 | 2000 | 2 | 0 | differs",
            "D7 | Tổng cộng | table | 5 | 5 | 2 | 0 | agrees"),
        study.printedTotals());
    assertEquals(
        "Printed totals that are not the sum of their rows: 1 (table total_check).",
        report.message());
    assertEquals(0, report.rowsRejected());
  }

  @Test
  void aPartCoversTheRowsSinceTheOneBeforeAndTheWholeAllRows() throws IOException {
    form(
        row("1", "P. Phúc Xá", "900", "5", "20/6/2018"),
        row(null, "Cộng", "900", null, null),
        row("2", "P. Trúc Bạch", "1.100", "4", "20/6/2018"),
        row("3", "P. Cống Vị", "50", "1", "20/6/2018"),
        row(null, "Cộng", "1.149", null, null),
        row(null, "Toàn quận", "2.050", "#", null));

    study.ingest();

    assertEquals(
        List.of(
            "C6 | Cộng | block | 900 | 900 | 1 | 0 | agrees",
            "C9 | Cộng | block | 1149 | 1150 | 2 | 0 | differs",
            "C10 | Toàn quận | table | 2050 | 2050 | 3 | 0 | agrees",
            "D10 | Toàn quận | table | null | 10 | 3 | 0 | unclear"),
        study.printedTotals());
  }

  /** No union has a million women, but a district may. */
  @Test
  void aTotalMayBeGreaterThanWhatOneRowMaySay() throws IOException {
    form(
        row("1", "P. Phúc Xá", "400.000", "5", "20/6/2018"),
        row("2", "P. Trúc Bạch", "400.000", "5", "20/6/2018"),
        row(null, "Tổng cộng", "800.000", null, null));
    study.ingest();
    assertEquals(
        List.of("C7 | Tổng cộng | table | 800000 | 800000 | 2 | 0 | agrees"),
        study.printedTotals());
  }

  @Test
  void pagesAndSectionsHaveTotalsOfTheirOwn() throws IOException {
    population(
        row("I", "Quận Ba Đình", null),
        row("1", "P. Phúc Xá", "100"),
        row("2", "P. Trúc Bạch", "50"),
        row(null, "Cộng trang 1", "150"),
        row("3", "P. Cống Vị", "30"),
        row(null, "Cộng quận:", "180"),
        row("II", "Quận Hoàn Kiếm", null),
        row("1", "P. Phúc Tân", "60"),
        row(null, "Tổng trang 2", "91"),
        row(null, "Cộng quận Hoàn Kiếm", "61"),
        row(null, "TỔNG", "240"),
        row(null, "TỔNG CỘNG::", "241"));

    IngestReport report = study.ingest();

    assertEquals(
        List.of(
            "C7 | Cộng trang 1 | block | 150 | 150 | 2 | 0 | agrees",
            "C9 | Cộng quận | section | 180 | 180 | 3 | 0 | agrees",
            "C12 | Tổng trang 2 | block | 91 | 60 | 1 | 0 | differs",
            "C13 | Cộng quận Hoàn Kiếm | block | 61 | 0 | 0 | 0 | differs",
            "C14 | TỔNG | table | 240 | 240 | 4 | 0 | agrees",
            "C15 | TỔNG CỘNG | table | 241 | 240 | 4 | 0 | differs"),
        study.printedTotals());
    assertEquals(0, report.rowsRejected());
  }

  @Test
  void nobodyCanTellWhereARowWasRejectedUnlessTheTotalHoldsItOrLeavesItOut() throws IOException {
    form(
        row("1", "P. Phúc Xá", "900", "5", "20/6/2018"),
        row("2", "P. Không Có", "100", "hai", "20/6/2018"),
        row(null, "Cộng", "1.000", "7", null));

    study.ingest();

    assertEquals(
        List.of(
            "C7 | Cộng | block | 1000 | 900 | 1 | 1 | agrees",
            "D7 | Cộng | block | 7 | 5 | 1 | 1 | unclear"),
        study.printedTotals());
  }

  @Test
  void theRowOfASectionCoversTheRowsUnderIt() throws IOException {
    population(
        row("I", "Quận Ba Đình", "150"),
        row("1", "P. Phúc Xá", "100"),
        row("2", "P. Trúc Bạch", "50"),
        row("II", "Quận Hoàn Kiếm", "70"),
        row("1", "P. Phúc Tân", "60"),
        row(null, "Cộng", "210", null));

    study.ingest();

    assertEquals(
        List.of(
            "C4 | Quận Ba Đình | section | 150 | 150 | 2 | 0 | agrees",
            "C7 | Quận Hoàn Kiếm | section | 70 | 60 | 1 | 0 | differs",
            "C9 | Cộng | table | 210 | 210 | 3 | 0 | agrees"),
        study.printedTotals());
    assertEquals(
        List.of("001", "002", "null"),
        study.sql("SELECT district_id FROM total_check ORDER BY source_row"));
  }

  @Test
  void aTotalAboveTheFirstRowCoversTheRowsBelow() throws IOException {
    form(
        row(null, "Toàn quận", "2.000", "6", null),
        row("1", "P. Phúc Xá", "900", "5", "20/6/2018"),
        row("2", "P. Trúc Bạch", "1.100", "-", "20/6/2018"));
    Workbooks.table(
        study.inbox("b1 sau.xlsx"),
        "Biểu 1",
        row("HỘI LHPN QUẬN BA ĐÌNH"),
        row("BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN"),
        row("6 tháng cuối năm 2018"),
        HEADER,
        row(null, "Cộng", "900", null, null),
        row("1", "P. Phúc Xá", "900", "5", "20/12/2018"));

    study.ingest();

    assertEquals(
        List.of(
            "C5 | Cộng | table | 900 | 900 | 1 | 0 | agrees",
            "C5 | Toàn quận | table | 2000 | 2000 | 2 | 0 | agrees",
            "D5 | Toàn quận | table | 6 | 5 | 2 | 0 | differs"),
        study.sql(
            "SELECT cell, label, covers, printed, summed, rows_accepted, rows_rejected, finding"
                + " FROM total_check ORDER BY cell, label"));
  }

  @Test
  void aNumberedTotalIsOneIfAllItsFiguresAreSums() throws IOException {
    form(
        row("1", "P. Phúc Xá", "900", "5", "20/6/2018"),
        row("2", "P. Trúc Bạch", "1.100", "4", "20/6/2018"),
        row("3", "TỔNG CỘNG", "2.000", "9", null));
    population(
        row("I", "Quận Ba Đình", null),
        row("1", "P. Phúc Xá", "100"),
        row("2", "P. Trúc Bạch", "50"),
        row("3", "CỘNG", "150"),
        row("II", "Quận Hoàn Kiếm", null),
        row("1", "P. Phúc Tân", "60"),
        row("2", "P. Cửa Đông", "40"),
        row("3", "Cộng", "100"),
        row("4", "TỔNG", "250"));

    IngestReport report = study.ingest();

    assertEquals(0, report.rowsRejected());
    assertEquals(
        List.of(
            "C7 | CỘNG | block | 150 | 150 | 2 | 0 | agrees",
            "C7 | TỔNG CỘNG | table | 2000 | 2000 | 2 | 0 | agrees",
            "C11 | Cộng | block | 100 | 100 | 2 | 0 | agrees",
            "C12 | TỔNG | table | 250 | 250 | 4 | 0 | agrees",
            "D7 | TỔNG CỘNG | table | 9 | 9 | 2 | 0 | agrees"),
        study.sql(
            "SELECT cell, label, covers, printed, summed, rows_accepted, rows_rejected, finding"
                + " FROM total_check ORDER BY cell[:1], cast(cell[2:] as integer), label"));
    assertEquals(List.of("250"), study.sql("SELECT sum(women_18_plus) FROM population"));
  }

  @Test
  void aNumberedTotalWhoseFiguresAreNoSumsIsRejectedWithWhatToDo() throws IOException {
    form(
        row("1", "P. Phúc Xá", "900", "5", "20/6/2018"),
        row("2", "Tổng cộng", "900", "5", null),
        row("3", "P. Trúc Bạch", "1.100", "4", "20/6/2018"),
        row("4", "Cộng", "2.000", "8", "20/6/2018"),
        row("5", "Tổng số", null, null, null),
        row("6", "Cộng", "0", "0", null));

    study.ingest();

    assertEquals(
        List.of(
            // One row is no sum; a date beside the word is no part of a total; without figures, or
            // with noughts, nothing speaks for one.
            "6 | B6 | total-numbered",
            "8 | B8 | unit-unknown",
            "9 | B9 | unit-unknown",
            "9 | E9 | required-missing",
            "10 | B10 | total-numbered"),
        study.sql("SELECT source_row, cell, rule FROM reject ORDER BY source_row, cell"));
    assertEquals(List.of(), study.printedTotals());
    assertEquals(
        List.of(
            "Không nhận dòng “Tổng cộng”: dòng có số thứ tự như một cơ sở, tên là dòng tổng, nhưng"
                + " số liệu không bằng tổng các dòng phía trên. Nếu là dòng tổng: xóa số thứ tự và"
                + " kiểm tra lại số tổng; nếu là một cơ sở: ghi tên cơ sở."),
        study.sql("SELECT message_vi FROM reject WHERE cell = 'B6'"));
  }
}
