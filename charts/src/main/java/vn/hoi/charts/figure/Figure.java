package vn.hoi.charts.figure;

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
    List<List<@Nullable Object>> rows) {
  /** The numbers drawn, as CSV. */
  public String csv() {
    Csv csv = new Csv().line(header);
    rows.forEach(csv::line);
    return csv.toString();
  }
}
