package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.ingest.sheet.Workbooks.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.ingest.sheet.Workbooks;

/**
 * A cell may hold 32,767 characters, of any sort: they are read or rejected soon and stop nothing,
 * whatever column or row they stand in.
 */
class LongTextsTest {
  private static final int LONGEST = 32_767;

  /** Ten seconds for each of the three files. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir Path folder;

  /** Those that took minutes, or more stack than there is. */
  @ParameterizedTest
  @ValueSource(strings = {"1", "1.000 ", "2 cơ sở ", "quận a ", "(xã) - ", "0912345678 "})
  void aCellFullOfTheSameIsReadOrRejectedSoon(String part) throws IOException {
    isReadOrRejected(part);
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a ",
        "1 ",
        "1.",
        "1,",
        "12/",
        "- ",
        "%",
        "I ",
        "x: 1; ",
        "Phường a, quận b, ",
        "hội lhpn ",
        "tháng 1 năm ",
        "ngày 1 ",
        "( ",
        "Tổng cộng ",
        "Khối phường và ",
        "triệu đồng ",
        "a@b.",
        "Nguyễn Thị ",
        "Đ\u0300",
        "'",
        "=1+"
      })
  void soIsAnyOther(String part) throws IOException {
    isReadOrRejected(part);
  }

  private void isReadOrRejected(String part) throws IOException {
    String text = part.repeat(LONGEST / part.length());
    TestStudy study = TestStudy.in(folder.resolve("study")).withRegister();
    String[] ratings = {"STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại"};
    Workbooks.table(
        study.inbox("a.xlsx"),
        "A",
        row("HỘI LHPN QUẬN ĐỐNG ĐA"),
        row("KẾT QUẢ XẾP LOẠI CƠ SỞ HỘI NĂM 2018"),
        row(text),
        ratings,
        row("1", "Quận Đống Đa", "Phường Láng Hạ", "Khá"),
        row(text, null, null, null),
        row("2", text, "Phường Cát Linh", "Khá"),
        row("3", "Quận Đống Đa", text, "Khá"),
        row("4", "Quận Đống Đa", "Phường Cát Linh", text),
        row(null, text, "7", null),
        row(null, null, text, null),
        row(null, null, null, text));
    String[] b1 = {"STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Số chi hội", "Ngày nhận báo cáo"};
    Workbooks.table(
        study.inbox("b.xlsx"),
        "A",
        row("HỘI LHPN QUẬN ĐỐNG ĐA"),
        row("BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN"),
        row("6 tháng đầu năm 2018"),
        row(text),
        b1,
        row("1", "Phường Láng Hạ", "7", "1", "1/7/2018"),
        row(text, null, null, null, null),
        row("2", text, "7", "1", "1/7/2018"),
        row("3", "Phường Cát Linh", text, "1", "1/7/2018"),
        row("4", "Phường Quốc Tử Giám", "7", "1", text),
        row(null, text, "7", null, null),
        row(null, null, text, null, null));
    String header = "ma_hoat_dong,loai,cap,don_vi_to_chuc,quan_huyen,ngay,so_nguoi,kinh_phi";
    String[] good = {"h", "Đối thoại", "Cơ sở", "Phường Láng Hạ", "Đống Đa", "1/2/2018", "7", "5"};
    StringBuilder lines = new StringBuilder(header + "\n" + String.join(",", good) + "\n");
    for (int i = 0; i < good.length; i++) {
      String[] line = good.clone();
      line[0] = "h" + i;
      line[i] = "\"" + text + "\"";
      lines.append(String.join(",", line)).append("\n");
    }
    Files.writeString(study.inbox("c_006.csv"), lines);
    Instant began = Instant.now();
    List<FileReport> files = study.ingest().files();
    Duration took = Duration.between(began, Instant.now());
    for (FileReport file : files) {
      assertEquals(file.rowsRead(), file.rowsAccepted() + file.rowsRejected() + file.rowsIgnored());
      assertFalse(("" + file.message()).contains("hoi itself failed"), file.message());
    }
    assertTrue(took.compareTo(LIMIT) < 0, () -> "took " + took);
    assertEquals(
        List.of("a.xlsx | 1", "b.xlsx | 1"),
        study.sql(
            "SELECT name, rows_accepted FROM source_file WHERE name LIKE '%.xlsx' ORDER BY name"));
  }
}
