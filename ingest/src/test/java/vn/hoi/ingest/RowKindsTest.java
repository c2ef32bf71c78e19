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

/** What may be a record is taken or rejected; only what cannot be one is a total, note or sign. */
class RowKindsTest {
  private static final String[] DISTRICT = {"HỘI LHPN QUẬN ĐỐNG ĐA"};
  private static final String[] MODELS = {
    "Mã mô hình", "Tên mô hình", "Cơ sở Hội", "Nhóm đối tượng", "Ngày thành lập", "Số thành viên"
  };
  private static final String[] OFFICERS = {
    "STT", "Họ và tên", "Số định danh", "Cơ sở Hội", "Chức danh", "Từ ngày"
  };
  private static final String[] B1 = {
    "STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Số chi hội", "Ngày nhận báo cáo"
  };

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  private FileReport read(String[] title, String[] subtitle, String[]... rows) throws IOException {
    study.table("a.xlsx", "A", List.of(DISTRICT, title, subtitle), rows);
    return study.received("a.xlsx");
  }

  @Test
  void totalsOfBlocksAndNumbersBeforeNamesAreKnown() throws IOException {
    FileReport report =
        report(
            B1,
            row(null, "1. Phường Láng Hạ", "100", "5", "Ngày 20/6/2018"),
            row("-", "2) P. Cát Linh", "50", "5", "ngày 20/06/2018"),
            row("Cộng khối 1", null, "150", "10", null),
            row("+", "- Ô Chợ Dừa", "70", "5", "20/6/2018"),
            row(null, "Cộng nhóm II", "70", "5", null),
            row(null, "TỔNG CỘNG (I+II)", "220", "15", null));
    assertEquals(List.of(), study.rejectedCells());
    assertEquals(List.of(3L, 0L), counts(report));
    assertEquals(
        List.of("150 | 150 | agrees", "70 | 70 | agrees", "220 | 220 | agrees"),
        study.sql(
            "SELECT printed, summed, finding FROM total_check WHERE column_name LIKE 'Ph%'"
                + " ORDER BY source_row"));
  }

  /** Web pages and messengers leave them in what is copied from there. */
  @ParameterizedTest
  @ValueSource(
      strings = {"\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\u2069", "\u200b", "\ufeff"})
  void marksThatNobodySeesAreNoTextAndChangeNone(String mark) throws IOException {
    FileReport report =
        report(
            B1,
            row("1", mark + "Phường " + mark + "Láng Hạ" + mark, mark + "900", mark, "20/6/2018"),
            row(null, mark, mark, null, null),
            row(mark + "Cộng", null, "900" + mark, null, null));
    assertEquals(List.of(), study.rejectedCells());
    assertEquals(List.of(1L, 0L), counts(report));
    assertEquals(
        List.of("00199 | 900"),
        study.sql(
            "SELECT unit_id, CAST(value AS INTEGER) FROM report_figure WHERE line ="
                + " 'women_18_plus'"));
    assertEquals(List.of("agrees"), study.sql("SELECT finding FROM total_check"));
  }

  private FileReport models(String[]... rows) throws IOException {
    return read(row("DANH SÁCH MÔ HÌNH TẬP HỢP PHỤ NỮ"), row("Tính đến ngày 31/12/2021"), rows);
  }

  private FileReport officers(String[]... rows) throws IOException {
    return read(row("DANH SÁCH CÁN BỘ HỘI"), row("Nhiệm kỳ"), rows);
  }

  private FileReport report(String[]... rows) throws IOException {
    return read(row("BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN"), row("6 tháng đầu năm 2018"), rows);
  }

