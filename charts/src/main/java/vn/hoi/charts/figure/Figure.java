package vn.hoi.charts.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.image.Picture;
import vn.hoi.charts.text.Csv;

/**
 * A figure drawn for a release.
 *
 * @param id file name without ending
 * @param heading what a list of figures calls it
 * @param title the finding, 62 characters at most
 * @param subtitle measure, unit, population, years, order
 * @param notes note, source and, for invented data, the statement that they are
 * @param alt the text alternative
 * @param picture with its title block and notes
 * @param bare the plot alone, for a page that prints the words itself
 * @param synthetic the numbers are invented
 */
public record Figure(
    String id,
    String heading,
    String title,
    String subtitle,
    List<String> notes,
    String alt,
    Picture picture,
    Picture bare,
    List<String> header,
    List<List<@Nullable Object>> rows,
    boolean synthetic) {
  /** The numbers drawn, as CSV; each line says whether they are invented, as the tables do. */
  public String csv() {
    Csv csv = new Csv().line(with(header, "synthetic"));
    csv.lines(rows, row -> with(row, synthetic));
    return csv.toString();
  }

  private static List<@Nullable Object> with(List<? extends @Nullable Object> line, Object last) {
    List<@Nullable Object> longer = new ArrayList<>(line);
    longer.add(last);
    return longer;
  }
}
