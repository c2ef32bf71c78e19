package vn.hoi.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hội phí đã thu (đồng)|đồng",
        "Tổng điểm thành phần (đơn vị: 1/100 điểm)|1/100 điểm",
        "Cơ sở Hội có mô hình|''",
        "Buổi (họp) đã tổ chức|''"
      })
  void the_unit_of_a_numerator_is_what_its_text_ends_with_in_brackets(String text, String unit) {
    CategoryText main = new CategoryText("", "a", Measure.SHARE, "%", 1);
    IndicatorText indicator =
        new IndicatorText(
            "O07", 1, "vi", "en", "m", "II", text, "d", "higher", "normal", "", List.of(main));
    assertEquals(unit, indicator.unitAbove());
    assertEquals("", indicator.unitBelow());
  }

  @ParameterizedTest
  @CsvSource({
    "higher, -1.2, true",
    "higher, 1.2, false",
    "higher, 0, false",
    "higher, -0.04, false",
    "higher, -0.05, true",
    "lower, 0.04, false",
    "lower, -13.2, false",
    "lower, 13.2, true",
    "none, -5, false",
    "none, 5, false"
  })
  void aChangeIsWorseOnlyWhenItGoesAgainstTheDirection(
      String direction, double change, boolean worse) {
    CategoryText main = new CategoryText("", "a", Measure.SHARE, "%", 1);
    IndicatorText text =
        new IndicatorText(
            "O02", 1, "vi", "en", "m", "II", "n", "d", direction, "normal", "", List.of(main));
    assertEquals(worse, text.worse(change, 1));
  }
}
