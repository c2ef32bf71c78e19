package vn.hoi.ingest.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.RowPatterns;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.VietnameseText;

/** Joins the rows of a header into one heading a column. */
final class Headings {
  /** What stands in brackets at the end of a heading: {@code Quỹ Hội (triệu đồng)}. */
  private static final Pattern UNIT = Pattern.compile("(.+?) ?\\(([^()]+)\\)");

  /** The number of a heading: {@code 1. Số phụ nữ}, {@code 2.1) Hội viên}. */
  private static final Pattern NUMBERED =
      Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*[.)] *(?=\\p{L})");

  /**
   * A heading.
   *
   * @param title as written, its parts joined by a stroke
   * @param folded all its words
   * @param bare the same without words above that say nothing, numbers and units in brackets
   * @param unit the units in brackets, folded; null when there are none
   * @param above how many parts say nothing
   */
  record Heading(String title, String folded, String bare, @Nullable String unit, int above) {
    static Heading of(List<String> parts, RowPatterns patterns) {
      String title = String.join(" / ", parts);
      List<String> words =
          parts.stream().map(part -> NUMBERED.matcher(part).replaceFirst("")).toList();
      int above = 0;
      while (above + 1 < parts.size()
          && RowPatterns.is(patterns.above(), VietnameseText.fold(words.get(above)))) {
        above++;
      }
      List<String> bare = new ArrayList<>();
      List<String> units = new ArrayList<>();
      for (String part : words.subList(above, parts.size())) {
        Matcher unit = UNIT.matcher(part);
        bare.add(unit.matches() ? unit.group(1) : part);
        String in = unit.matches() ? VietnameseText.fold(unit.group(2)) : "";
        if (!in.isEmpty()) {
          units.add(in);
        }
      }
      String folded = VietnameseText.fold(title);
      return new Heading(
          title,
          folded,
          above == 0 && bare.equals(parts) ? folded : VietnameseText.fold(String.join(" / ", bare)),
          units.isEmpty() ? null : String.join(" ", units),
          above);
    }
  }

  private Headings() {}

  /**
   * The headings of these rows. A blank cell above a filled one repeats the cell to its left, as a
   * merged cell over several columns does.
   */
  static List<Heading> merged(List<SourceRow> rows, RowPatterns patterns) {
    int width = rows.stream().mapToInt(SourceRow::width).max().orElse(0);
    List<Heading> titles = new ArrayList<>(width);
    String[] above = new String[rows.size()];
    java.util.Arrays.fill(above, "");
    for (int column = 0; column < width; column++) {
      List<String> parts = new ArrayList<>();
      for (int r = 0; r < rows.size(); r++) {
        String text = VietnameseText.clean(rows.get(r).text(column));
        boolean covered = text.isEmpty() && filledBelow(rows, r, column);
        String part = covered ? above[r] : text;
        above[r] = covered ? above[r] : text;
        if (!part.isEmpty()) {
          parts.add(part);
        }
      }
      titles.add(Heading.of(parts, patterns));
    }
    return titles;
  }

  private static boolean filledBelow(List<SourceRow> rows, int row, int column) {
    for (int below = row + 1; below < rows.size(); below++) {
      if (!rows.get(below).text(column).isBlank()) {
        return true;
      }
    }
    return false;
  }
}
