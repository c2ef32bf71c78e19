package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hoi.ingest.sheet.Workbooks.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of ratings has no figures: what in it is a union, a count of them, or a heading. */
class RatingRowsTest {
  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  private FileReport ratings(String[]... rows) throws IOException {
    study.table(
        "a.xlsx",
        "A",
        List.of(
            row("HỘI LHPN QUẬN ĐỐNG ĐA"),
            row("KẾT QUẢ XẾP LOẠI CƠ SỞ HỘI NĂM 2018"),
            row("(kèm công văn)")),
        rows);
    return study.received("a.xlsx");
  }

  private static List<Long> counts(FileReport report) {
    return List.of(report.rowsAccepted(), report.rowsRejected());
  }

  /** A sheet of ratings has no figures: its totals count the unions. */
  @Test
  void aTotalUnderRatingsSaysHowManyThereAre() throws IOException {
    FileReport report =
        ratings(
            row("STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại"),
            row("1", "Quận Đống Đa", "Phường Láng Hạ", "Khá"),
            row("2", null, "Phường Cát Linh", "Vững mạnh"),
            row(null, "Cộng", "2", null),
            row("Cộng", null, "2 cơ sở", null),
            row(null, null, "Cộng", "2 cơ sở"),
            row(null, "Tổng cộng", null, "Khá: 1; vững mạnh: 1"),
            row("Toàn quận", null, "2 cơ sở Hội", "2"),
            row(null, null, "Trong đó: vững mạnh 1, khá 1", null));
    assertEquals(List.of(2L, 0L), counts(report));
    assertEquals(List.of(), study.rejectedCells());
  }

  /** Three unions stand under the headings of two blocks; the counts were made by hand. */
  @Test
  void headingsOfBlocksAndNumberedTotalsUnderRatingsAreNoUnions() throws IOException {
    FileReport report =
        ratings(
            row("STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại"),
            row("I", "Khối phường", null, null),
            row("1", "Quận Đống Đa", "Phường Láng Hạ", "Khá"),
            row("2", null, "Phường Cát Linh", "Vững mạnh"),
            row(null, null, "Cộng khối I: 2 cơ sở", null),
            row("II", null, "Khối các trường", null),
            row("A. Các phường, thị trấn", null, null, null),
            row("3", null, "Phường Láng Thượng", "Khá"),
            row("4", null, "Tổng cộng", null),
            row("Tổng cộng: 4 đơn vị", null, null, null),
            row("5", null, "Tổng số", "3"));
    assertEquals(List.of(), study.rejectedCells());
    assertEquals(List.of(3L, 0L), counts(report));
    assertEquals(
        List.of(
            "C8 | Cộng khối I: 2 cơ sở | block | 2 | 2 | agrees",
            "A13 | Tổng cộng: 4 đơn vị | table | 4 | 3 | differs",
            "D14 | Tổng số | table | 3 | 3 | agrees"),
        study.sql(
            "SELECT cell, label, covers, printed, summed, finding FROM total_check ORDER BY"
                + " source_row"));
  }

  /** The page's total stands right above the header repeated, and is no title of another table. */
  @Test
  void aCountAboveAHeaderRepeatedIsATotalAndTheDistrictGoesOn() throws IOException {
    String[] header = row("STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại");
    FileReport report =
        ratings(
            header,
            row("1", "Quận Đống Đa", "Phường Láng Hạ", "Khá"),
            row("Cộng: 1 cơ sở", null, null, null),
            header,
            row("2", null, "Phường Cát Linh", "Khá"),
            row(null, "Tổng: 3", null, null));
    assertEquals(List.of(), study.rejectedCells());
    assertEquals(List.of(2L, 0L), counts(report));
    assertEquals(
        List.of("A6 | Cộng: 1 cơ sở | 1 | 1 | agrees", "B9 | Tổng: 3 | 3 | 2 | differs"),
        study.sql("SELECT cell, label, printed, summed, finding FROM total_check ORDER BY 1"));
  }

  /** A heading of a block is no title of another table; nothing else of what it says is lost. */
  @Test
  void theDistrictGoesOnBelowAHeadingAboveAHeaderRepeated() throws IOException {
    String[] header = row("STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại");
    FileReport report =
        ratings(
            header,
            row("1", "Quận Đống Đa", "Phường Láng Hạ", "Khá"),
            row("II. Khối phường", null, null, null),
            header,
            row("2", null, "Phường Cát Linh", "Khá"),
            row("Danh sách bổ sung", null, null, null),
            header,
            row("3", null, "Phường Láng Thượng", "Khá"));
    assertEquals(List.of(2L, 1L), counts(report));
    assertEquals(List.of("B11 | required-missing", "C11 | unit-unknown"), study.rejectedCells());
  }

  @Test
  void aHeadingWithARatingOrANumberOfAUnionMayBeARecord() throws IOException {
    FileReport report =
        ratings(
            row("STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại"),
            row("1", "Quận Đống Đa", "Phường Láng Hạ", "Khá"),
            row("I", null, "Khối Chợ Dừa", "Khá"),
            row("2", null, "Khối phường", null),
            row("3", null, "Cộng", "Khá"),
            row("4", null, "Tổng cộng", "2"));
    assertEquals(List.of(1L, 4L), counts(report));
    assertEquals(
        List.of(
            "C6 | unit-unknown",
            "C7 | unit-unknown",
            "D7 | required-missing",
            "C8 | unit-unknown",
            "C9 | total-numbered"),
        study.rejectedCells());
  }

  /** The name stands once, merged down its rows: each row says which it is. */
  @Test
  void aDistrictThatNobodyKnowsIsNamedInAllItsRows() throws IOException {
    ratings(
        row("STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại"),
        row("1", "Quận Đống Đa", "Phường Láng Hạ", "Khá"),
        row("2", "Quận Sao Hỏa", "Phường Cát Linh", "Khá"),
        row("3", null, "Phường Láng Thượng", "Khá"));
    String sentence =
        " | Quận Sao Hỏa | Cannot place the district \"Quận Sao Hỏa\": the register has none of"
            + " that name. Write it as in the register, such as Quận Ba Đình.";
    assertEquals(
        List.of("B6" + sentence, "B7" + sentence),
        study.sql("SELECT cell, raw_text, message_en FROM reject ORDER BY source_row"));
  }

  @Test
  void aTotalThatIsRatedOrNamesAUnionIsNotLeftOut() throws IOException {
    FileReport report =
        ratings(
            row("STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại"),
            row("1", "Quận Đống Đa", "Phường Láng Hạ", "Khá"),
            row(null, null, "Cộng", "Khá"),
            row("Cộng", null, "Phường Cát Linh", "2"),
            row("Cộng", null, "Cát Lình 2", null));
    assertEquals(List.of(1L, 3L), counts(report));
    assertEquals(
        List.of(
            "C6 | unit-unknown",
            "D7 | value-not-in-list",
            "C8 | unit-unknown",
            "D8 | required-missing"),
        study.rejectedCells());
  }
}
