package vn.hoi.charts.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoi.charts.SampleRelease;
import vn.hoi.charts.Status;

class DotsTest extends PlotContract {
  @Override
  String figure() {
    return "o01-unions";
  }

  @Override
  String title() {
    return "Số cơ sở Hội thu hút dưới 50% phụ nữ giảm từ "
        + below("O01", "grassroots", "baseline")
        + " còn "
        + below("O01", "grassroots", "final-2021");
  }

  private static SampleRelease four() {
    return SampleRelease.empty()
        .share("O01", 0, "", "grassroots", "a", 1000, 49.9)
        .share("O01", 2, "", "grassroots", "a", 1000, 50.0)
        .share("O01", 2, "", "grassroots", "b", 1000, 50.9)
        .share("O01", 2, "", "grassroots", "c", 1000, 44.0)
        .share("O01", 2, "", "grassroots", "d", 1000, 104.0);
  }

  @Test
  void each_union_with_a_value_is_one_dot() {
    Drawn all = drawn(SampleRelease.finalReview().data());
    assertEquals(584 + 584 + 579, all.elements("circle").size());
    assertEquals(5, drawn(four().data()).elements("circle").size());
  }

  @Test
  void a_union_on_the_mark_stands_above_it_and_dots_of_a_bin_stand_on_each_other() {
    Drawn drawn = drawn(four().data());
    List<String> words = drawn.words();
    assertTrue(words.containsAll(List.of("1 cơ sở dưới 50%", "3 cơ sở từ 50% trở lên")));
    List<Double> x =
        drawn.elements("circle").stream()
            .map(circle -> Double.parseDouble(circle.getAttribute("cx")))
            .sorted()
            .toList();
    assertEquals(x.get(2), x.get(3), "50,0 and 50,9 share a bin");
    assertEquals(4, x.stream().distinct().count());
  }

  @Test
  void the_median_is_the_middle_value_or_the_middle_of_the_two() {
    List<String> words = drawn(four().data()).words();
    assertTrue(words.contains("trung vị 49,9%"));
    assertTrue(words.contains("trung vị 50,5%"));
  }

  @Test
  void what_is_missing_and_what_is_withheld_is_counted_in_each_panel() {
    SampleRelease gaps =
        four()
            .without(v -> v.unitId().equals("b"), Status.NOT_REPORTED)
            .without(v -> v.unitId().equals("c"), Status.SUPPRESSED);
    Drawn drawn = drawn(gaps.data());
    List<String> words = drawn.words();
    assertTrue(words.contains("1 cơ sở chưa có số liệu"));
    assertTrue(words.contains("1 cơ sở không công bố"));
    assertEquals(3, drawn.elements("circle").size());
  }

  @Test
  void the_title_counts_among_all_unions_or_says_how_many_are_known() {
    SampleRelease all = four().share("O01", 0, "", "grassroots", "b", 1000, 30);
    assertEquals(
        "Số cơ sở Hội thu hút dưới 50% phụ nữ giảm từ 2 còn 1", drawn(all.data()).figure.title());
    all.without(v -> v.unitId().equals("d"), Status.NOT_REPORTED);
    assertEquals(
        "1/3 cơ sở đủ số liệu dưới 50% năm 2021; 1 thiếu số liệu",
        drawn(all.data()).figure.title());
    SampleRelease since = four().without(v -> v.period().equals("baseline"), Status.SUPPRESSED);
    assertEquals(
        "1/4 cơ sở Hội thu hút dưới 50% phụ nữ năm 2021", drawn(since.data()).figure.title());
    since.without(v -> true, Status.NOT_REPORTED);
    assertEquals("Chưa đủ số liệu năm 2021 của các cơ sở Hội", drawn(since.data()).figure.title());
  }

  @Test
  void the_mergers_are_noted_where_the_numbers_of_unions_differ_for_them() {
    String mergers = "Từ 1/3/2020 số đơn vị cấp xã giảm từ 584 còn 579";
    assertTrue(drawn(SampleRelease.finalReview().data()).figure.notes().get(0).contains(mergers));
    assertFalse(drawn(SampleRelease.midterm().data()).figure.notes().get(0).contains(mergers));
  }

  @Test
  void the_mid_term_review_has_two_panels() {
    List<String> words = drawn(SampleRelease.midterm().data()).words();
    assertTrue(words.containsAll(List.of("2018", "2019")));
    assertEquals(-1, words.indexOf("2021"));
  }
}
