package vn.hoi.charts.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.hoi.charts.IndicatorValue;
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
    return below("O01", "district", "final-2021") + " trong 30 đơn vị còn dưới mốc 50% năm 2021";
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

  @Test
  void a_name_keeps_the_same_distance_from_both_edges_of_its_tile() {
    Drawn drawn = drawn(SampleRelease.finalReview().data());
    // Eight columns on 450.5 points, 3.2 between tiles, 4.2 inside a tile.
    double room = (160 * 72 / 25.4 - 3) / 8 - 3.2 - 2 * 4.2;
    for (String name : List.of("Hai Bà Trưng", "Nam Từ Liêm", "Bắc Từ Liêm")) {
      Drawn.Text text = text(drawn, name);
      assertTrue(text.right() - text.x() <= room, text.toString());
    }
  }

  @Test
  void a_picture_has_the_same_bytes_on_a_machine_that_writes_other_digits() {
    String svg = drawn(SampleRelease.finalReview().data()).svg;
    Locale machine = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertEquals(svg, drawn(SampleRelease.finalReview().data()).svg);
    } finally {
      Locale.setDefault(machine);
    }
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
  void the_legend_counts_what_is_not_enough_apart_from_what_has_not_come() {
    SampleRelease gaps =
        SampleRelease.finalReview()
            .without(v -> v.unitId().equals("250"), Status.NOT_REPORTED)
            .without(v -> v.unitId().equals("003"), Status.NO_DENOMINATOR)
            .change(v -> v.unitId().equals("001") || v.unitId().equals("002"), TilesTest::thin);
    List<String> words = drawn(gaps.data()).words();
    assertEquals("2 đơn vị", words.get(words.indexOf("chưa đủ số liệu") + 1));
    assertEquals("1 đơn vị", words.get(words.indexOf("chưa có số liệu") + 1));
    assertEquals("1 đơn vị", words.get(words.indexOf("không có mẫu số") + 1));
  }

  private static IndicatorValue thin(IndicatorValue v) {
    return new IndicatorValue(
        v.indicator(),
        v.version(),
        v.period(),
        v.category(),
        v.level(),
        v.unitId(),
        v.numerator(),
        v.denominator(),
        v.value(),
        v.status(),
        v.unitsExpected(),
        v.unitsReported(),
        0.9,
        0.9,
        false,
        null,
        null,
        0);
  }

  /** A value of 49.97 prints as such: a class that ended at 49.9 would not hold it. */
  @Test
  void the_classes_of_the_legend_leave_no_gap_between_them() {
    List<String> words = drawn(SampleRelease.finalReview().data()).words();
    assertTrue(
        words.containsAll(
            List.of("dưới 40%", "40 – dưới 50%", "50 – dưới 60%", "60 – dưới 70%", "từ 70%")),
        words.toString());
  }

  @Test
  void a_value_on_the_mark_is_not_below_it_and_one_just_under_it_is_not_rounded_up_to_it() {
    SampleRelease release =
        SampleRelease.empty()
            .share("O01", 2, "", "district", "001", 10_000, 50.00)
            .share("O01", 2, "", "district", "002", 10_000, 49.97);
    Drawn drawn = drawn(release.data());
    assertEquals("1 trong 2 đơn vị còn dưới mốc 50% năm 2021", drawn.figure.title());
    assertTrue(drawn.words().containsAll(List.of("50,0", "49,97")));
    assertEquals(3, drawn.row("001").get(4));
    assertEquals(2, drawn.row("002").get(4));
  }

  private static SampleRelease two(double first, double second) {
    return SampleRelease.empty()
        .share("O01", 2, "", "district", "001", 1000, first)
        .share("O01", 2, "", "district", "002", 1000, second);
  }

  private String title(SampleRelease release) {
    return drawn(release.data()).figure.title();
  }

  @Test
  void that_none_is_below_the_mark_is_said_only_where_all_are_known() {
    assertEquals("Không còn đơn vị nào dưới mốc 50% năm 2021", title(two(51, 60)));
    for (Status why : List.of(Status.NOT_REPORTED, Status.SUPPRESSED, Status.NO_DENOMINATOR)) {
      assertEquals(
          "1 đơn vị đủ số liệu đều đạt 50% năm 2021; 1 thiếu số liệu",
          title(two(51, 60).without(v -> v.unitId().equals("001"), why)));
    }
    assertEquals(
        "Chưa đủ số liệu năm 2021 để so với mốc 50%",
        title(two(51, 60).without(v -> true, Status.NOT_REPORTED)));
  }

  @Test
  void how_many_are_below_the_mark_is_told_of_those_known() {
    assertEquals(
        "1/1 đơn vị đủ số liệu dưới 50% năm 2021; 1 thiếu số liệu",
        title(two(40, 60).without(v -> v.unitId().equals("002"), Status.SUPPRESSED)));
  }

  @Test
  void a_place_to_which_the_indicator_does_not_apply_is_not_missing() {
    assertEquals(
        "Không còn đơn vị nào dưới mốc 50% năm 2021",
        title(two(51, 60).withoutRows(v -> v.unitId().equals("001"))));
  }

  @Test
  void the_source_tells_the_largest_apportioned_share_and_never_rounds_it_to_nothing() {
    assertTrue(says(drawn(two(51, 60).data()).words(), "theo địa giới: 0%."));
    // 0.0321 is 3.21 %, told with one decimal and rounded away from nothing.
    SampleRelease moved = two(51, 60).change(v -> v.unitId().equals("002"), v -> moved(v, 0.0321));
    assertTrue(says(drawn(moved.data()).words(), "theo địa giới: 3,3%."));
    SampleRelease little = two(51, 60).change(v -> true, v -> moved(v, 0.00001));
    assertTrue(says(drawn(little.data()).words(), "theo địa giới: 0,1%."));
  }

  private static IndicatorValue moved(IndicatorValue v, double share) {
    return new IndicatorValue(
        v.indicator(),
        v.version(),
        v.period(),
        v.category(),
        v.level(),
        v.unitId(),
        v.numerator(),
        v.denominator(),
        v.value(),
        v.status(),
        v.unitsExpected(),
        v.unitsReported(),
        v.coverageUnits(),
        v.coverageDenominator(),
        v.publishable(),
        v.low(),
        v.high(),
        share);
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
