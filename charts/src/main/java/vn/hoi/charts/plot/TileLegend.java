package vn.hoi.charts.plot;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Predicate;
import vn.hoi.charts.Status;
import vn.hoi.charts.fonts.Weight;
import vn.hoi.charts.image.Palette;
import vn.hoi.charts.image.Pen;

/** The classes with how many tiles each has; what is missing or withheld is counted too. */
record TileLegend(TileClasses classes, List<TileValue> tiles, int decimals) {
  private static final double LINE = 12.9;

  void draw(Pen pen, double x, double top) {
    double y = top;
    for (int i = classes.count() - 1; i >= 0; i--) {
      int number = i;
      long count =
          tiles.stream()
              .filter(tile -> tile.shown() != null && classes.of(tile.known()) == number)
              .count();
      pen.fill(new Rectangle2D.Double(x, y, 20, 10.8), classes.color(i));
      entry(pen, classes.label(i, decimals, "%"), count, x, y);
      if (classes.lastBelow(i)) {
        pen.line(x, y - 1.05, x + 158, y - 1.05, 1, Palette.INK);
        pen.right(
            "mốc " + (int) classes.mark() + "%", x + 158, y - 5, Weight.SEMIBOLD, 8.5, Palette.INK);
      }
      y += LINE;
    }
    boolean thin = tiles.stream().anyMatch(t -> t.shown() == null && t.value().value() != null);
    String missing = thin ? "chưa đủ số liệu" : "chưa có số liệu";
    y = box(pen, x, y, missing, tile -> !isSuppressed(tile), false);
    box(pen, x, y, "không công bố", TileLegend::isSuppressed, true);
  }

  private static boolean isSuppressed(TileValue tile) {
    return tile.value().status() == Status.SUPPRESSED;
  }

  private double box(
      Pen pen, double x, double y, String label, Predicate<TileValue> which, boolean crossed) {
    long count = tiles.stream().filter(t -> t.shown() == null && which.test(t)).count();
    if (count == 0) {
      return y;
    }
    Rectangle2D swatch = new Rectangle2D.Double(x, y, 20, 10.8);
    if (crossed) {
      pen.cross(swatch);
    } else {
      pen.hatch(swatch);
    }
    entry(pen, label, count, x, y);
    return y + LINE;
  }

  private static void entry(Pen pen, String label, long count, double x, double y) {
    pen.left(label, x + 25, y + 8.6, Weight.SEMIBOLD, 8.5, Palette.INK);
    double after = Math.max(x + 82, x + 32 + Pen.width(label, Weight.SEMIBOLD, 8.5));
    pen.left(count + " đơn vị", after, y + 8.6, Weight.REGULAR, 8.5, Palette.SOFT);
  }
}
