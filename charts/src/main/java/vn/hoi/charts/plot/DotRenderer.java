package vn.hoi.charts.plot;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import vn.hoi.charts.image.Palette;

/**
 * Draws each item as a circle. JFreeChart's own shape renderer would do, but moves shapes as paths,
 * and an SVG of 1,700 curved paths is ten times as large as one of circles.
 */
final class DotRenderer extends AbstractXYItemRenderer {
  private static final long serialVersionUID = 1L;
  private final double diameter;

  DotRenderer(double diameter) {
    this.diameter = diameter;
  }

  @Override
  public void drawItem(
      Graphics2D g,
      XYItemRendererState state,
      Rectangle2D data,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis values,
      ValueAxis heights,
      XYDataset dots,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    double x = values.valueToJava2D(dots.getXValue(series, item), data, plot.getDomainAxisEdge());
    double y = heights.valueToJava2D(dots.getYValue(series, item), data, plot.getRangeAxisEdge());
    g.setPaint(series == 0 ? Palette.BELOW : Palette.ABOVE);
    g.fill(new Ellipse2D.Double(x - diameter / 2, y - diameter / 2, diameter, diameter));
  }
}
