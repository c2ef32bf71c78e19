package vn.hoi.charts.plot;

import java.awt.BasicStroke;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import vn.hoi.charts.fonts.Typeface;
import vn.hoi.charts.fonts.Weight;
import vn.hoi.charts.image.Palette;

/** Axes of one look: labels and light gridlines, no line, no ticks. */
final class Axes {
  static final BasicStroke GRID = new BasicStroke(0.6f);

  private Axes() {}

  static NumberAxis values(double low, double high, double step, String sign) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(low, high);
    axis.setTickUnit(new NumberTickUnit(step));
    axis.setNumberFormatOverride(new AxisFormat(sign));
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(Typeface.font(Weight.REGULAR, 8.8));
    axis.setTickLabelPaint(Palette.SOFT);
    return axis;
  }

  /** A step of 1, 2 or 5 times a power of ten that cuts a span into at most some parts. */
  static double step(double span, int parts) {
    double power = Math.pow(10, Math.floor(Math.log10(span / parts)));
    for (double times : new double[] {1, 2, 5}) {
      if (span / (power * times) <= parts) {
        return power * times;
      }
    }
    return power * 10;
  }
}
