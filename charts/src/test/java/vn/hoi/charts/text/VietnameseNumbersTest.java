package vn.hoi.charts.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0|0",
        "8053663|0|8.053.663",
        "999|0|999",
        "1000|0|1.000",
        "-1234567.891|2|−1.234.567,89",
        "49.95|1|50,0",
        "-0.04|1|0,0",
        "0.5|0|1",
        "2.675|2|2,68"
      })
  void numbers_have_a_decimal_comma_thousands_dots_and_a_true_minus(
      String number, int decimals, String expected) {
    assertEquals(expected, VietnameseNumbers.decimal(new BigDecimal(number), decimals));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"10.64|+10,6", "-1.2|−1,2", "0|0,0", "0.04|0,0"})
  void a_change_carries_its_sign_unless_it_rounds_to_nothing(double change, String expected) {
    assertEquals(expected, VietnameseNumbers.signed(change, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "49.96|49,96",
        "49.94|49,9",
        "50|50,0",
        "50.01|50,01",
        "50.06|50,1",
        "49.99996|49,99996",
        "49.99999999999999|50,0"
      })
  void a_value_is_not_rounded_onto_the_mark_nor_over_it(double value, String expected) {
    assertEquals(expected, VietnameseNumbers.besideMark(value, 50, 1));
  }

  /** One decimal would keep 49.9496 below 49.95, and two would put it there. */
  @Test
  void a_value_keeps_its_side_of_every_mark() {
    assertEquals("49,950", VietnameseNumbers.besideMarks(49.9499, List.of(50.0), 3));
    assertEquals("49,9496", VietnameseNumbers.besideMarks(49.9496, List.of(49.9, 49.95), 1));
    assertEquals("49,9", VietnameseNumbers.besideMarks(49.9496, List.of(), 1));
  }

  @Test
  void a_plain_number_has_no_idle_zeros() {
    assertEquals("50", VietnameseNumbers.plain(new BigDecimal("50.00")));
    assertEquals("12,5", VietnameseNumbers.plain(new BigDecimal("12.50")));
    assertEquals("1.200", VietnameseNumbers.plain(new BigDecimal("1.2E+3")));
  }
}
