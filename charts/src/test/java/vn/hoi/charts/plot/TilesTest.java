package vn.hoi.charts.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoi.charts.Place;
import vn.hoi.charts.SampleRelease;
import vn.hoi.charts.Status;

class TilesTest extends PlotContract {
  @Override
  String figure() {
    return "o01-tiles";
  }

  @Override
  String title() {
    return below("O01", "district", "final-2021")
        + " trong 30 quận, huyện, thị xã còn dưới mốc 50% năm 2021";
  }

  @Test
  void each_district_has_a_tile_with_its_name_and_number() {
    Drawn drawn =
        drawn(SampleRelease.finalReview().change(v -> v.unitId().equals("006"), v -> v).data());
    List<String> words = drawn.words();
    assertEquals(30, drawn.figure.rows().size());
    assertTrue(words.containsAll(List.of("Đống Đa", "Sóc Sơn", "Phú Xuyên", "sông Hồng")));
  }

  @Test
  void tiles_that_are_neighbours_on_the_grid_are_neighbours_on_paper() {
    Drawn drawn = drawn(SampleRelease.finalReview().data());
    Drawn.Text west = text(drawn, "Ba Vì");
    Drawn.Text east = text(drawn, "Gia Lâm");
    Drawn.Text south = text(drawn, "Phú Xuyên");
    assertEquals(west.y(), east.y(), 0.01);
    assertEquals(5 * 49.2, south.y() - west.y(), 0.01);
    assertTrue(east.x() > south.x() && south.x() > west.x());
  }

  private static Drawn.Text text(Drawn drawn, String text) {
    return drawn.texts().stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
  }

  @Test
  void the_legend_counts_what_is_missing_and_what_is_withheld() {
    SampleRelease gaps =
        SampleRelease.finalReview()
            .without(v -> v.unitId().equals("250"), Status.NOT_REPORTED)
            .without(v -> v.unitId().equals("002") || v.unitId().equals("001"), Status.SUPPRESSED);
    Drawn drawn = drawn(gaps.data());
    List<String> words = drawn.words();
    assertEquals("1 đơn vị", words.get(words.indexOf("chưa có số liệu") + 1));
    assertEquals("2 đơn vị", words.get(words.indexOf("không công bố") + 1));
    assertEquals("not reported", drawn.row("250").get(3));
    assertEquals(null, drawn.row("250").get(2));
  }

  @Test
  void a_value_on_the_mark_is_not_below_it_and_one_just_under_it_is_not_rounded_up_to_it() {
    SampleRelease release =
        SampleRelease.empty()
            .share("O01", 2, "", "district", "001", 10_000, 50.00)
            .share("O01", 2, "", "district", "002", 10_000, 49.97);
    Drawn drawn = drawn(release.data());
    assertEquals("1 trong 2 quận, huyện, thị xã còn dưới mốc 50% năm 2021", drawn.figure.title());
    assertTrue(drawn.words().containsAll(List.of("50,0", "49,97")));
    assertEquals(3, drawn.row("001").get(4));
    assertEquals(2, drawn.row("002").get(4));
  }

  @Test
  void a_reporting_unit_without_a_tile_is_told_in_the_note() {
    SampleRelease release =
        SampleRelease.finalReview()
            .place(new Place("F1", "Khối lực lượng vũ trang", "", "district", null, null))
            .share("O01", 2, "", "district", "F1", 1_000, 61.2);
    Drawn drawn = drawn(release.data());
    assertTrue(says(drawn.words(), "Ngoài sơ đồ: Khối lực lượng vũ trang 61,2%."));
  }
}
