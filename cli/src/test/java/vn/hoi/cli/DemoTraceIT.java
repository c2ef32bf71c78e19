package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.cli.DemoStudy.hoi;
import static vn.hoi.cli.DemoStudy.truth;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a value of the demonstration to its rows, and back. */
class DemoTraceIT {
  @Test
  void traceWalksFromAValueToItsRowsAndBack() {
    Run other = hoi("trace", "O14", "--unit", "901", "--review", "final-2021");
    assertTrue(
        other
            .out()
            .startsWith(
                "O14 Hội viên nòng cốt, final-2021, district 901 (Bộ Tư lệnh Thủ đô Hà Nội)\n"),
        other.out());
    Run none = hoi("trace", "O01", "--unit", "901", "--review", "final-2021");
    assertTrue(none.err().contains("it is not counted there"), none.err());
    Run back = hoi("trace", "O01", "--unit", "006", "--review", "midterm-2019");
    assertEquals(0, back.exitCode(), back.err());
    assertTrue(
        back.out().startsWith("O01 Tỷ lệ thu hút phụ nữ từ 18 tuổi, midterm-2019, district 006"),
        back.out());
    assertTrue(back.out().contains("    member: hoi-vien/hoi_vien_006.csv, "), back.out());
    assertTrue(
        back.out().contains("    population: dan-so/Dân số nữ 31-12-2019.xlsx, sheet "),
        back.out());
    String row =
        back.out().replaceFirst("(?s).*hoi_vien_006\\.csv, [0-9,]+ rows: ([0-9]+).*", "$1");
    Run forward = hoi("trace", "--file", "hoi-vien/hoi_vien_006.csv", "--row", row);
    for (String fed : List.of("O01", "O02", "G02")) {
      assertTrue(
          forward.out().contains("  feeds " + fed + ", midterm-2019, district 006 (member): "),
          forward.out());
    }
    assertTrue(
        Pattern.compile("feeds G02, midterm-2019, district 006 \\(member\\): [0-9]+ người\n")
            .matcher(forward.out())
            .find(),
        forward.out());
  }

  @Test
  void allRowsOfAValueAreToldOnRequest() {
    String members = ".*hoi_vien_006\\.csv, ([0-9,]+) rows: ([^\n]*).*";
    String all = hoi("trace", "O01", "--unit", "006", "--review", "midterm-2019", "--all").out();
    long counted = 0;
    for (String stretch : all.replaceFirst("(?s)" + members, "$2").split(", ", -1)) {
      String[] ends = stretch.split("-", -1);
      counted += Long.parseLong(ends[ends.length - 1]) - Long.parseLong(ends[0]) + 1;
    }
    assertEquals(all.replaceFirst("(?s)" + members, "$1").replace(",", ""), Long.toString(counted));
  }

  @Test
  void rowsOfAnIndicatorOfSeveralPartsAreSaidToBeThoseOfAllOfThem() {
    Run part = hoi("trace", "G02", "--category", "admitted", "--review", "final-2021");
    assertTrue(part.out().contains("\nRows behind it and the other parts of G02:\n"), part.out());
    Run whole = hoi("trace", "O01", "--review", "final-2021");
    assertTrue(whole.out().contains("\nRows behind it:\n"), whole.out());
  }

  @Test
  void rowsThatOnlyDecideWhichUnionsCountAreSaidToBeSo() {
    String traced = hoi("trace", "O05", "--review", "final-2021").out();
    assertTrue(
        traced.contains(
            "  (all that were read to find which unions count above and below the line; "),
        traced);
    assertFalse(hoi("trace", "O01", "--review", "final-2021").out().contains("  (all that were"));
  }

  @Test
  void aRowSheetOrPartThatThereIsNotIsSaidToBeNone() {
    Run part = hoi("trace", "O01", "--category", "x", "--review", "final-2021");
    assertEquals(
        new Run(
            4,
            "",
            "hoi: Cannot trace O01: it has no part \"x\". It has no parts at all: leave --category"
                + " out.\n"),
        part);
    assertTrue(
        hoi("trace", "O05", "--category", "x", "--review", "final-2021")
            .err()
            .contains(". Its parts are 'strong>strong', 'strong>good', "));
    String file = "hoi-vien/hoi_vien_006.csv";
    assertEquals(
        "hoi: Cannot trace row 0 of " + file + ": rows are numbered from 1.\n",
        hoi("trace", "--file", file, "--row", "0").err());
    String last = DemoStudy.lines(file);
    assertEquals(
        "hoi: Cannot trace row 999999 of "
            + file
            + ": there is no such row; the last row that was read of it is "
            + last
            + ".\n",
        hoi("trace", "--file", file, "--row", "999999").err());
    assertEquals(0, hoi("trace", "--file", file, "--row", last).exitCode());
    assertTrue(
        hoi("trace", "--file", file, "--row", "5", "--sheet", "x")
            .err()
            .endsWith("It is a text file: leave --sheet out.\n"));
  }

  @ParameterizedTest
  @MethodSource("vn.hoi.cli.DemoStudy#indicators")
  void everyIndicatorCanBeTraced(String indicator) {
    Run run = hoi("trace", indicator, "--review", "final-2021");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("row"), run.out());
  }

  @Test
  void aRejectedRowIsTracedToItsReason() throws Exception {
    List<String> planted =
        DemoStudy.duckDb(
            "select file, row, rule from "
                + truth("faults.csv")
                + " where outcome = 'rejected' and rule = 'unit-unknown' order by file limit 1");
    String[] fault = planted.get(0).split("\\|", -1);
    Run run = hoi("trace", "--file", fault[0], "--row", fault[1]);
    assertTrue(run.out().contains("  rejected, unit-unknown "), run.out());
  }

  @Test
  void anUnknownIndicatorUnitOrFileIsASentence() {
    assertEquals(4, hoi("trace", "X99", "--review", "final-2021").exitCode());
    assertEquals(4, hoi("trace", "O01", "--unit", "x", "--review", "final-2021").exitCode());
    Run run = hoi("trace", "--file", "nowhere.csv", "--row", "1");
    assertEquals(
        new Run(
            4,
            "",
            "hoi: Cannot trace nowhere.csv: no file of that name was received. Write its path in"
                + " the inbox as the table source_file has it, such as"
                + " hoi-vien/hoi_vien_006.csv.\n"),
        run);
  }
}
