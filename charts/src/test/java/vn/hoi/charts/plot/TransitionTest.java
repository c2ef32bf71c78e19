package vn.hoi.charts.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoi.charts.SampleRelease;
import vn.hoi.charts.Status;

class TransitionTest extends PlotContract {
  @Override
  String figure() {
    return "o05-ratings";
  }

  @Override
  String title() {
    return "Từ 2017 đến 2021, 174 cơ sở Hội lên hạng, 36 xuống hạng";
  }

  @Test
  void cells_and_margins_hold_the_counts() {
    List<String> words = drawn(SampleRelease.finalReview().data()).words();
    List<String> sixteen =
        List.of(
            "268", "21", "3", "0", "103", "84", "9", "1", "22", "38", "15", "2", "1", "6", "4",
            "2");
    for (String count : sixteen) {
      assertTrue(words.contains(count), count);
    }
    // 268+21+3+0 and so on by hand; columns likewise; 579 in all.
    assertTrue(
        words.containsAll(List.of("292", "197", "77", "13", "394", "149", "31", "5", "579")));
  }

  @Test
  void margins_with_an_unknown_cell_are_unknown() {
    SampleRelease gap =
        SampleRelease.finalReview()
            .without(v -> v.category().equals("weak>weak"), Status.SUPPRESSED);
    // 579 less the two that stayed weak.
    assertEquals(
        "Trong 577 cơ sở so sánh được, 174 lên hạng, 36 xuống hạng",
        drawn(gap.data()).figure.title());
    List<String> words = drawn(gap.data()).words();
    assertEquals(3, Collections.frequency(words, "…"));
    assertEquals(1, Collections.frequency(words, "không công bố"));
  }

  @Test
  void a_cell_without_a_row_is_not_applicable_and_one_not_reported_says_so() {
    List<String> none =
        drawn(SampleRelease.finalReview().withoutRows(v -> v.category().equals("weak>weak")).data())
            .words();
    assertEquals(1, Collections.frequency(none, "không áp dụng"));
    List<String> unreported =
        drawn(
                SampleRelease.finalReview()
                    .without(v -> v.category().equals("weak>weak"), Status.NOT_REPORTED)
                    .data())
            .words();
    assertEquals(0, Collections.frequency(unreported, "không áp dụng"));
    assertEquals(1, Collections.frequency(unreported, "chưa có số liệu"));
  }

  @Test
  void the_years_are_those_of_the_ratings_not_of_the_dates() {
    List<String> words = drawn(SampleRelease.midterm().data()).words();
    assertTrue(words.containsAll(List.of("Xếp loại năm 2019", "Năm 2017")));
  }
}
