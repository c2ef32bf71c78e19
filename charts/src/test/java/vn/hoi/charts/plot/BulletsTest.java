package vn.hoi.charts.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoi.charts.SampleRelease;
import vn.hoi.charts.Status;
import vn.hoi.charts.TargetLine;

class BulletsTest extends PlotContract {
  @Override
  String figure() {
    return "targets-city";
  }

  @Override
  String title() {
    return "Năm 2021 đạt 2 trong 3 chỉ tiêu cấp thành phố";
  }

  @Override
  SampleRelease sample() {
    return SampleRelease.finalReview()
        .target(target("t1", "O01", ">=", "60"))
        .target(target("t2", "O01", ">", "62.9"))
        .target(target("t3", "O05", "<=", "77.8"));
  }

  private static TargetLine target(String id, String indicator, String comparator, String value) {
    return new TargetLine(
        id,
        indicator,
        "",
        "city",
        "01",
        "final-2021",
        "Tổng kết 2021",
        comparator,
        new BigDecimal(value),
        "văn bản giả định",
        "Chỉ tiêu giả định " + id);
  }

  @Test
  void done_target_and_baseline_stand_beside_the_bar() {
    Drawn drawn = drawn(sample().data());
    assertTrue(drawn.words().containsAll(List.of("≥ 60%", "> 62,9%", "≤ 77,8%", "55,7%")));
    assertEquals(62.9, (Double) drawn.row("t1").get(2), 1e-9);
    assertEquals(60.0, drawn.row("t1").get(6));
    assertEquals(55.7, (Double) drawn.row("t1").get(7), 1e-9);
  }

  @Test
  void a_bar_ends_where_its_share_of_the_target_says() {
    Drawn drawn = drawn(sample().data());
    double zero = centre(drawn, "0%");
    double hundred = centre(drawn, "100%");
    double end =
        drawn.elements("rect").stream()
            .filter(rect -> rect.getAttribute("height").equals("6.4"))
            .mapToDouble(rect -> Double.parseDouble(rect.getAttribute("width")))
            .findFirst()
            .orElseThrow();
    assertEquals(62.9 / 60, end / (hundred - zero), 0.005);
  }

  private static double centre(Drawn drawn, String label) {
    Drawn.Text text =
        drawn.texts().stream().filter(t -> t.text().equals(label)).findFirst().orElseThrow();
    return (text.x() + text.right()) / 2;
  }

  @Test
  void places_share_one_scale_and_say_how_many_of_how_many() {
    Drawn drawn = new Drawn("i08-districts", SampleRelease.finalReview().data());
    assertTrue(drawn.words().contains("15/15"));
    // The sample gives the 18 districts that are no quận 97 % of 15, which is 15 of 15.
    assertEquals("Ở 18 trong 30 đơn vị, mọi chỉ tiêu cơ sở xét được đã đạt", drawn.figure.title());
    assertInside(drawn);
  }

  private static String title(String figure, SampleRelease release) {
    return new Drawn(figure, release.data()).figure.title();
  }

  private static SampleRelease two(String indicator, String category) {
    return SampleRelease.empty()
        .share(indicator, 0, category, "district", "001", 100, 40)
        .share(indicator, 2, category, "district", "001", 100, 50)
        .share(indicator, 0, category, "district", "901", 100, 60)
        .share(indicator, 2, category, "district", "901", 100, 100);
  }

  @Test
  void a_finding_about_all_places_needs_all_of_them() {
    SampleRelease all = two("I08", "grassroots");
    assertEquals(
        "Ở 1 trong 2 đơn vị, mọi chỉ tiêu cơ sở xét được đã đạt", title("i08-districts", all));
    all.without(v -> v.unitId().equals("001"), Status.NOT_REPORTED);
    assertEquals(
        "Đạt mọi chỉ tiêu: 1/1 đơn vị đủ số liệu; 1 thiếu số liệu", title("i08-districts", all));
    SampleRelease none = two("I08", "grassroots");
    none.without(v -> v.unitId().equals("901"), Status.SUPPRESSED);
    assertEquals(
        "Chưa đơn vị nào trong 1 đơn vị đủ số liệu đạt mọi chỉ tiêu", title("i08-districts", none));
  }

