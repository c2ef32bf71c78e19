package vn.hoi.ingest.sheet;

import java.util.Set;

/** Excel's error values, as they look in a cell. */
final class ExcelErrors {
  private static final Set<String> ALL =
      Set.of(
          "#NULL!",
          "#DIV/0!",
          "#VALUE!",
          "#REF!",
          "#NAME?",
          "#NUM!",
          "#N/A",
          "#GETTING_DATA",
          "#SPILL!",
          "#CALC!");

  private ExcelErrors() {}

  static boolean is(String text) {
    return ALL.contains(text);
  }
}
