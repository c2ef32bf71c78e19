package vn.hoi.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionTextTest {
  @ParameterizedTest(name = "{0} is revision {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "6 tháng đầu năm 2020|1",
        "6 tháng đầu năm 2020 (lần 2)|2",
        "6 THÁNG ĐẦU NĂM 2020 - LẦN 2|2",
        "6 tháng đầu năm 2021 (lần thứ hai)|2",
        "6 tháng đầu năm 2021, lần thứ nhất|1",
        "Năm 2019 (lần thứ 3)|3",
        "Tính đến ngày 31/12/2019 lần 2|2",
        "(Báo cáo bổ sung lần 2)|2",
        "Báo cáo lần 3|3",
        "Bản sửa lần 2, ngày 5/7/2020|2",
        "Số liệu đã đính chính lần thứ tư|4",
        "Biểu tổng hợp (lần 2)|2",
        "Lần 2|2",
        "(lần 2, gửi ngày 15/7/2020)|2",
        "Chào mừng Đại hội đại biểu Phụ nữ thành phố Hà Nội lần thứ 16|1",
        "Chào mừng Đại hội đại biểu Phụ nữ thành phố (lần thứ 16)|1",
        "Đại hội đại biểu phụ nữ năm 2021 lần thứ 16|1",
        "Báo cáo Đại hội lần thứ 16|1",
        "Thực hiện Nghị quyết Đại hội, 6 tháng đầu năm 2020 (lần 2)|2",
        "Nghị quyết Hội nghị Ban Chấp hành lần thứ 5|1",
        "Hội thi cán bộ Hội giỏi lần thứ hai|1",
        "Khảo sát lần 2|1",
      })
  void onlyANumberOfTheReportIsItsRevision(String title, int revision) {
    assertEquals(revision, RevisionText.inTitles(List.of("HỘI LHPN QUẬN BA ĐÌNH", title)));
  }

  @ParameterizedTest(name = "{0} / {1} is revision {2}")
  @CsvSource({
    "Chào mừng Đại hội đại biểu phụ nữ thành phố,Lần thứ 16,1",
    "Chào mừng Đại hội đại biểu phụ nữ thành phố,6 tháng đầu năm 2020 (lần 2),2",
    "6 tháng đầu năm 2020,(lần 2),2",
  })
  void aTitleOfTwoLinesIsReadTogether(String first, String second, int revision) {
    assertEquals(revision, RevisionText.inTitles(List.of(first, second)));
  }

  @ParameterizedTest(name = "{0} is revision {1}")
  @CsvSource({
    "tai_chinh_2018H1.csv,1",
    "tai_chinh_2018H1 (lần 2).csv,2",
    "tai_chinh_2018H1_lan_2.csv,2",
    "vu_viec_2018 lần 2.csv,2",
    "bao-cao/2019H1/021 Bắc Từ Liêm (lần 2).xlsx,2",
    "lần 2/021 Bắc Từ Liêm.xlsx,2",
    "Đại hội lần thứ 16/021 Bắc Từ Liêm.xlsx,1",
    "C3 dai hoi (lần 2).xlsx,1",
  })
  void theNameOfAFileMayNameItToo(String name, int revision) {
    assertEquals(revision, RevisionText.inName(name));
  }
}
