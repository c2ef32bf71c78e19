package vn.hoi.charts.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.hoi.charts.SampleRelease;
import vn.hoi.charts.Status;

class DumbbellTest extends PlotContract {
  @Override
  String figure() {
    return "o01-districts";
  }

  @Override
  String title() {
    return "%d/30 đơn vị đạt mốc 50%% năm 2021, tăng từ %d"
        .formatted(
            30 - below("O01", "district", "final-2021"), 30 - below("O01", "district", "baseline"));
  }

  private static SampleRelease three() {
    return SampleRelease.empty()
        .share("O01", 0, "", "district", "a", 1000, 48.0)
        .share("O01", 1, "", "district", "a", 1000, 49.0)
        .share("O01", 2, "", "district", "a", 1000, 51.0)
        .share("O01", 0, "", "district", "b", 1000, 60.0)
        .share("O01", 1, "", "district", "b", 1000, 61.0)
        .share("O01", 2, "", "district", "b", 1000, 70.5)
        .share("O01", 0, "", "district", "c", 1000, 55.0)
        .share("O01", 1, "", "district", "c", 1000, 52.0)
        .share("O01", 2, "", "district", "c", 1000, 49.9);
  }

  @Test
  void places_stand_in_the_order_of_their_last_value() {
    Drawn drawn = drawn(three().data());
    assertEquals(List.of("b", "a", "c"), drawn.figure.rows().stream().map(r -> r.get(0)).toList());
    List<String> words = drawn.words();
    assertTrue(words.containsAll(List.of("70,5", "51,0", "49,9", "60,0", "48,0", "55,0")));
  }

  @Test
  void points_lie_where_their_numbers_say() {
    Drawn drawn = drawn(three().data());
    double[] filled =
        drawn.elements("circle").stream()
            .filter(circle -> circle.getAttribute("stroke").equals("none"))
            .mapToDouble(circle -> Double.parseDouble(circle.getAttribute("cx")))
            .distinct()
            .sorted()
            .toArray();
    // Six values, and distances on paper are in proportion to distances in points.
    assertEquals(6, filled.length, Arrays.toString(filled));
    double point = (filled[5] - filled[0]) / (70.5 - 48.0);
    double[] values = {48.0, 49.9, 51.0, 55.0, 60.0, 70.5};
    for (int i = 0; i < 6; i++) {
      assertEquals(filled[0] + point * (values[i] - 48.0), filled[i], 0.05);
    }
  }

  @Test
  void the_finding_turns_with_the_data() {
    assertEquals(
        "2/3 đơn vị đạt mốc 50% năm 2021, số đơn vị bằng năm 2018",
        drawn(three().data()).figure.title());
    SampleRelease fall =
        three()
            .share("O01", 0, "", "district", "d", 1000, 50)
            .share("O01", 2, "", "district", "d", 1000, 49);
    assertEquals("2/4 đơn vị đạt mốc 50% năm 2021, giảm từ 3", drawn(fall.data()).figure.title());
  }

  @Test
  void a_title_about_all_places_needs_all_of_them() {
    SampleRelease gap = three().without(v -> v.unitId().equals("a"), Status.NOT_REPORTED);
    assertEquals(
        "1/2 đơn vị đủ số liệu đạt mốc 50% năm 2021; 1 thiếu số liệu",
        drawn(gap.data()).figure.title());
    SampleRelease since =
        three()
            .without(
                v -> v.unitId().equals("a") && v.period().equals("baseline"), Status.SUPPRESSED);
    assertEquals("2/3 đơn vị đạt mốc 50% năm 2021", drawn(since.data()).figure.title());
    SampleRelease none = three().without(v -> true, Status.NOT_REPORTED);
    assertEquals("Chưa đủ số liệu năm 2021 để so với mốc 50%", drawn(none.data()).figure.title());
  }

