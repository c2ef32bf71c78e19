package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom an activity was for, and what each type of activity must say. */
class ActivityRowsTest {
  private static final String HEADER =
      "ma_hoat_dong,loai,cap,don_vi_to_chuc,quan_huyen,ngay,ngay_ket_thuc,noi_dung,so_nguoi,"
          + "so_luong,so_luong_dat,kinh_phi,nguon,ket_qua,don_vi_lien_quan,quan_huyen_lien_quan";

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  private List<String> rejects() {
    study.ingest();
    return study.sql("SELECT source_row, cell, rule FROM reject ORDER BY source_row, cell");
  }

  @Test
  void theUnionThatWasVisitedIsPlacedInItsOwnDistrictOnTheDay() throws IOException {
    study.csv(
        "hoat_dong_city.csv",
        HEADER,
        "1,Đi cơ sở,Thành phố,Thành Hội,,6/2/2018,,,,2,,,,,X. Yên Viên,Gia Lâm",
        "2,Đi cơ sở,Thành phố,Thành Hội,,6/2/2018,,,,2,,,,,Hội LHPN quận Ba Đình,",
        "3,Đi cơ sở,Thành phố,Thành Hội,,6/2/2018,,,,2,,,,,Yên Viên,Gia Lâm",
        "4,Đi cơ sở,Thành phố,Thành Hội,,6/2/2018,,,,2,,,,,Phúc Xá,",
        "5,Giám sát,Thành phố,Thành Hội,,6/2/2018,,,,2,,,,,,Ba Đình");
    assertEquals(
        List.of("4 | O4 | unit-ambiguous", "5 | O5 | unit-unknown", "6 | O6 | required-missing"),
        rejects());
    assertEquals(
        List.of("1 | 01 | 00532", "2 | 01 | 001"),
        study.sql("SELECT activity_id, unit_id, related_unit_id FROM activity ORDER BY 1"));
    assertEquals(
        List.of("01"), study.sql("SELECT district_id FROM received WHERE kind = 'activities'"));
  }

  @Test
  void aUnionWithoutItsDistrictIsSoughtInThatOfTheOrganiser() throws IOException {
    study.csv(
        "hoat_dong_001.csv",
        HEADER,
        "1,Kiểm tra,Quận/huyện,Hội LHPN quận Ba Đình,Ba Đình,1/3/2020,,,,,,,,,P. Phúc Xá,",
        "2,Kiểm tra,Quận/huyện,Hội LHPN quận Ba Đình,Ba Đình,1/3/2020,,,,,,,,,P. Phúc Xá,Gia Lâm");
    study.csv(
        "hoat_dong_005.csv",
        HEADER,
        "3,Kiểm tra,Quận/huyện,Hội LHPN quận Cầu Giấy,Cầu Giấy,1/3/2020,,,,,,,,,Quan Hoa,");
    assertEquals(List.of("3 | O3 | unit-unknown"), rejects());
    assertEquals(
        List.of("001 | 00001", "005 | 00169"),
        study.sql("SELECT unit_id, related_unit_id FROM activity ORDER BY 1"));
  }

  @Test
  void eachTypeMustSayWhatItIsCountedBy() throws IOException {
    study.csv(
        "hoat_dong_001.csv",
        HEADER,
        "1,Cấp sách báo,Cơ sở,Phúc Xá,Ba Đình,1/3/2020,,,,,,,,,Phúc Xá,",
        "2,Đi cơ sở,Cơ sở,Phúc Xá,Ba Đình,1/3/2020,,,,3,,,,,,",
        "3,Vận động nguồn lực,Cơ sở,Phúc Xá,Ba Đình,1/3/2020,,,,,,5 triệu đồng,,,,",
        "4,Tuyên dương,Cơ sở,Phúc Xá,Ba Đình,1/3/2020,,,,3,,,,,,",
        "5,Tuyên dương,Cơ sở,Phúc Xá,Ba Đình,1/3/2020,,Tổ trưởng,,ba,,,,,,",
        "6,Giám sát,Cơ sở,Phúc Xá,Ba Đình,1/3/2020,28/2/2020,,,,,,,,,",
        "7,Phản biện xã hội,Cơ sở,Phúc Xá,Ba Đình,1/3/2020,1/3/2020,,,5,-,,,Nghiệm thu,,");
    assertEquals(
        List.of(
            "2 | J2 | required-missing",
            "3 | O3 | required-missing",
            "4 | M4 | required-missing",
            "5 | H5 | required-missing",
            "6 | J6 | number-invalid",
            "7 | G7 | order"),
        rejects());
    assertEquals(
        List.of("criticism | 5 | 0 | accepted | 2020-03-01"),
        study.sql("SELECT type, quantity, quantity_done, outcome, ended_on FROM activity"));
  }

  @Test
  void aFileWithoutTheNewColumnsCannotSayIt() throws IOException {
    study.csv(
        "hoat_dong_001.csv",
        "ma_hoat_dong,loai,cap,don_vi_to_chuc,quan_huyen,ngay,so_luong",
        "1,Cấp sách báo,Cơ sở,Phúc Xá,Ba Đình,1/3/2020,2",
        "2,Tập huấn,Cơ sở,Phúc Xá,Ba Đình,1/3/2020,");
    assertEquals(List.of("2 | null | required-missing"), rejects());
    assertEquals(List.of("2"), study.sql("SELECT activity_id FROM activity"));
  }
}
