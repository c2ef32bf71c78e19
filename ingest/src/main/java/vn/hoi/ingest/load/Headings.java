package vn.hoi.ingest.load;

import java.util.ArrayList;
import java.util.List;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.VietnameseText;

/** Joins the rows of a header into one heading a column. */
final class Headings {
  /** A heading as written, its parts joined by a stroke, and folded. */
  record Heading(String title, String folded) {}

  private Headings() {}

  /**
   * The headings of these rows. A blank cell above a filled one repeats the cell to its left, as a
   * merged cell over several columns does.
   */
  static List<Heading> merged(List<SourceRow> rows) {
    int width = rows.stream().mapToInt(SourceRow::width).max().orElse(0);
    List<Heading> titles = new ArrayList<>(width);
    String[] above = new String[rows.size()];
    java.util.Arrays.fill(above, "");
    for (int column = 0; column < width; column++) {
      StringBuilder title = new StringBuilder();
      for (int r = 0; r < rows.size(); r++) {
        String text = VietnameseText.clean(rows.get(r).text(column));
        boolean covered = text.isEmpty() && filledBelow(rows, r, column);
        String part = covered ? above[r] : text;
        above[r] = covered ? above[r] : text;
        if (!part.isEmpty()) {
          title.append(title.isEmpty() ? "" : " / ").append(part);
        }
      }
      titles.add(new Heading(title.toString(), VietnameseText.fold(title.toString())));
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
