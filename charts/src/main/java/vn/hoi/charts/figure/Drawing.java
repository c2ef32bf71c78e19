package vn.hoi.charts.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jfree.chart.plot.Plot;
import org.jspecify.annotations.Nullable;

/**
 * A plot ready to draw, and the facts that the words around it may use.
 *
 * @param height of the plot in points at print width
 * @param turn which of the plot type's cases holds
 * @param facts by placeholder
 * @param remarks sentences the plot itself adds to the note: marks of what is missing
 * @param header of the table of numbers drawn
 * @param rows the numbers drawn, a null where there is none
 */
public record Drawing(
    Plot plot,
    double height,
    String turn,
    Map<String, String> facts,
    List<String> remarks,
    List<String> header,
    List<List<@Nullable Object>> rows) {
  public Drawing {
    facts = Map.copyOf(facts);
    remarks = List.copyOf(remarks);
    header = List.copyOf(header);
    rows = Collections.unmodifiableList(new ArrayList<>(rows));
    for (List<@Nullable Object> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(
            "Cannot list the numbers drawn: " + row + " does not fit the columns " + header);
      }
    }
  }
}
