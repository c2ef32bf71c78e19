package vn.hoi.charts.plot;

import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.ui.RectangleInsets;
import vn.hoi.charts.figure.FigureMaker;

/** Panels above each other on one axis of values. */
final class DotStackPlot extends CombinedDomainXYPlot {
  private static final long serialVersionUID = 1L;
  private static final double PANEL = 117;
  private static final double GAP = 14;
  private static final double AXIS = 26;

  private DotStackPlot(NumberAxis values) {
    super(values);
  }

  static DotStackPlot of(List<DotPanelData> panels, String unit, String kinds, int decimals) {
    double[] range = range(panels);
    NumberAxis values = Axes.values(range[0], range[1], Axes.step(range[1] - range[0], 10), "%");
    values.setTickLabelInsets(new RectangleInsets(14, 4, 0, 4));
    DotStackPlot plot = new DotStackPlot(values);
    plot.setGap(GAP);
    double perPoint = (FigureMaker.WIDTH - 2) / (range[1] - range[0]);
    int tallest = panels.stream().mapToInt(DotPanelData::tallest).max().orElse(1);
    double step = Math.min(3.05, (PANEL - 36) / tallest);
    double dot = Math.min(3.3, 0.9 * perPoint * (panels.isEmpty() ? 1 : panels.get(0).bin()));
    for (DotPanelData panel : panels) {
      plot.add(new DotPanel(panel, new DotPanel.Look(PANEL, step, dot, unit, kinds, decimals)));
    }
    AxisSpace space = new AxisSpace();
    space.setBottom(AXIS);
    plot.setFixedDomainAxisSpace(space);
    return plot;
  }

  static double height(int panels) {
    return panels * PANEL + (panels - 1) * GAP + AXIS;
  }

  /** All values, with room on both sides of the mark for the counts. */
  private static double[] range(List<DotPanelData> panels) {
    double mark = panels.get(0).mark();
    double low = mark - 10;
    double high = mark + 10;
    for (DotPanelData panel : panels) {
      for (double value : panel.known()) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    low = Math.floor(low / 5) * 5 - 1;
    high = Math.floor(high / 5) * 5 + 6;
    low = Math.min(low, mark - (high - mark) * 0.78);
    high = Math.max(high, mark + (mark - low) * 0.5);
    return new double[] {low, high};
  }
}
