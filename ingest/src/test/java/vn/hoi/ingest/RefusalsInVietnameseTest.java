package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hoi.ingest.Forms.FINANCE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.sheet.Workbooks;

/** The warehouse keeps why a file was refused in Vietnamese too, for pages that offices read. */
class RefusalsInVietnameseTest {
  private static final String[] DISTRICT = {"HỘI LHPN QUẬN BA ĐÌNH"};
  private static final String[] FORM = {"BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN"};
  private static final String[] PERIOD = {"6 tháng đầu năm 2018"};
  private static final String[] HEADER = {"Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Ngày nhận báo cáo"};
  private static final String[] ROW = {"P. Phúc Xá", "900", "20/6/2018"};

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  private List<String> refusals() {
    study.ingest();
    return study.sql("SELECT message_vi FROM source_file WHERE message_vi IS NOT NULL ORDER BY 1");
  }

  @Test
  void headingsOfNoForm() throws IOException {
    study.csv("thu_chi.csv", "a,b", "1,2");
    study.csv("tai_chinh_2018H1.csv", FINANCE + ";ghi_no", "00001;a;1;1;1;1");
    study.csv("tai_chinh_2018H2.csv", "ma_co_so;ten_co_so;hoi_phi_da_thu;quy_hoi", "1;a;1;1");
    String[] without = {"Cơ sở Hội", "Phụ nữ từ 18 tuổi"};
    Workbooks.table(study.inbox("b1.xlsx"), "Biểu 1", DISTRICT, FORM, PERIOD, without, ROW);
    assertEquals(
        List.of(
            "Không nhận tệp b1.xlsx: tệp giống biểu mẫu “biểu 1 tổ chức và hội viên” nhưng thiếu cột"
                + " “Ngày nhận báo cáo”. Ghi tiêu đề cột đúng như biểu mẫu rồi gửi lại tệp."
                + " (header-missing)",
            "Không nhận tệp tai_chinh_2018H1.csv: biểu mẫu finance không có cột “ghi_no”. Bỏ cột đó"
                + " hoặc ghi tên cột đúng như biểu mẫu; nếu chính biểu mẫu đã thay đổi thì mô tả cột"
                + " đó trong definitions/mappings/finance.yaml. (column-unknown)",
            "Không nhận tệp tai_chinh_2018H2.csv: tệp giống biểu mẫu finance nhưng thiếu cột"
                + " “hoi_phi_phai_thu”. Ghi tiêu đề cột đúng như biểu mẫu rồi gửi lại tệp."
                + " (header-missing)",
            "Không nhận tệp thu_chi.csv: tiêu đề và tên cột của tệp không khớp biểu mẫu nào. Đối"
                + " chiếu với các biểu mẫu mô tả trong definitions/mappings, hoặc bỏ tệp ra khỏi thư"
                + " mục inbox. (kind-unknown)"),
        refusals());
  }

  /** The guidance is of 1 September 2017, so the first ratings by it are those for 2017. */
  @Test
  void ratingsForAYearInWhichTheirSchemeDoesNotHold() throws IOException {
    for (int year : new int[] {2016, 2017}) {
      Workbooks.table(
          study.inbox("Xếp loại " + year + ".xlsx"),
          "Xếp loại",
          new String[] {"KẾT QUẢ XẾP LOẠI CƠ SỞ HỘI NĂM " + year},
          new String[] {"STT", "Quận/huyện", "Cơ sở Hội", "Xếp loại"},
          new String[] {"1", "Quận Ba Đình", "Phường Phúc Xá", "Khá"});
    }
    assertEquals(
        List.of(
            "Không nhận tệp Xếp loại 2016.xlsx: tệp xếp loại năm 2016 nhưng được đọc theo HD13-2017,"
                + " chỉ dùng để xếp loại từ năm 2017. Kiểm tra năm ghi ở tiêu đề; nếu đúng thì khai"
                + " hướng dẫn của năm đó trong rating_schemes.yaml và ghi vào biểu mẫu trong"
                + " definitions/mappings. (scheme-year)"),
        refusals());
    assertEquals(List.of("2017 | good"), study.sql("SELECT year, level FROM rating"));
    assertEquals(
        List.of(
            "Cannot read Xếp loại 2016.xlsx: it rates unions for 2016 and is read by HD13-2017, by"
                + " which they are rated from 2017 on. Check the year in the title; if it is right,"
                + " write that year's scheme in rating_schemes.yaml and name it in the form's file in"
                + " definitions/mappings. (scheme-year)"),
        study.sql("SELECT message FROM source_file WHERE message LIKE 'Cannot%'"));
  }

