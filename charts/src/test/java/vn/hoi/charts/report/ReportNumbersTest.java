package vn.hoi.charts.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoi.charts.CategoryText;
import vn.hoi.charts.IndicatorText;
import vn.hoi.charts.Measure;
import vn.hoi.charts.Place;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.SampleRelease;
import vn.hoi.charts.TargetLine;
import vn.hoi.charts.figure.FigureDefinition;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** How the report prints numbers beside marks, and what it counts them in. */
class ReportNumbersTest {
  private static final List<FigureDefinition> FIGURES =
      ReviewReport.figures(DefinitionFiles.of(DefinitionFiles.product()));

  private static SampleRelease three(double first, double second, double third) {
    return SampleRelease.empty()
        .place(new Place("01", "Hà Nội", "thành phố", "city", null, null))
        .place(new Place("001", "Ba Đình", "quận", "district", null, null))
        .place(new Place("002", "Hoàn Kiếm", "quận", "district", null, null))
        .share("O01", 2, "", "city", "01", 100_000, first)
        .share("O01", 2, "", "district", "001", 100_000, second)
        .share("O01", 2, "", "district", "002", 100_000, third);
  }

  private static String page(SampleRelease sample, String from) {
    ReleaseIndex release = new ReleaseIndex(sample.data());
    Marks marks = Marks.of(release.data(), FIGURES);
    String page = new Page(release, marks, ReviewReport.draw(release, FIGURES), List.of()).write();
    page = page.substring(page.indexOf("<section id=\"" + from + "\""));
    int next = page.indexOf("class=\"part\"", page.indexOf("class=\"part\"") + 1);
    return next < 0 ? page : page.substring(0, next);
  }

  @Test
  void a_table_does_not_round_a_value_onto_the_mark_of_a_figure() {
    SampleRelease sample = three(50.02, 49.98, 49.94);
    String table = page(sample, "bang");
    assertTrue(table.contains(">50,02</td>"), table);
    assertTrue(table.contains(">49,98</td>"), table);
    assertTrue(table.contains(">49,9</td>"), table);
    assertTrue(page(sample, "so-lieu-chinh").contains("<p class=\"big\">50,02<"));
  }

  @Test
  void a_table_does_not_round_a_value_onto_the_target_of_its_place() {
    SampleRelease sample = three(53.98, 53.98, 53.98);
    sample.target(target("city", null)).target(target("district", "001"));
    String table = page(sample, "bang");
    // The city and Ba Đình are bound by 54, Hoàn Kiếm is not.
    assertEquals(2, table.split(">53,98</td>", -1).length - 1, table);
    assertEquals(1, table.split(">54,0</td>", -1).length - 1, table);
  }

  @Test
  void money_behind_a_share_is_told_in_its_unit() {
    SampleRelease sample =
        SampleRelease.empty()
            .place(new Place("01", "Hà Nội", "thành phố", "city", null, null))
            .share("O07", 2, "", "city", "01", 957_066_000, 50);
    sample.indicator(dues("Hội phí phải thu (đồng)", false));
    String headline = page(sample, "so-lieu-chinh");
    assertTrue(headline.contains("478.533.000 / 957.066.000 đồng · "), headline);
    String table = page(sample, "bang");
    assertTrue(table.contains(">Tử số 2021 (đồng)</th>"), table);
    assertTrue(table.contains(">Mẫu số 2021 (đồng)</th>"), table);
    assertTrue(page(three(50, 50, 50), "bang").contains(">Tử số 2021</th>"));
  }

  @Test
  void numbers_counted_in_different_units_are_not_set_against_each_other() {
    SampleRelease sample =
        SampleRelease.empty()
            .place(new Place("01", "Hà Nội", "thành phố", "city", null, null))
            .share("O07", 2, "", "city", "01", 957_066_000, 50)
            .indicator(dues("Hội viên phải nộp", false));
    String headline = page(sample, "so-lieu-chinh");
    assertTrue(headline.contains("<p class=\"made\">số liệu của 1 / 1 đơn vị</p>"), headline);
  }

  @Test
  void the_columns_of_what_happened_in_windows_say_which_and_that_no_change_lies_between_them() {
    SampleRelease sample =
        SampleRelease.empty()
            .place(new Place("01", "Hà Nội", "thành phố", "city", null, null))
            .share("O07", 2, "", "city", "01", 957_066_000, 50);
    String one = page(sample.indicator(dues("Hội phí phải thu (đồng)", true)), "bang");
    assertTrue(one.contains(">Số liệu của cả kỳ: cột 2021 từ 1/1/2018 đến 31/12/2021.</p>"), one);
    String two = page(sample.share("O07", 1, "", "city", "01", 900_000_000, 60), "bang");
    assertTrue(
        two.contains(
            ">Số liệu của cả kỳ: cột 2019 từ 1/1/2018 đến 31/12/2019; cột 2021 từ 1/1/2018 đến"
                + " 31/12/2021. Mỗi cột là một kỳ, nên chênh lệch giữa hai cột không phải là thay"
                + " đổi giữa hai năm.</p>"),
        two);
    assertFalse(page(three(50, 50, 50), "bang").contains("Số liệu của cả kỳ"));
  }

  private static IndicatorText dues(String denominator, boolean ofWindow) {
    return new IndicatorText(
        "O07",
        1,
        "Tỷ lệ thu hội phí",
        "Dues collected",
        "Bao nhiêu đã thu được.",
        "III.1",
        "Hội phí đã thu (đồng)",
        denominator,
        "higher",
        "normal",
        "",
        List.of(new CategoryText("", "Tỷ lệ thu hội phí", Measure.SHARE, "%", 1)),
        1,
        ofWindow);
  }

  @Test
  void a_part_without_any_value_has_no_row_among_the_parts_nor_a_date_without_any_a_column() {
    SampleRelease sample = three(50, 50, 50).share("I08", 2, "city", "city", "01", 4, 75);
    String parts = page(sample, "bang");
    parts = parts.substring(parts.indexOf("<caption>Chỉ tiêu đạt và vượt – chia theo nhóm"));
    assertTrue(parts.contains(">Chỉ tiêu cấp thành phố</th>"), parts);
    assertFalse(parts.contains(">Chỉ tiêu cấp cơ sở</th>"), parts);
    assertTrue(parts.contains(">2021</th>"), parts);
    assertFalse(parts.contains(">2019</th>"), parts);
  }

  private static TargetLine target(String level, @Nullable String unit) {
    return new TargetLine(
        "t-" + level,
        "O01",
        "",
        level,
        unit,
        "final-2021",
        "Tổng kết 2021",
        ">=",
        new BigDecimal("54"),
        "Văn bản thử",
        "Mức thử");
  }
}
