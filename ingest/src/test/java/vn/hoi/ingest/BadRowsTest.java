package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hoi.ingest.Forms.FINANCE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad row is left out with a sentence that says what, where and what to do. */
class BadRowsTest {
  private static final String MEMBERS =
      "ma_hoi_vien,ho_ten,so_dinh_danh,dien_thoai,nam_sinh,ma_co_so,chi_hoi,ngay_vao,ly_do_vao,"
          + "ngay_ra,ly_do_ra,nhom_doi_tuong,nong_cot_tu";
  private static final String ACTIVITIES =
      "ma_hoat_dong,ten_hoat_dong,loai,cap,don_vi_to_chuc,quan_huyen,ngay,nhom_doi_tuong,so_nguoi,"
          + "so_luot,kinh_phi,nguon,doi_tac,ket_qua";
  private static final String CONFLICT =
      "Cannot take the row: another row of the file has the same key and says something else, so"
          + " neither is taken. Keep the one that is right.";

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  private void finance(String... rows) throws IOException {
    String[] lines = new String[rows.length + 1];
    lines[0] = FINANCE;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    study.csv("tai_chinh_2021H1.csv", lines);
  }

  /** Else nobody could tell a member who left from one who moved, and net growth would not hold. */
  @Test
  void aMemberWhoLeftHasADayAndAReasonOrNeither() throws IOException {
    study.csv(
        "hoi_vien_001.csv",
        MEMBERS,
        "HV1,A,001200000001,,1970,00001,Chi hội 1,1/2/2010,Kết nạp,1/1/2019,Ra khỏi Hội,,",
        "HV2,B,001200000002,,1970,00001,Chi hội 1,1/2/2010,Kết nạp,1/1/2019,,,",
        "HV3,C,001200000003,,1970,00001,Chi hội 1,1/2/2010,Kết nạp,,Chuyển đi,,",
        "HV4,D,001200000004,,1970,00001,Chi hội 1,1/2/2010,Kết nạp,,,,");
    assertEquals(
        List.of(
            "3 | K3 | null | required-missing | Cannot take the row: the column \"ly_do_ra\" is"
                + " blank and must not be. Fill in the cell.",
            "4 | J4 | null | required-missing | Cannot take the row: the column \"ngay_ra\" is"
                + " blank and must not be. Fill in the cell."),
        study.rejects());
    assertEquals(
        List.of("2 | left", "5 | null"),
        study.sql("SELECT source_row, leave_reason FROM member ORDER BY 1"));
  }

  @Test
  void aUnitThatDoesNotExist() throws IOException {
    finance("99999;Phường Lạ;1;1;1");
    assertEquals(
        List.of(
            "2 | A2 | 99999 | unit-unknown | Cannot place the union \"99999\": no unit has this"
                + " code. Write the five digits of the official register, such as 00001."),
        study.rejects());
  }

  @Test
  void aUnitThatDoesNotExistOnThatDate() throws IOException {
    finance("09736;Xã Cẩm Đình;1;1;1");
    assertEquals(
        List.of(
            "2 | A2 | 09736 | unit-not-valid | Cannot place the union \"09736\" on 30/6/2021: Xã"
                + " Cẩm Đình (09736) existed until 29/2/2020 only and went to Xã Xuân Đình"
                + " (09727). Write the union that existed on that day, or correct the date."),
        study.rejects());
  }

  @Test
  void aNameOfAnotherDistrictAndOneThatTwoUnitsHave() throws IOException {
    study.csv(
        "hoat_dong_018.csv",
        ACTIVITIES,
        "1,x,Tập huấn,Cơ sở,Xã Yên Vien,Gia Lâm,6/2/2018,,,,,,,",
        "2,x,Tập huấn,Cơ sở,Yên Viên,Gia Lâm,6/2/2018,,,,,,,",
        "3,x,Tập huấn,Cơ sở,Xã Bát Trang,H. Gia Lâm,6/2/2018,,,,,,,",
        "4,x,Tập huấn,Cơ sở,Phường Phúc Xá,Gia Lâm,6/2/2018,,,,,,,");
    assertEquals(
        List.of(
            "3 | E3 | Yên Viên | unit-ambiguous | Cannot place the union \"Yên Viên\" in Huyện Gia"
                + " Lâm: it may be Thị trấn Yên Viên (00526) or Xã Yên Viên (00532). Write the type"
                + " before the name.",
            "5 | E5 | Phường Phúc Xá | unit-unknown | Cannot place the union \"Phường Phúc Xá\":"
                + " Huyện Gia Lâm has no such union on 6/2/2018; of that name elsewhere, not in"
                + " Huyện Gia Lâm: Phường Phúc Xá (00001, Quận Ba Đình). Write type and name as in"
                + " the register: “Phường …”, “Xã …” or “Thị trấn …”."),
        study.rejects());
    assertEquals(
        List.of("1 | 00532", "3 | 00583"),
        study.sql("SELECT activity_id, unit_id FROM activity ORDER BY 1"));
  }