  @Test
  void no_number_and_no_words_lie_over_a_tick() {
    SampleRelease close =
        three()
            .share("O01", 0, "", "district", "d", 1000, 50.8)
            .share("O01", 1, "", "district", "d", 1000, 52.7)
            .share("O01", 2, "", "district", "d", 1000, 52.3)
            .share("O01", 1, "", "district", "e", 1000, 61.5)
            .share("O01", 2, "", "district", "e", 1000, 61.9);
    Drawn drawn = drawn(close.data());
    List<Drawn.Text> texts =
        drawn.texts().stream().filter(t -> t.text().matches(".*[0-9].*")).toList();
    int ticks = 0;
    for (Element line : drawn.elements("line")) {
      double x = Double.parseDouble(line.getAttribute("x1"));
      double top = Double.parseDouble(line.getAttribute("y1"));
      double bottom = Double.parseDouble(line.getAttribute("y2"));
      boolean whole = Math.abs(bottom - top - 7.2) < 0.1;
      boolean part = Math.abs(bottom - top - 2.2) < 0.1;
      if (x != Double.parseDouble(line.getAttribute("x2")) || !(whole || part)) {
        continue;
      }
      ticks++;
      for (Drawn.Text text : texts) {
        boolean sameRow = text.y() > top && text.y() - 6 < bottom;
        assertFalse(sameRow && x > text.x() - 1 && x < text.right() + 1, text + " at " + x);
      }
    }
    // Four whole ones, and one in two parts, above and below the number in its way.
    assertEquals(6, ticks);
  }

  @Test
  void a_number_stands_beside_its_own_point_and_on_a_plate_where_a_line_would_cross_it() {
    SampleRelease close =
        three()
            .share("O01", 0, "", "district", "d", 1000, 50.8)
            .share("O01", 1, "", "district", "d", 1000, 52.7)
            .share("O01", 2, "", "district", "d", 1000, 52.3);
    Drawn drawn = drawn(close.data());
    Drawn.Text last = text(drawn, "52,3");
    Drawn.Text first = text(drawn, "50,8");
    List<Double> points =
        drawn.elements("circle").stream()
            .filter(c -> Math.abs(number(c, "cy") - (last.y() - 3.1)) < 0.1)
            .map(c -> number(c, "cx"))
            .distinct()
            .sorted()
            .toList();
    assertEquals(2, points.size());
    assertEquals(points.get(0) - 6.3, first.right(), 0.1);
    assertEquals(points.get(1) + 6.3, last.x(), 0.1);
    // The mark of 50 lies behind the digits of 50.8; plates on both its sides cover it there.
    double covered =
        drawn.elements("rect").stream()
            .filter(r -> Math.abs(number(r, "height") - 10.2) < 0.01)
            .filter(r -> number(r, "y") < first.y() && number(r, "y") + 10.2 > first.y())
            .filter(r -> number(r, "x") < first.right() + 1.5)
            .mapToDouble(r -> number(r, "width"))
            .sum();
    assertEquals(first.right() - first.x() + 2, covered, 0.1);
  }

  private static Drawn.Text text(Drawn drawn, String text) {
    return drawn.texts().stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  @Test
  void a_missing_date_is_worded_beside_the_row() {
    SampleRelease gap =
        three()
            .without(
                v -> v.unitId().equals("b") && v.period().equals("midterm-2019"),
                Status.NOT_REPORTED);
    assertTrue(drawn(gap.data()).words().contains("(2019: chưa có số liệu)"));
  }

  @Test
  void a_place_without_a_last_value_stands_at_the_end_without_a_change() {
    SampleRelease gap =
        SampleRelease.finalReview()
            .without(
                v -> v.unitId().equals("250") && v.period().equals("final-2021"),
                Status.SUPPRESSED);
    Drawn drawn = drawn(gap.data());
    List<?> last = drawn.figure.rows().get(29);
    assertEquals("250", last.get(0));
    assertEquals("suppressed", last.get(7));
    assertEquals(null, last.get(8));
    assertTrue(drawn.words().contains("(2021: không công bố)"));
  }

  @Test
  void the_mid_term_review_draws_its_two_dates() {
    Drawn drawn = drawn(SampleRelease.midterm().data());
    assertEquals(
        List.of(
            "unit_id",
            "name",
            "baseline",
            "baseline_status",
            "midterm-2019",
            "midterm-2019_status",
            "change"),
        drawn.figure.header());
  }
}
