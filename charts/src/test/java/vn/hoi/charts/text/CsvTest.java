package vn.hoi.charts.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void a_file_begins_with_a_byte_order_mark_so_that_excel_reads_vietnamese() {
    assertEquals("\uFEFFname\r\nĐống Đa\r\n", lines(List.of("name"), List.of("Đống Đa")));
  }

  @Test
  void texts_that_a_spreadsheet_would_run_get_an_apostrophe() {
    assertEquals(
        "\uFEFF'=1+1,'+84,'-x,'@x,'\tx,\"'\rx\", x\r\n",
        lines(List.of("=1+1", "+84", "-x", "@x", "\tx", "\rx", " x")));
  }

  @Test
  void a_formula_behind_spaces_gets_one_too() {
    assertEquals("\uFEFF'  =1+1,'\u00a0=1\r\n", lines(List.of("  =1+1", "\u00a0=1")));
  }

  @Test
  void numbers_keep_their_sign_and_the_point_that_programs_read() {
    assertEquals("\uFEFF-12,55.5,0.1,100,0\r\n", lines(List.of(-12L, 55.5, 0.1, 100.0, 0.0)));
  }

  @Test
  void a_missing_cell_is_empty_and_quotes_are_doubled() {
    assertEquals("\uFEFF,\"a \"\"b\"\", c\"\r\n", lines(Arrays.asList(null, "a \"b\", c")));
  }

  private static String lines(List<?>... lines) {
    Csv csv = new Csv();
    for (List<?> line : lines) {
      csv.line(line);
    }
    return csv.toString();
  }
}
