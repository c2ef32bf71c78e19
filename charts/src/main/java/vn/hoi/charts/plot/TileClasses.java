package vn.hoi.charts.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.charts.text.VietnameseNumbers;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * Classes of values, broken at the mark: warm below it, blue from it on.
 *
 * @param breaks ascending
 * @param mark one of the breaks
 */
record TileClasses(List<Double> breaks, double mark) {
  private static final List<Color> LOW = List.of(new Color(0xF2A65A), new Color(0xB4470B));
  private static final List<Color> HIGH =
      List.of(new Color(0xBBD5EA), new Color(0x5B94C4), new Color(0x12436D));

  static TileClasses read(YamlMap figure) {
    List<Double> breaks = new ArrayList<>();
    for (String text : figure.texts("breaks")) {
      if (text.matches("-?\\d+(\\.\\d+)?")) {
        breaks.add(Double.parseDouble(text));
      } else {
        figure.fault("breaks", "`" + text + "` must be a number such as 50");
      }
    }
    String written = figure.has("mark") ? figure.map("mark").text("value") : "";
    double mark = written.matches("-?\\d+(\\.\\d+)?") ? Double.parseDouble(written) : Double.NaN;
    int at = breaks.indexOf(mark);
    boolean ascending = breaks.equals(breaks.stream().sorted().distinct().toList());
    if (at < 0 || at >= LOW.size() || breaks.size() - at > HIGH.size() || !ascending) {
      figure.fault(
          "breaks",
          "`breaks` must rise, hold the mark, and have at most one break below it and two above");
      return new TileClasses(List.of(0.0), 0);
    }
    return new TileClasses(breaks, mark);
  }

  int count() {
    return breaks.size() + 1;
  }

  /** The class of a value, 0 for the lowest. */
  int of(double value) {
    int found = 0;
    while (found < breaks.size() && value >= breaks.get(found)) {
      found++;
    }
    return found;
  }

  Color color(int number) {
    int first = breaks.indexOf(mark) + 1;
    return number < first ? LOW.get(first - 1 - number) : HIGH.get(number - first);
  }

  /** The last class below the mark. */
  boolean lastBelow(int number) {
    return number == breaks.indexOf(mark);
  }

  String label(int number, String sign) {
    if (number == 0) {
      return "dưới " + plain(breaks.get(0)) + sign;
    }
    if (number == breaks.size()) {
      return "từ " + plain(breaks.get(number - 1)) + sign;
    }
    return plain(breaks.get(number - 1)) + " – dưới " + plain(breaks.get(number)) + sign;
  }

  private static String plain(double number) {
    return VietnameseNumbers.plain(java.math.BigDecimal.valueOf(number));
  }
}
