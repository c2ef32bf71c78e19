package vn.hoi.charts.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.hoi.charts.HiddenNumbers;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.Place;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.SampleRelease;
import vn.hoi.charts.Status;
import vn.hoi.charts.image.PngWriter;

/** What every plot keeps, whatever it draws. */
abstract class PlotContract {
  private static final String STATEMENT = "DỮ LIỆU MÔ PHỎNG – không phải số liệu thật";
  private static final String HOSTILE = "<script>alert(\"&'1'\")</script>]]>";

  /** The product's figure that is drawn with the plot. */
  abstract String figure();

  /** The figure's title for the unchanged sample of the final review. */
  abstract String title();

  SampleRelease sample() {
    return SampleRelease.finalReview();
  }

  Drawn drawn(ReleaseData data) {
    return new Drawn(figure(), data);
  }

  @Test
  void the_title_states_the_finding_in_at_most_62_characters() {
    String title = drawn(sample().data()).figure.title();
    assertEquals(title(), title);
    assertTrue(title.length() <= 62);
  }

  @Test
  void the_same_input_gives_the_same_bytes() {
    Drawn first = drawn(sample().data());
    Drawn second = drawn(sample().data());
    assertEquals(first.svg, second.svg);
    assertArrayEquals(
        PngWriter.write(first.figure.picture()), PngWriter.write(second.figure.picture()));
    assertEquals(first.figure.csv(), second.figure.csv());
  }

  @Test
  void the_png_is_160_mm_wide_at_300_dots_an_inch_and_says_so() throws Exception {
    byte[] png = PngWriter.write(drawn(sample().data()).figure.picture());
    assertEquals(1890, ImageIO.read(new ByteArrayInputStream(png)).getWidth());
    int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
    assertEquals(11811, ByteBuffer.wrap(png, at, 9).getInt());
    assertEquals(1, png[at + 8]);
    assertFalse(new String(png, StandardCharsets.ISO_8859_1).contains("tIME"));
  }

  @Test
  void the_svg_holds_text_with_its_weights_and_needs_no_other_file() {
    Drawn drawn = drawn(sample().data());
    assertTrue(drawn.words().contains(title()));
    Set<Integer> weights =
        drawn.texts().stream().map(Drawn.Text::weight).collect(Collectors.toSet());
    assertEquals(Set.of(400, 600, 700), weights);
    assertEquals("160.00mm", drawn.document.getDocumentElement().getAttribute("width"));
    assertTrue(drawn.elements("image").isEmpty());
    assertFalse(drawn.svg.contains("href"));
  }

  @Test
  void the_svg_carries_its_text_alternative() {
    Drawn drawn = drawn(sample().data());
    assertEquals(title(), drawn.elements("title").get(0).getTextContent().strip());
    String description = drawn.elements("desc").get(0).getTextContent().strip();
    assertEquals(drawn.figure.alt(), description);
    assertTrue(description.startsWith(title() + ". "));
  }

  @Test
  void invented_data_say_so_in_the_picture_its_alternative_and_its_csv() {
    Drawn drawn = drawn(sample().data());
    assertTrue(drawn.words().contains(STATEMENT));
    assertTrue(drawn.figure.alt().contains(STATEMENT));
    assertTrue(lines(drawn).get(0).endsWith(",synthetic"));
    assertTrue(lines(drawn).stream().skip(1).allMatch(line -> line.endsWith(",true")));
    Drawn real = drawn(sample().real().data());
    assertFalse(real.svg.contains("MÔ PHỎNG"));
    assertTrue(lines(real).stream().skip(1).allMatch(line -> line.endsWith(",false")));
  }

  @Test
  void no_text_leaves_the_picture_and_none_is_smaller_than_7_points() {
    assertInside(drawn(sample().data()));
  }

  @Test
  void long_names_are_cut_not_spilled() {
    assertInside(
        drawn(renamed("Liên hiệp các hợp tác xã và tổ chức Hội tương đương Đống Đa").data()));
  }

  @Test
  void markup_in_a_name_stays_text() {
    Drawn drawn = drawn(renamed(HOSTILE).data());
    assertTrue(drawn.elements("script").isEmpty());
  }

  @Test
  void with_nothing_known_the_figure_says_so() {
    Drawn drawn = drawn(sample().without(v -> true, Status.NOT_REPORTED).data());
    assertTrue(drawn.figure.title().startsWith("Chưa "), drawn.figure.title());
    assertInside(drawn);
  }

  @Test
  void missing_and_withheld_are_worded_apart() {
    List<String> missing = drawn(sample().without(v -> true, Status.NOT_REPORTED).data()).words();
    List<String> withheld = drawn(sample().without(v -> true, Status.SUPPRESSED).data()).words();
    assertTrue(says(missing, "chưa có"));
    assertFalse(says(missing, "không công"));
    assertTrue(says(withheld, "không công"));
  }

  @Test
  void a_value_below_the_coverage_gate_is_not_drawn() {
    Drawn drawn = drawn(sample().change(v -> true, PlotContract::thin).data());
    assertTrue(drawn.figure.title().startsWith("Chưa "), drawn.figure.title());
    assertTrue(drawn.figure.rows().stream().allMatch(row -> !(row.get(2) instanceof Double)));
  }

  /** Nothing of a hidden number shows, not even by the place or the length of a mark. */
  @Test
  void picture_words_and_csv_do_not_depend_on_hidden_numbers() {
    for (Status status : List.of(Status.OBSERVED, Status.SUPPRESSED)) {
      for (Predicate<IndicatorValue> which :
          List.<Predicate<IndicatorValue>>of(v -> true, PlotContract::odd)) {
        Drawn one = drawn(HiddenNumbers.hide(sample(), which, status, 7_654_321).data());
        Drawn other = drawn(HiddenNumbers.hide(sample(), which, status, 0).data());
        assertEquals(one.svg, other.svg);
        assertEquals(one.figure.csv(), other.figure.csv());
        assertEquals(one.figure.alt(), other.figure.alt());
        String all = one.figure.csv() + one.figure.alt() + String.join(" ", one.words());
        assertFalse(all.contains("7654321") || all.contains("7.654.321"), all);
      }
    }
  }

  private static List<String> lines(Drawn drawn) {
    return drawn.figure.csv().lines().toList();
  }

  private static boolean odd(IndicatorValue v) {
    return v.unitId().hashCode() % 2 != 0;
  }

  private static IndicatorValue thin(IndicatorValue v) {
    return HiddenNumbers.hidden(v, Status.OBSERVED, 1);
  }

  private SampleRelease renamed(String name) {
    SampleRelease sample = sample();
    for (String id : List.of("001", "006", "277")) {
      sample.place(new Place(id, name, "quận", "district", null, null));
    }
    return sample;
  }

  /** How many of the sample's places lie below 50 %, counted in whole numbers. */
  static long below(String indicator, String level, String period) {
    return SampleRelease.finalReview().data().values().stream()
        .filter(v -> v.indicator().equals(indicator) && v.level().equals(level))
        .filter(v -> v.period().equals(period) && 2 * v.numerator() < v.denominator())
        .count();
  }

  static boolean says(List<String> texts, String words) {
    return texts.stream().anyMatch(text -> text.replace('\u00a0', ' ').contains(words));
  }

  static void assertInside(Drawn drawn) {
    for (Drawn.Text text : drawn.texts()) {
      assertTrue(text.x() >= 0 && text.right() <= 454, () -> "leaves the picture: " + text);
      assertTrue(text.size() >= 7, () -> "too small: " + text);
    }
  }
}