  private static List<Long> counts(FileReport report) {
    return List.of(report.rowsAccepted(), report.rowsRejected());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguồn sáng tri thức",
        "Toàn dân đoàn kết",
        "Tổng cộng sức mạnh",
        "Lưu ý an toàn thực phẩm",
        "Ghi chú yêu thương",
        "Cộng",
        "Chủ tịch"
      })
  void aCompleteRecordIsTakenWhateverItIsCalled(String name) throws IOException {
    FileReport report =
        models(MODELS, row("MH-1", name, "Phường Cát Linh", "Trí thức", "6/2/2018", "12"));
    assertEquals(List.of(1L, 0L), counts(report));
    assertEquals(
        List.of("MH-1 | " + name + " | 00178 | 12"),
        study.sql("SELECT model_id, name, unit_id, members FROM model"));
  }

  @Test
  void aRecordWithoutItsIdIsRejectedAndNoTotalOrNote() throws IOException {
    FileReport report =
        models(
            MODELS,
            row(null, "Toàn dân đoàn kết", "Phường Cát Linh", "Trí thức", "6/2/2018", "12"),
            row(null, "Nguồn sáng", "Phường Láng Hạ"),
            row(null, "Câu lạc bộ A", "Toàn quận", "Trí thức", "6/2/2018", "30"),
            row(null, null, "Toàn quận", "Trí thức", "6/2/2018", "31"),
            row(null, "Tổng cộng", null, null, null, "42"),
            row(null, "Toàn dân đoàn kết"),
            row("Ghi chú: số liệu của Ban Phong trào"));
    assertEquals(List.of(0L, 5L), counts(report));
    assertEquals(
        List.of("F9 | Tổng cộng | 42"), study.sql("SELECT cell, label, printed FROM total_check"));
  }

  @Test
  void anOfficerIsNoTotalNoteOrSignatureWhateverTheNameAndSeat() throws IOException {
    FileReport report =
        officers(
            OFFICERS,
            row("1", "Nguyễn Thị Ánh", "001180000011", "Phường Cát Linh", "Chủ tịch", "5/5/2016"),
            row(null, "Trần Thị Bình", "001180000012", null, "Chủ tịch"),
            row(null, "Lê Thị Cúc", "001180000013", "Phường Văn Miếu", "Phó Chủ tịch"),
            row(null, "Lê Thị Dung", null, null, "Phó Chủ tịch"),
            row(null, "Toàn Thị Hoa", "001180000015", "Láng Hạ", "Phó Chủ tịch", "5/5/2016"),
            row(null, "Nguồn Thị Hoa", "001180000016", "Láng Hạ", "Phó Chủ tịch", "5/5/2016"),
            row(null, "Toàn Thị Lan", "001180000017", "Láng Hạ", null, "5/5/2016"));
    assertEquals(List.of(3L, 4L), counts(report));
    assertEquals(
        List.of(
            "D6 | required-missing",
            "F6 | required-missing",
            "F7 | required-missing",
            "C8 | required-missing",
            "D8 | required-missing",
            "F8 | required-missing",
            "E11 | required-missing"),
        study.rejectedCells());
  }

  @Test
  void signaturesEndATableAndARecordBelowThemIsNotLost() throws IOException {
    FileReport report =
        report(
            B1,
            row("1", "Phường Cát Linh", "900", "5", "20/6/2018"),
            row(null, "Toàn quận", "900", "5", null),
            row("Ghi chú: chưa gồm các trường học"),
            row("Lưu ý", "Số liệu tạm tính"),
            row(null, null, "Đống Đa, ngày 20 tháng 6 năm 2018"),
            row("NGƯỜI LẬP BIỂU", null, "CHỦ TỊCH"),
            row(null, "Nguyễn Thị A", "Trần Thị B"),
            row(null, "Phường Láng Hạ", "700", "4", null));
    assertEquals(List.of(1L, 1L), counts(report));
    assertEquals(List.of("E12 | required-missing"), study.rejectedCells());
    assertEquals(
        List.of("C6 | Toàn quận | agrees", "D6 | Toàn quận | agrees"),
        study.sql("SELECT cell, label, finding FROM total_check ORDER BY cell"));
  }

  @Test
  void aNoteWithAFigureIsRejected() throws IOException {
    FileReport report =
        report(
            B1,
            row("1", "Phường Cát Linh", "900", "5", "20/6/2018"),
            row(null, "Nguồn Chi cục Thống kê", "950", null, null));
    assertEquals(List.of(1L, 1L), counts(report));
    assertEquals(List.of("B6 | unit-unknown", "E6 | required-missing"), study.rejectedCells());
  }
}
