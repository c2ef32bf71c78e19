package vn.hoi.charts.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.charts.Status.OBSERVED;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoi.charts.IndicatorChange;
import vn.hoi.charts.IndicatorChange.Explanation;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.SampleRelease;
import vn.hoi.charts.Status;

class ChangeSectionTest {
  private static final Explanation EXPLAINED =
      new Explanation(10.0, 10.0, 0.0, 0.0, 0.0, 8.0, 12.0);

  private static IndicatorChange change(
      String indicator, String category, @Nullable Explanation explanation) {
    return new IndicatorChange(
        indicator,
        "final-2021",
        "baseline",
        category,
        "city",
        "01",
        40.0,
        50.0,
        10.0,
        OBSERVED,
        explanation);
  }

  private static SampleRelease both(SampleRelease sample, String indicator, String category) {
    return sample
        .share(indicator, 0, category, "city", "01", 1000, 40)
        .share(indicator, 2, category, "city", "01", 1000, 50);
  }

  private static String section(SampleRelease sample) {
    Html html = new Html();
    new ChangeSection(new ReleaseIndex(sample.data())).section().body().write(html);
    return html.toString();
  }

  @Test
  void the_table_says_how_many_indicators_it_leaves_out_and_why() {
    SampleRelease sample =
        both(SampleRelease.empty(), "O01", "").changed(change("O01", "", EXPLAINED));
    // O05 has no value at the baseline, O11 is withheld there, S01 has a change in one piece.
    sample.share("O05", 2, "", "city", "01", 1000, 50);
    both(sample, "O11", "").changed(change("O11", "", EXPLAINED));
    sample.without(
        v -> v.indicator().equals("O11") && v.period().equals("baseline"), Status.SUPPRESSED);
    both(sample, "S01", "satisfied").changed(change("S01", "satisfied", null));
    String section = section(sample);
    assertTrue(
        section.contains(
            "Bảng không có 3 chỉ tiêu khác của báo cáo: 1 chỉ tiêu (O05) không có số liệu ở mốc so"
                + " sánh, vì đếm việc trong kỳ hoặc lúc đó chưa thu thập; 1 chỉ tiêu (O11) chưa đủ"
                + " số liệu hoặc không công bố ở một trong hai thời điểm; 1 chỉ tiêu (S01) không"
                + " nêu được từng phần, vì không chỉ cộng từ số liệu của từng cơ sở Hội"),
        section);
  }

  @Test
  void a_table_that_leaves_nothing_out_says_nothing_of_it() {
    SampleRelease sample =
        both(SampleRelease.empty(), "O01", "").changed(change("O01", "", EXPLAINED));
    assertFalse(section(sample).contains("Bảng không có"));
  }
}
