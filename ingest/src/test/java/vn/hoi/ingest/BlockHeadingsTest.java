package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hoi.ingest.sheet.Workbooks.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings of blocks may have counts and sums beside them; a row that may be a record is none. */
class BlockHeadingsTest {
  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  private void read(String[] title, String[] period, String[] header, String[]... rows)
      throws IOException {
    study.table("a.xlsx", "A", List.of(row("HỘI LHPN QUẬN ĐỐNG ĐA"), title, period, header), rows);
    study.ingest();
  }

  private void report(String[]... rows) throws IOException {
    read(
        row("BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN"),
        row("6 tháng đầu năm 2018"),
        row("STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Số chi hội", "Ngày nhận báo cáo"),
        rows);
  }

  private void ratings(String[]... rows) throws IOException {
    read(
        row("KẾT QUẢ XẾP LOẠI CƠ SỞ HỘI NĂM 2018"),
        row("(kèm công văn)"),
        row("STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại"),
        rows);
  }

  private List<String> checks() {
    return study.sql(
        "SELECT cell, label, printed, summed, finding FROM total_check ORDER BY source_row, cell");
  }

  @Test
  void aHeadingWithSumsOrACountIsHeldAgainstTheRowsBelow() throws IOException {
    report(
        row(null, "Quận Đống Đa", "1.050", "14"),
        row("I", "Khối phường", "900", "2"),
        row("1", "Phường Láng Hạ", "500", "4", "20/6/2018"),
        row("2", "Phường Cát Linh", "400", "5", "20/6/2018"),
        row("II", "Các xã, thị trấn", "149"),
        row("3", "Phường Láng Thượng", "150", "5", "20/6/2018"));
    assertEquals(List.of(), study.rejectedCells());
    assertEquals(
        List.of(
            "C5 | Quận Đống Đa | 1050 | 1050 | agrees",
            "D5 | Quận Đống Đa | 14 | 14 | agrees",
            "C6 | Khối phường | 900 | 900 | agrees",
            "D6 | Khối phường | 2 | 2 | agrees",
            "C9 | Các xã, thị trấn | 149 | 150 | differs"),
        checks());
  }

  @Test
  void aDistrictAboveItsRatingsIsThatOfTheRowsBelow() throws IOException {
    ratings(
        row("I", "Quận Đống Đa", "2", null),
        row("1", null, "Phường Láng Hạ", "Khá"),
        row("2", null, "Phường Cát Linh", "Khá"),
        row(null, "II. Quận Ba Đình", null, "1"),
        row("1", null, "Phường Phúc Xá", "Khá"));
    assertEquals(List.of(), study.rejectedCells());
    assertEquals(
        List.of("00199 | 6", "00178 | 7", "00001 | 9"),
        study.sql("SELECT unit_id, source_row FROM rating ORDER BY source_row"));
    assertEquals(
        List.of("C5 | Quận Đống Đa | 2 | 2 | agrees", "D8 | II. Quận Ba Đình | 1 | 1 | agrees"),
        checks());
  }

  @Test
  void aNumberBeforeAHeadingMayStandWhereUnionsAreNamed() throws IOException {
    report(
        row(null, "II", "Khối xã, thị trấn"),
        row("1", "Phường Láng Hạ", "500", "4", "20/6/2018"),
        row(null, "II", "500"),
        row(null, "A", "Phụ nữ"));
    assertEquals(
        List.of(
            "B7 | unit-unknown",
            "E7 | required-missing",
            "B8 | unit-unknown",
            "C8 | number-invalid",
            "E8 | required-missing"),
        study.rejectedCells());
  }

  @Test
  void aBlockOfCommunesIsNoDistrictAndTheSectionGoesOn() throws IOException {
    read(
        row("PHỤ NỮ TỪ 18 TUỔI TRỞ LÊN"),
        row("Tính đến ngày 31/3/2018"),
        row("STT", "Đơn vị", "Phụ nữ từ 18 tuổi trở lên"),
        row("A", "Quận Đống Đa", "900"),
        row("I", "Khối phường", "900"),
        row("1", "Phường Láng Hạ", "500"),
        row("2", "Phường Cát Linh", "400"),
        row("II", "Khối quận", "400"),
        row("1", "Phường Láng Thượng", "50"));
    assertEquals(List.of("B9 | unit-unknown", "B10 | unit-unknown"), study.rejectedCells());
    assertEquals(
        List.of("C5 | Quận Đống Đa | 900 | 900 | agrees", "C6 | Khối phường | 900 | 900 | agrees"),
        checks().subList(0, 2));
  }

  @Test
  void whatMayBeAUnionOrHasWordsBesideItIsRejectedAsARecord() throws IOException {
    report(
        row("1", "Phường Láng Hạ", "500", "4", "20/6/2018"),
        row("2", "Khối phường", "500", "4"),
        row(null, "Khối doanh nghiệp", "500", "4"),
        row(null, "Khối phường", "500", "4", "20/6/2018"),
        row(null, "Quận Ba Đình", "500"),
        row(null, "Khối phường", "gần hết"),
        row(null, "Cụm 3", "500"));
    assertEquals(
        List.of(
            "B6 | unit-unknown",
            "E6 | required-missing",
            "B7 | unit-unknown",
            "E7 | required-missing",
            "B8 | unit-unknown",
            "B9 | unit-unknown",
            "E9 | required-missing",
            "B10 | unit-unknown",
            "C10 | number-invalid",
            "E10 | required-missing",
            "B11 | unit-unknown",
            "E11 | required-missing"),
        study.rejectedCells());
  }

  @Test
  void aSentenceInAColumnOfFiguresIsANoteUnlessItMayBeAFigure() throws IOException {
    report(
        row("1", "Phường Láng Hạ", "500", "4", "20/6/2018"),
        row(null, null, "(*) Chưa gồm các trường học trên địa bàn."),
        row(null, null, null, "một nghìn hai trăm ba mươi"),
        row(null, null, "khoảng 500 chị em trong toàn phường"),
        row(null, null, "chưa báo cáo"),
        row(null, "Cát Linh", "chưa có số liệu báo cáo"),
        row(null, null, "2) Hội viên của 5 phường không gồm các trường học."),
        row(null, "(3) Số liệu tính đến ngày 30/6/2018"),
        row(null, null, "4) 500 người"));
    assertEquals(
        List.of("7", "8", "9", "10", "13"),
        study.sql("SELECT DISTINCT source_row FROM reject ORDER BY source_row"));
  }
}
