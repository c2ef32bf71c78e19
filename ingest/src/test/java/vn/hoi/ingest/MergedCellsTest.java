package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hoi.ingest.sheet.Workbooks.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.ingest.sheet.Workbooks;

/** A cell merged with those of other rows is no blank, and its value is not that of one row. */
class MergedCellsTest {
  private static final String[] HEADER = {
    "STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Số chi hội", "Ngày nhận báo cáo"
  };

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  private void read(String kind, List<String> merged, String[]... rows) throws IOException {
    Workbooks.write(
        study.inbox("b1." + kind),
        workbook -> {
          Sheet sheet = Forms.report(workbook, "QUẬN BA ĐÌNH", HEADER, rows);
          merged.forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
        });
    study.ingest();
  }

  private List<String> accepted() {
    return study.sql("SELECT DISTINCT unit_id, source_row FROM report_figure ORDER BY source_row");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void aDateMergedDownSeveralRowsIsThatOfTheFirst(String kind) throws IOException {
    read(
        kind,
        List.of("A1:E1", "E5:E7"),
        row("1", "P. Phúc Xá", "900", "5", "20/6/2018"),
        row("2", "P. Trúc Bạch", "800", "4"),
        row("3", "P. Cống Vị", "700", "3", ""),
        row("4", "P. Kim Mã", "600", "2"));
    assertEquals(List.of("00001 | 5"), accepted());
    assertEquals(
        List.of("E6 | cell-merged", "E7 | cell-merged", "E8 | required-missing"),
        study.rejectedCells());
    assertEquals(
        List.of(
            "Không rõ giá trị ở cột “Ngày nhận báo cáo”: ô thuộc khối ô gộp E5:E7, giá trị chỉ nằm"
                + " ở ô E5. Bỏ gộp ô và ghi giá trị vào từng ô. | Cannot take the row: its cell"
                + " in the column \"Ngày nhận báo cáo\" belongs to the merged block E5:E7, whose"
                + " value stands in E5 only. Unmerge the cells and write the value in each of them."),
        study.sql("SELECT message_vi, message_en FROM reject WHERE cell = 'E6'"));
  }

  /** Whether five branches are the first union's or both unions', nobody can tell. */
  @Test
  void aFigureMergedOverTwoUnionsIsOfNeither() throws IOException {
    read(
        "xlsx",
        List.of("D5:D6"),
        row("1", "P. Phúc Xá", "900", "5", "20/6/2018"),
        row("2", "P. Trúc Bạch", "800", "", "20/6/2018"),
        row("3", "P. Cống Vị", "700", "", "20/6/2018"));
    assertEquals(List.of("00007 | 7"), accepted());
    assertEquals(List.of("D5 | cell-merged", "D6 | cell-merged"), study.rejectedCells());
    assertEquals(
        List.of(
            "Không nhận số “5”: ô được gộp với ô khác (D5:D6), không rõ là số của một ô hay của cả"
                + " khối. Bỏ gộp ô và ghi số của từng ô. | Cannot take the number \"5\": its cell is"
                + " merged with others (D5:D6), so nobody can tell whether it is that of one cell or"
                + " of all. Unmerge the cells and write each one's own number."),
        study.sql("SELECT message_vi, message_en FROM reject WHERE cell = 'D5'"));
  }

  /** A name over a column that is not read, and titles over all, are as clear as ever. */
  @Test
  void aFigureMergedOverTwoColumnsIsOfNeither() throws IOException {
    read(
        "xlsx",
        List.of("A2:E2", "A5:B5", "C6:D6"),
        row("P. Phúc Xá", "", "900", "5", "20/6/2018"),
        row("2", "P. Trúc Bạch", "800", "", "20/6/2018"),
        row("3", "P. Cống Vị", "700", "", "20/6/2018"));
    assertEquals(
        List.of("B5 | cell-merged", "C6 | cell-merged", "D6 | cell-merged"), study.rejectedCells());
    assertEquals(List.of("00007 | 7"), accepted());
  }

  @Test
  void aRecordThatIsTwoRowsHighAndABlankBlockAreTaken() throws IOException {
    read(
        "xlsx",
        List.of("A5:A6", "B5:B6", "C5:C6", "D5:D6", "E5:E6", "D7:D8"),
        row("1", "P. Phúc Xá", "900", "5", "20/6/2018"),
        row(),
        row("2", "P. Trúc Bạch", "800", "", "20/6/2018"),
        row("3", "P. Cống Vị", "700", "", "20/6/2018"));
    assertEquals(List.of(), study.rejectedCells());
    assertEquals(List.of("00001 | 5", "00004 | 7", "00007 | 8"), accepted());
  }

  @Test
  void theDistrictOfRatingsIsMergedDownItsRows() throws IOException {
    Workbooks.xlsx(
        study.inbox("xl.xlsx"),
        workbook -> {
          Sheet sheet =
              Workbooks.sheet(
                  workbook,
                  "X",
                  row("KẾT QUẢ XẾP LOẠI CƠ SỞ HỘI NĂM 2018"),
                  row("STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại"),
                  row("1", "Quận Ba Đình", "P. Phúc Xá", "Khá"),
                  row("2", null, "P. Trúc Bạch", "Yếu"));
          sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
        });
    study.ingest();
    assertEquals(
        List.of("00001 | good", "00004 | weak"),
        study.sql("SELECT unit_id, level FROM rating ORDER BY 1"));
  }
}
