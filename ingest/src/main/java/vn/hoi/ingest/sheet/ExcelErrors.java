package vn.hoi.ingest.sheet;

import java.util.Set;

/** Excel's error values, as they look in a cell. */
public final class ExcelErrors {
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

  /** Whether a text is one of them, whether Excel put it there or somebody typed it. */
  public static boolean is(String text) {
    return ALL.contains(text);
  }

  /** Whether a line of text begins with one: it is a record then, though it begins like a note. */
  public static boolean lead(String line) {
    return line.startsWith("#")
        && ALL.stream()
            .anyMatch(
                error ->
                    line.startsWith(error)
                        && (line.length() == error.length()
                            || ",;\t".indexOf(line.charAt(error.length())) >= 0));
  }
}
