package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a cell and nobody sees, and what is longer than anybody writes. */
class HiddenMarksTest {
  private static final String HEADER = "ma_hoat_dong,loai,cap,don_vi_to_chuc,ngay,so_luong,doi_tac";
  private static final String MEETING = ",Sinh hoạt,Cơ sở,P. Phúc Xá,6/2/2018,";

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  @Test
  void aPhoneWithInvisibleMarksBetweenItsDigitsIsMasked() throws IOException {
    study.csv("hoat_dong_001.csv", HEADER, "HD-1" + MEETING + "3,anh Ba 0912\u200b345\u00ad678");
    study.ingest();
    assertEquals(List.of("anh Ba •••"), study.sql("SELECT partner FROM activity"));
  }

  @Test
  void whatStoodInARejectedCellIsShownWithoutInvisibleMarks() throws IOException {
    study.csv("hoat_dong_001.csv", HEADER, "HD-1" + MEETING + "1\u200b2\u202ex,");
    study.ingest();
    assertEquals(
        List.of("F2 | 12x | number-invalid"), study.sql("SELECT cell, raw_text, rule FROM reject"));
  }

  @Test
  void anIdOfAHundredCharactersIsTakenAndALongerOneIsNot() throws IOException {
    String hundred = "A".repeat(99) + "1";
    study.csv(
        "hoat_dong_001.csv", HEADER, hundred + MEETING + "3,", hundred + "2" + MEETING + "3,");
    study.ingest();
    assertEquals(List.of(hundred), study.sql("SELECT activity_id FROM activity"));
    assertEquals(
        List.of(
            "A3 | id-long | Cannot take the id \""
                + hundred
                + "2\": it is longer than 100 characters. Write a short one like HD-006-12."),
        study.sql("SELECT cell, rule, message_en FROM reject"));
  }

  @Test
  void noQuantityIsBeyondAThousandBillions() throws IOException {
    study.csv(
        "hoat_dong_001.csv",
        HEADER,
        "HD-1" + MEETING + "1000000000000,",
        "HD-2" + MEETING + "1000000000001,");
    study.ingest();
    assertEquals(List.of("1000000000000"), study.sql("SELECT quantity FROM activity"));
    assertEquals(List.of("F3 | number-invalid"), study.sql("SELECT cell, rule FROM reject"));
  }
}
