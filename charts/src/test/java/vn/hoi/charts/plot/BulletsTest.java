package vn.hoi.charts.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoi.charts.SampleRelease;
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
    assertEquals("Ở 18 trong 30 quận, huyện, mọi chỉ tiêu cơ sở đã đạt", drawn.figure.title());
    assertInside(drawn);
  }

  @Test
  void without_targets_there_is_nothing_to_draw() {
    assertTrue(drawn(SampleRelease.finalReview().data()).figure.rows().isEmpty());
  }
}
