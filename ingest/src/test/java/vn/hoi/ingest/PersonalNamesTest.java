package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.returns.ReturnFolder;

/** What things are called by is kept as it stands, but for numbers that may be somebody's. */
class PersonalNamesTest {
  private static final String MEMBERS = "so_dinh_danh,nam_sinh,ma_co_so,ngay_vao,ly_do_vao";

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  @Test
  void anIdIsNobodysNumber() throws IOException {
    study.csv(
        "hoat_dong_001.csv",
        "ma_hoat_dong,loai,cap,don_vi_to_chuc,quan_huyen,ngay",
        "HD-2018-006-0012,Tập huấn,Cơ sở,Phúc Xá,Ba Đình,1/3/2018",
        "0912345678,Tập huấn,Cơ sở,Phúc Xá,Ba Đình,1/3/2018",
        "chị Lan 001180000011,Tập huấn,Cơ sở,Phúc Xá,Ba Đình,1/3/2018",
        "lan@phunu.vn,Tập huấn,Cơ sở,Phúc Xá,Ba Đình,1/3/2018");
    study.ingest();
    assertEquals(List.of("HD-2018-006-0012"), study.sql("SELECT activity_id FROM activity"));
    assertEquals(
        List.of("3 | A3 | •••", "4 | A4 | chị Lan •••", "5 | A5 | •••"),
        study.sql(
            "SELECT source_row, cell, raw_text FROM reject WHERE rule = 'id-personal' ORDER BY 1"));
  }

  @Test
  void aFilesNameShowsNobodysNumberAnywhereAndTheFileIsFoundAllTheSame() throws IOException {
    study.csv(
        "hoi_vien_001 Lan 0912345678.csv",
        MEMBERS,
        "001180000011,1980,00001,1/1/2015,Kết nạp",
        "001180000012,1980,99999,1/1/2015,Kết nạp");
    study.csv("hoi_vien_001 Lan 0912345679.csv", MEMBERS, "001180000013,1980,00001,1/1/2015,Vào");
    study.csv("Lan 0912345670.csv", "a,b", "1,2");
    IngestReport report = study.ingest();
    List<String> told =
        report.files().stream().map(f -> f.name() + " " + f.status() + " " + f.message()).toList();
    assertEquals(4, told.size());
    assertFalse(told.toString().contains("09123"), told.toString());
    assertEquals(
        List.of("Lan •••.csv", "hoi_vien_001 Lan •••.csv", "hoi_vien_001 Lan •••.csv"),
        study.sql("SELECT name FROM source_file WHERE name LIKE '%Lan%' ORDER BY name"));
    for (Path file : study.filesWithout("inbox")) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      assertFalse(file.toString().contains("09123") || text.contains("091234567"), file.toString());
    }
  }

  @Test
  void theReturnOfAFileWithAMaskedNameIsMade() throws IOException {
    study.csv(
        "hoi_vien_001 Lan 0912345678.csv",
        MEMBERS,
        "001180000011,1980,00001,1/1/2015,Kết nạp",
        "001180000012,1980,99999,1/1/2015,Kết nạp");
    study.ingest();
    var made = new ReturnFolder(study.study()).makeOfPersons(folder.resolve("away"));
    assertEquals(1, made.files().size());
    assertEquals(
        true, made.files().get(0).getFileName().toString().startsWith("hoi_vien_001 Lan ••• (cần"));
  }

  /** An answer is what one person said, though the form asks for nobody's name. */
  @Test
  void aNameInAnAnswerToTheSurveyIsWrittenNowhereAndTheFileIsNotCopied() throws IOException {
    study.csv(
        "khao_sat_2018.csv",
        "dot,ma_phieu,doi_tuong,ma_co_so,tang,trong_so,cau_hoi,tra_loi",
        "Đầu kỳ,P1,Hội viên,00001,Hội viên thành thị,10,C1,4",
        "Đầu kỳ,Zebra Thị Zo,Hội viên,00001,Hội viên thành thị,10,C1,4",
        "Đầu kỳ,P3,Hội viên,00001,Hội viên thành thị,10,C1,chị Zebra");
    study.ingest();
    assertEquals(List.of("P1 | 4"), study.sql("SELECT response_id, answer FROM survey_response"));
    assertEquals(
        List.of("B3 | null | id-personal", "H4 | null | number-invalid"),
        study.sql("SELECT cell, raw_text, rule FROM reject ORDER BY 1"));
    for (Path file : study.filesWithout("inbox")) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      assertFalse(text.contains("Zebra"), file.toString());
    }
    var made = new ReturnFolder(study.study()).makeOfPersons(folder.resolve("away"));
    assertEquals(1, made.files().size());
  }
}