  @Test
  void filesThatDoNotSayWhatTheyAreAbout() throws IOException {
    study.csv("tai_chinh.csv", FINANCE, "00001;a;1;1;1");
    study.csv("tai_chinh_2018H1_2018H2.csv", FINANCE, "00001;a;2;2;2");
    Workbooks.table(study.inbox("b1.xlsx"), "Biểu 1", FORM, PERIOD, HEADER, ROW);
    assertEquals(
        List.of(
            "Không nhận tệp b1.xlsx: không rõ số liệu thuộc quận, huyện nào. Ghi như “HỘI LHPN QUẬN"
                + " BA ĐÌNH” ở tiêu đề, hoặc ghi mã quận, huyện, ví dụ 001, trong tên tệp CSV."
                + " (scope-unknown)",
            "Không nhận tệp tai_chinh.csv: không rõ số liệu thuộc kỳ 6 tháng nào. Ghi như “6 tháng"
                + " đầu năm 2018” ở tiêu đề, hoặc 2018H1 trong tên tệp. (scope-unknown)",
            "Không nhận tệp tai_chinh_2018H1_2018H2.csv: không rõ số liệu thuộc kỳ 6 tháng nào, vì"
                + " nêu nhiều hơn một. Ghi như “6 tháng đầu năm 2018” ở tiêu đề, hoặc 2018H1 trong"
                + " tên tệp. (scope-unknown)"),
        refusals());
  }

  @Test
  void aTableAboutAnotherHalfYearAndATableWithoutRows() throws IOException {
    study.csv("tai_chinh_2018H1.csv", FINANCE);
    String[] later = {"6 tháng cuối năm 2018"};
    Workbooks.table(
        study.inbox("b1.xlsx"), "Biểu 1", DISTRICT, FORM, PERIOD, HEADER, ROW, later, HEADER, ROW);
    assertEquals(
        List.of(
            "Không nhận tệp b1.xlsx: một bảng ở trang tính “Biểu 1” thuộc kỳ 6 tháng khác với bảng"
                + " đầu tiên. Gửi mỗi bảng một tệp riêng. (scope-unknown)",
            "Không nhận tệp tai_chinh_2018H1.csv: tệp có tiêu đề cột nhưng bên dưới không có dòng"
                + " nào. Điền số liệu vào bảng rồi gửi lại tệp. (file-empty)"),
        refusals());
  }

  @Test
  void twoFilesAboutTheSameThing() throws IOException {
    study.csv("a/tai_chinh_2018H1.csv", FINANCE, "00001;a;1;1;1");
    study.csv("b/tai_chinh_2018H1.csv", FINANCE, "00001;a;2;2;2");
    String twice =
        "các tệp sau cùng báo cáo một nội dung và không rõ tệp nào được tính:"
            + " a/tai_chinh_2018H1.csv, b/tai_chinh_2018H1.csv. Chỉ giữ lại một tệp, hoặc ghi"
            + " “(lần 2)” sau kỳ báo cáo ở tiêu đề của tệp gửi sau. (file-twice)";
    assertEquals(
        List.of(
            "Không nhận tệp a/tai_chinh_2018H1.csv: " + twice,
            "Không nhận tệp b/tai_chinh_2018H1.csv: " + twice),
        refusals());
  }

  @Test
  void aRefusalKeepsItsWordsInLaterSnapshots() throws IOException {
    study.csv("thu_chi.csv", "a,b", "1,2");
    List<String> first = refusals();
    study.csv("tai_chinh_2018H1.csv", FINANCE, "00001;a;1;1;1");
    assertEquals(first, refusals());
    assertEquals(1, first.size());
  }
}
