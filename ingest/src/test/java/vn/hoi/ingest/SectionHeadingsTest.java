package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hoi.ingest.sheet.Workbooks.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.ingest.sheet.Workbooks;

/** A section begins where a row names a district in place of a union, and nowhere else. */
class SectionHeadingsTest {
  private static final String[] TITLE = {"PHỤ NỮ TỪ 18 TUỔI TRỞ LÊN"};
  private static final String[] DAY = {"Tính đến ngày 31/3/2018"};
  private static final String[] HEADER = {"Đơn vị", "Phụ nữ từ 18 tuổi trở lên", "Ghi chú"};
  private static final String[] NUMBERED = {
    "STT", "Đơn vị", "Phụ nữ từ 18 tuổi trở lên", "Ghi chú"
  };

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  private List<String> women(String[]... rows) throws IOException {
    study.table("dan so.xlsx", "Dân số", List.of(TITLE, DAY), rows);
    study.ingest();
    return study.sql("SELECT unit_id, women_18_plus FROM population ORDER BY source_row");
  }

  private List<String> rejects() {
    return study.sql("SELECT cell, raw_text, rule FROM reject ORDER BY source_row, cell");
  }

  /** Quang Trung is a ward of Đống Đa (00214) and of Hà Đông (09550). */
  @Test
  void aRemarkThatNamesADistrictBeginsNoSection() throws IOException {
    assertEquals(
        List.of("00178 | 100", "00199 | 200", "00214 | 300"),
        women(
            HEADER,
            row("Quận Đống Đa"),
            row("Phường Cát Linh", "100"),
            row("Phường Láng Hạ", "200", "Quận Hà Đông"),
            row("Phường Quang Trung", "300")));
    assertEquals(List.of(), rejects());
  }

  @ParameterizedTest
  @ValueSource(strings = {"+", "-", "*", "a)", "C", "X."})
  void whateverStandsForANumberInItsRow(String bullet) throws IOException {
    assertEquals(
        List.of("00178 | 100", "00199 | 200", "00214 | 300"),
        women(
            NUMBERED,
            row("I", "Quận Đống Đa"),
            row(bullet, "Phường Cát Linh", "100"),
            row(bullet, "Láng Hạ", "200", "Quận Hà Đông"),
            row(bullet, "Phường Quang Trung", "300")));
    assertEquals(List.of(), rejects());
  }

  @Test
  void aRowWithARemarkAndAFigureButNoUnitIsRejected() throws IOException {
    assertEquals(
        List.of("00178 | 100", "00214 | 300"),
        women(
            HEADER,
            row("Quận Đống Đa"),
            row("Phường Cát Linh", "100"),
            row(null, "200", "Quận Hà Đông"),
            row("Phường Quang Trung", "300")));
    assertEquals(List.of("A6 | null | required-missing"), rejects());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Quận Hà Đông", "II. Quận Hà Đông", "2. QUẬN HÀ ĐÔNG", "B) Hà Đông"})
  void aHeadingMayStandInTheFirstCellOfItsRowAsMergedCellsDo(String heading) throws IOException {
    String number = heading.startsWith("B") ? "II" : null;
    assertEquals(
        List.of("00214 | 100", "09550 | 300"),
        women(
            NUMBERED,
            row("Quận Đống Đa"),
            row("1", "Phường Quang Trung", "100"),
            number == null ? row(heading) : row(number, heading, "300"),
            row("1", "Phường Quang Trung", "300")));
    assertEquals(List.of(), rejects());
  }

  @Test
  void nothingIsPlacedUnderAHeadingThatNobodyKnows() throws IOException {
    assertEquals(
        List.of("00214 | 100"),
        women(
            NUMBERED,
            row("Quận Đống Đa"),
            row("1", "Phường Quang Trung", "100"),
            row("Quận Hà Đôngg"),
            row("1", "Phường Quang Trung", "300"),
            row("III", null, "7"),
            row("1", "Phường Quang Trung", "400")));
    assertEquals(
        List.of(
            "A6 | Quận Hà Đôngg | unit-unknown",
            "B7 | Phường Quang Trung | unit-unknown",
            "A8 | III | unit-unknown",
            "B9 | Phường Quang Trung | unit-unknown"),
        rejects());
  }

  /** Phường Quan Hoa of Cầu Giấy (00169), Quán Thánh of Ba Đình (00013). */
  @Test
  void aWardThatSoundsLikeADistrictIsAWardWithoutItsType() throws IOException {
    assertEquals(
        List.of("00013 | 600", "00157 | 700", "00169 | 800", "00163 | 900"),
        women(
            HEADER,
            row("Quan Ba Dinh"),
            row("QUAN THANH", "600"),
            row("Quan Hoa", "601"),
            row("QUAN CAU GIAY", "2.400"),
            row("Phường Nghĩa Đô", "700"),
            row("Quan Hoa", "800"),
            row("Phường Mai Dịch", "900")));
    assertEquals(List.of("A6 | Quan Hoa | unit-unknown"), rejects());
  }

  @Test
  void inTheYearlyReportTooARemarkBeginsNoSection() throws IOException {
    Workbooks.table(
        study.inbox("b2.xlsx"),
        "B2",
        row("BIỂU 2. CÔNG TÁC HỘI"),
        row("Năm 2019"),
        row("Cơ sở Hội", "Số mô hình", "Ghi chú"),
        row("Quận Đống Đa"),
        row("Phường Láng Hạ", "2", "Quận Hà Đông"),
        row("Phường Quang Trung", "3"));
    study.ingest();
    assertEquals(
        List.of("00199 | 2", "00214 | 3"),
        study.sql(
            "SELECT unit_id, CAST(value AS INTEGER) FROM report_figure WHERE line = 'models' ORDER"
                + " BY source_row"));
    assertEquals(List.of(), rejects());
  }
}