  /** Quang Trung is a ward of Đống Đa (00214) and of Hà Đông (09550). */
  @Test
  void aDistrictBehindANameMustBeThatOfTheRow() throws IOException {
    study.csv(
        "hoat_dong_006.csv",
        ACTIVITIES,
        "1,x,Tập huấn,Cơ sở,Phường Quang Trung (Đống Đa),,6/2/2018,,,,,,,",
        "2,x,Tập huấn,Cơ sở,\"Quang Trung, Q. Đống Đa\",,6/2/2018,,,,,,,",
        "3,x,Tập huấn,Cơ sở,BCH Hội LHPN phường Quang Trung,,6/2/2018,,,,,,,",
        "4,x,Tập huấn,Cơ sở,Phường Quang Trung (Hà Đông),,6/2/2018,,,,,,,",
        "5,x,Tập huấn,Cơ sở,\"Phường Hà Cầu, Hà Đông\",,6/2/2018,,,,,,,",
        "6,x,Tập huấn,Cơ sở,Phường Quang Trung (cũ),,6/2/2018,,,,,,,");
    assertEquals(
        List.of("5", "6", "7"), study.rejects().stream().map(r -> r.substring(0, 1)).toList());
    assertEquals(
        List.of("1 | 00214", "2 | 00214", "3 | 00214"),
        study.sql("SELECT activity_id, unit_id FROM activity ORDER BY 1"));
    assertEquals(
        List.of(
            "Không tìm thấy cơ sở Hội “Phường Hà Cầu, Hà Đông” trong Quận Đống Đa vào ngày"
                + " 6/2/2018; cùng tên ở nơi khác, không thuộc Quận Đống Đa: Phường Hà Cầu (09556,"
                + " Quận Hà Đông). Ghi đúng loại và tên theo danh mục: “Phường …”, “Xã …” hoặc “Thị trấn …”."),
        study.sql("SELECT message_vi FROM reject WHERE source_row = 6"));
  }

  @Test
  void aRepeatedRowAndAKeyWithTwoMeanings() throws IOException {
    finance("00001;a;1;1;1", "00001;a;1;1;1", "00004;b;5;5;5", "00004;b;5;5;6");
    assertEquals(
        List.of(
            "3 | null | null | duplicate-key | Cannot take the row: it repeats row 2. Delete one of"
                + " the two.",
            "4 | null | null | duplicate-key | " + CONFLICT,
            "5 | null | null | duplicate-key | " + CONFLICT),
        study.rejects());
    assertEquals(List.of("00001"), study.sql("SELECT unit_id FROM finance"));
  }

  @Test
  void aBlankThatMustBeFilledAndALineWithAFieldTooMany() throws IOException {
    finance("00001;a;;1;1", "00004;b;1;1;1;1");
    assertEquals(
        List.of(
            "2 | C2 | null | required-missing | Cannot take the row: the column"
                + " \"hoi_phi_phai_thu\" is blank and must not be. Fill in the cell.",
            "3 | null | null | column-count | Cannot take the row: it has 6 fields where the header"
                + " has 5. Check separators and quotation marks in the line."),
        study.rejects());
  }

  @Test
  void aSentenceIsTheSameOnAMachineThatWritesOtherDigits() throws IOException {
    Locale machine = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      finance("00001;a;1;1;1", "00004;b;1;1;1;1");
      assertEquals(
          List.of(
              "3 | null | null | column-count | Cannot take the row: it has 6 fields where the"
                  + " header has 5. Check separators and quotation marks in the line."),
          study.rejects());
      assertEquals(
          List.of(
              "Dòng có 6 cột trong khi tiêu đề có 5. Kiểm tra dấu phân cách và dấu ngoặc kép trong"
                  + " dòng."),
          study.sql("SELECT message_vi FROM reject"));
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void aLongNumberAmongWordsOfAnyFileIsNotShownAndAnAmountIs() throws IOException {
    finance("00001;a;chị Zebra 0987654321;1;1", "0987654321;a;1;1;1", "00004;b;12500000000,5;1;1");
    assertEquals(
        List.of("2 | C2 | chị Zebra •••", "3 | A3 | •••", "4 | C4 | 12500000000,5"),
        study.rejects().stream().map(r -> r.substring(0, r.indexOf(" | ", 9))).toList());
  }

  @Test
  void anErrorOfExcelIsToldAsOneWhetherComputedOrTyped() throws IOException {
    study.csv(
        "tai_chinh_2018H1.csv",
        FINANCE,
        "00001;Phúc Xá;#REF!;1;1",
        "00004;Trúc Bạch;2;#N/A;1",
        "00006;Vĩnh Phúc;2;1;#DIV/0!",
        "00007;Cống Vị;#VALUE!;1;1",
        "#REF!;Liễu Giai;5;1;1",
        "# ghi chú",
        "00010;Nguyễn Trung Trực;2;1;1");
    List<String> told = study.rejects();
    assertEquals(
        List.of(
            "2 | C2 | #REF! | cell-error",
            "3 | D3 | #N/A | cell-error",
            "4 | E4 | #DIV/0! | cell-error",
            "5 | C5 | #VALUE! | cell-error",
            "6 | A6 | #REF! | cell-error"),
        told.stream().map(t -> t.substring(0, t.lastIndexOf(" | "))).toList());
    assertEquals(List.of("00010"), study.sql("SELECT unit_id FROM finance"));
  }
}