  @Test
  void a_rise_is_counted_among_the_places_known_at_both_dates() {
    assertEquals(
        "Tỷ lệ cán bộ đã bồi dưỡng tăng ở 2 trong 2 đơn vị",
        title("o11-districts", two("O11", "")));
    SampleRelease gap =
        two("O11", "")
            .without(
                v -> v.unitId().equals("901") && v.period().equals("baseline"),
                Status.NOT_REPORTED);
    assertEquals(
        "Tỷ lệ đã bồi dưỡng tăng ở 1/1 đơn vị đủ số liệu hai năm", title("o11-districts", gap));
    gap.without(v -> v.period().equals("baseline"), Status.NOT_REPORTED);
    assertEquals(
        "Chưa so được tỷ lệ cán bộ đã bồi dưỡng năm 2018 với 2021", title("o11-districts", gap));
  }

  @Test
  void a_figure_without_frames_of_the_first_date_says_why_there_are_none() {
    SampleRelease sample = two("O11", "");
    assertTrue(notes(sample).stream().noneMatch(note -> note.contains("Không có khung")));
    sample.without(v -> v.period().equals("baseline"), Status.SUPPRESSED);
    assertTrue(notes(sample).get(0).contains("Không có khung năm 2018: không công bố."));
    assertTrue(
        new Drawn("i08-districts", two("I08", "grassroots").data())
            .figure.notes().stream().noneMatch(note -> note.contains("Không có khung")));
  }

  private static List<String> notes(SampleRelease release) {
    return new Drawn("o11-districts", release.data()).figure.notes();
  }

  @Test
  void a_target_without_a_value_is_not_among_those_judged() {
    SampleRelease gap = sample().target(target("t4", "O99", ">=", "10"));
    assertEquals("Năm 2021 đạt 2/3 chỉ tiêu xét được; 1 thiếu số liệu", title("targets-city", gap));
  }

  /** The year before a value could be there is not applicable; what was not reported is missing. */
  @Test
  void signs_tell_apart_what_does_not_apply_and_what_is_missing_and_are_explained() {
    SampleRelease sample =
        sample().withoutRows(v -> v.indicator().equals("O05") && v.period().equals("baseline"));
    Drawn drawn = drawn(sample.data());
    // A dash would read as "none occurred", which is what it means in the report's tables.
    assertEquals(0, Collections.frequency(drawn.words(), "–"));
    assertEquals(0, Collections.frequency(drawn.words(), "-"));
    assertTrue(note(drawn).contains("Ký hiệu: ô trống không áp dụng."));
    assertEquals("not applicable", drawn.row("t3").get(8));
    sample.without(v -> v.period().equals("baseline"), Status.NOT_REPORTED);
    Drawn missing = drawn(sample.data());
    assertEquals(2, Collections.frequency(missing.words(), "…"));
    assertTrue(note(missing).contains("Ký hiệu: ô trống không áp dụng; … chưa có số liệu."));
    assertEquals("not reported", missing.row("t1").get(8));
  }

  private static String note(Drawn drawn) {
    return drawn.figure.notes().get(0);
  }

  @Test
  void a_target_of_nought_has_words_in_place_of_its_bar() {
    Drawn drawn = drawn(sample().target(target("t4", "O01", ">", "0")).data());
    assertTrue(drawn.words().contains("chỉ tiêu > 0%: không tính được theo %"));
    assertInside(drawn);
  }

  @Test
  void without_targets_there_is_nothing_to_draw() {
    assertTrue(drawn(SampleRelease.finalReview().data()).figure.rows().isEmpty());
  }
}
