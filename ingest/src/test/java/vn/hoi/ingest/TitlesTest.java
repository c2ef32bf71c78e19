package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.sheet.Workbooks;

/** What titles say that are written for people: only what is clear counts. */
class TitlesTest {
  private static final String[] DISTRICT = {"HỘI LHPN QUẬN BA ĐÌNH"};
  private static final String[] FORM = {"BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN"};
  private static final String[] HEADER = {
    "STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Tỷ lệ thu hút (%)", "Ngày nhận báo cáo"
  };
  private static final String TWO_HALVES =
      "Kèm theo Báo cáo kết quả công tác Hội 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm"
          + " 2019";

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  /** A report of Phường Phúc Xá with some number of women. */
  private void report(String file, String women, String... titles) throws IOException {
    String[][] rows = new String[titles.length + 4][];
    rows[0] = DISTRICT;
    rows[1] = FORM;
    for (int i = 0; i < titles.length; i++) {
      rows[i + 2] = new String[] {titles[i]};
    }
    rows[titles.length + 2] = HEADER;
    rows[titles.length + 3] = new String[] {"1", "P. Phúc Xá", women, "50", "20/6/2019"};
    Workbooks.table(study.inbox(file), "Biểu 1", rows);
  }

  private List<String> forms() {
    return study.sql(
        "SELECT period, revision, CAST(value AS INTEGER) FROM report_figure WHERE line ="
            + " 'women_18_plus' ORDER BY ALL");
  }

  @Test
  void aTitleOfTwoHalfYearsIsRefusedEvenIfOneHasNoYear() throws IOException {
    report("bao cao.xlsx", "900", TWO_HALVES);
    assertEquals(
        List.of(
            "Cannot read bao cao.xlsx: it does not say which half-year it is about, because it names"
                + " more than one. Write it as \"6 tháng đầu năm 2018\" in the title, or 2018H1 in"
                + " the file's name. (scope-unknown)"),
        study.refusals());
  }

  @Test
  void theNameOfTheFileDecidesBetweenTwoHalfYearsOfATitle() throws IOException {
    report("bao cao 6 tháng đầu năm 2019.xlsx", "900", TWO_HALVES);
    assertEquals(List.of(), study.refusals());
    assertEquals(List.of("2019H1 | 1 | 900"), forms());
  }

  @Test
  void aCongressIsNoRevisionAndARealOneTakesTheReportsPlace() throws IOException {
    report(
        "bao cao.xlsx",
        "900",
        "6 tháng đầu năm 2019",
        "Chào mừng Đại hội đại biểu Phụ nữ thành phố Hà Nội lần thứ 16");
    study.ingest();
    assertEquals(List.of("2019H1 | 1 | 900"), forms());
    report("dai hoi (lần 2).xlsx", "800", "6 tháng đầu năm 2019 (lần thứ hai)");
    study.ingest();
    assertEquals(List.of("2019H1 | 2 | 800"), forms());
  }

  @Test
  void theDayOfASignatureIsNotTheDayOfAList() throws IOException {
    String[] title = {"DANH SÁCH MÔ HÌNH TẬP HỢP PHỤ NỮ"};
    String[] header = {
      "Mã mô hình", "Tên mô hình", "Cơ sở Hội", "Nhóm đối tượng", "Ngày thành lập"
    };
    String[] row = {"M1", "CLB A", "Phường Phúc Xá", "Trí thức", "1/1/2018"};
    String[] signed = {"Ba Đình, ngày 20 tháng 12 năm 2021"};
    Workbooks.table(study.inbox("mo hinh.xlsx"), "MH", DISTRICT, title, signed, header, row);
    assertEquals(
        List.of(
            "Cannot read mo hinh.xlsx: it does not say up to which day it counts: the 20/12/2021 in"
                + " its title may be the day on which it was signed. Write a line in the title, such"
                + " as \"Tính đến ngày 20/12/2021\" if that is the day. (scope-unknown)"),
        study.refusals());

    String[] asOf = {"Tính đến ngày 15/12/2021"};
    Workbooks.table(study.inbox("mo hinh.xlsx"), "MH", DISTRICT, title, asOf, header, row, signed);
    assertEquals(List.of(), study.refusals());
    assertEquals(
        List.of("district=001;as_of=2021-12-15"),
        study.sql("SELECT scope FROM source_file WHERE kind = 'models' AND status = 'accepted'"));
  }

  @Test
  void theNameOfTheFileDecidesNothingThatTheTitleDoesNotSay() throws IOException {
    report("bao cao 2018H1.xlsx", "900", TWO_HALVES);
    assertEquals(1, study.refusals().size());
  }
}
