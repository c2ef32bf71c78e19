package vn.hoi.charts.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.Reported;
import vn.hoi.charts.ReportedFigure;
import vn.hoi.charts.ReportedFigure.First;
import vn.hoi.charts.ReportedFigure.Sums;
import vn.hoi.charts.ReportedRate;
import vn.hoi.charts.SampleRelease;

class ReportedSectionTest {
  private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);

  private static ReportedFigure members(
      String period, String district, long differ, @Nullable Sums sums) {
    return new ReportedFigure(
        "B1", "Hội viên cuối kỳ", period, district, 10, differ, 1, sums, First.RECOMPUTED);
  }

  private static final Reported REPORTED =
      new Reported(
          List.of(
              members("2018H1", "001", 2, new Sums(120, 112, 8)),
              members("2018H2", "001", 1, new Sums(100, 109, -9)),
              members("2018H1", "002", 0, new Sums(1_500, 1_500, 0)),
              members("2018H2", "002", 3, null),
              members("2019H1", "002", 4, new Sums(1_520, 1_500, 20)),
              members("2019H2", "002", 1, new Sums(1_501, 1_500, 1)),
              new ReportedFigure(
                  "B2", "Số chi hội", "2019", "001", 5, 0, 0, new Sums(30, 30, 0), First.REPORTED)),
          List.of(
              new ReportedRate("B1", "Tỷ lệ thu hút in trên báo cáo", "2018H1", "001", 11, 2, 0),
              new ReportedRate("B1", "Tỷ lệ thu hút in trên báo cáo", "2019H2", "002", 9, 0, 3)));

  private static ReportedSection section(Reported reported) {
    return new ReportedSection(new ReleaseIndex(SampleRelease.midterm().reported(reported).data()));
  }

  /** The rows of the tables, cell by cell. */
  private static List<String> rows(Section.Body body) {
    Html html = new Html();
    body.write(html);
    return ROW.matcher(html.toString())
        .results()
        .map(row -> row.group(1).replaceAll("</t[hd]>", "|").replaceAll("<[^>]*>", ""))
        .toList();
  }

  @Test
  void agreementIsCountedAndTheThreeLargestDifferencesOfAFigureAreNamed() {
    assertEquals(
        List.of(
            "Số liệu|Nên dùng|Khớp|Lệch|Chỉ có một trong hai số|",
            "Biểu 1: Hội viên cuối kỳ|số tính lại|60|11|6|",
            "Biểu 2: Số chi hội|số báo cáo|5|0|0|",
            "Số liệu|Quận, huyện|Kỳ|Nên dùng|Báo cáo|Tính lại|Chênh lệch|",
            "Biểu 1: Hội viên cuối kỳ|quận Hoàn Kiếm|6 tháng đầu năm 2019|số tính lại|1.520|1.500|+20|",
            "Biểu 1: Hội viên cuối kỳ|quận Ba Đình|6 tháng cuối năm 2018|số tính lại|100|109|−9|",
            "Biểu 1: Hội viên cuối kỳ|quận Ba Đình|6 tháng đầu năm 2018|số tính lại|120|112|+8|"),
        rows(section(REPORTED).section().body()));
  }

  @Test
  void printedRatesThatCannotBeAreNamedWithDistrictAndPeriod() {
    assertEquals(
        List.of(
            "Tỷ lệ|Quận, huyện|Kỳ|Số dòng|",
            "Biểu 1: Tỷ lệ thu hút in trên báo cáo|quận Hoàn Kiếm|6 tháng cuối năm 2019|3|"),
        rows(section(REPORTED)::rates));
    Html html = new Html();
    section(REPORTED).rates(html);
    assertTrue(
        html.toString().contains("20 tỷ lệ đúng khi làm tròn, 2 tỷ lệ bị cắt bớt số lẻ"),
        html.toString());
  }

  @Test
  void nothingReportedIsNothingTold() {
    assertFalse(section(Reported.NOTHING).any());
    assertEquals(List.of(), rows(section(Reported.NOTHING)::rates));
  }
}
