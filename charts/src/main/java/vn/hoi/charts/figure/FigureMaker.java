package vn.hoi.charts.figure;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleInsets;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.fonts.Typeface;
import vn.hoi.charts.fonts.Weight;
import vn.hoi.charts.image.Palette;
import vn.hoi.charts.image.Pen;
import vn.hoi.charts.image.Picture;
import vn.hoi.charts.text.TextPattern;
import vn.hoi.charts.text.VietnameseNumbers;
import vn.hoi.warehouse.Problem;

/** Draws a definition for a release: plot in the middle, title block above, notes below. */
public final class FigureMaker {
  /** Print width: 160 mm in points. */
  public static final double WIDTH = 160 * Picture.POINTS_PER_MM;

  private static final double EDGE = 1;
  private static final double SUBTITLE = 10.5;
  private static final double NOTE = 8.5;

  private FigureMaker() {}

  /** The figure of a definition for a release. */
  public static Figure make(FigureDefinition definition, ReleaseIndex release) {
    ReleaseData data = release.data();
    Drawing drawing = definition.drawer().draw(definition, release);
    Map<String, String> facts = drawing.facts();
    TextPattern pattern = definition.titles().get(drawing.turn());
    if (pattern == null) {
      throw Problem.ofAuthor(
          "Cannot draw figure %s: it has no title for the case `%s`. Add one under `title`."
              .formatted(definition.id(), drawing.turn()));
    }
    String title = pattern.fill(facts);
    if (title.codePointCount(0, title.length()) > FigureDefinition.LONGEST_TITLE) {
      throw Problem.ofAuthor(
          "Cannot draw figure %s: its title `%s` is longer than 62 characters. Shorten `title`."
              .formatted(definition.id(), title));
    }
    String subtitle = definition.subtitle().fill(facts);
    List<String> notes = notes(definition, release, drawing);
    String alt = title + ". " + definition.alt().fill(facts);
    if (data.synthetic()) {
      alt += " " + ReleaseData.SYNTHETIC_VI + ".";
    }
    Picture bare =
        new Picture(
            WIDTH, drawing.height(), title, alt, g -> paintPlot(g, drawing, 0, drawing.height()));
    Picture whole = frame(title, alt, subtitle, notes, drawing);
    return new Figure(
        definition.id(),
        definition.heading(),
        title,
        subtitle,
        notes,
        alt,
        whole,
        bare,
        drawing.header(),
        drawing.rows(),
        data.synthetic());
  }

  /** The largest apportioned share of the values compared, in percent, never rounded to nothing. */
  private static String apportioned(FigureDefinition definition, ReleaseIndex release) {
    double largest = 0;
    for (ReviewPeriod period : definition.shownPeriods(release.data())) {
      for (IndicatorValue value :
          release.values(
              definition.indicator(), period.id(), definition.category(), definition.level())) {
        largest = Math.max(largest, value.apportionedShare());
      }
    }
    return VietnameseNumbers.plain(
        BigDecimal.valueOf(largest).movePointRight(2).setScale(1, RoundingMode.UP));
  }

  private static List<String> notes(
      FigureDefinition definition, ReleaseIndex release, Drawing drawing) {
    Map<String, String> facts = drawing.facts();
    List<String> sentences = new ArrayList<>();
    definition.note().ifPresent(note -> sentences.add(note.fill(facts)));
    sentences.addAll(drawing.remarks());
    List<String> notes = new ArrayList<>();
    if (!sentences.isEmpty()) {
      notes.add("Ghi chú: " + String.join(" ", sentences));
    }
    notes.add(
        "Nguồn: %s Phần phân bổ lại theo địa giới: %s%%."
            .formatted(definition.source().fill(facts), apportioned(definition, release)));
    if (release.data().synthetic()) {
      notes.add(ReleaseData.SYNTHETIC_VI);
    }
    return notes;
  }

  private static Picture frame(
      String title, String alt, String subtitle, List<String> notes, Drawing drawing) {
    double room = WIDTH - 2 * EDGE;
    List<String> above = Pen.wrap(subtitle, Weight.REGULAR, SUBTITLE, room);
    double top = 24 + 15 * above.size() + 9;
    List<List<String>> below =
        notes.stream().map(note -> Pen.wrap(note, weight(note), NOTE, room)).toList();
    int lines = below.stream().mapToInt(List::size).sum();
    double height = top + drawing.height() + 8 + 12.6 * lines + 3;
    return new Picture(
        WIDTH,
        height,
        title,
        alt,
        g -> {
          Pen pen = new Pen(g);
          double size = 14.5;
          while (Pen.width(title, Weight.BOLD, size) > room) {
            size -= 0.1;
          }
          pen.left(title, EDGE, 15.5, Weight.BOLD, size, Palette.INK);
          double y = 35;
          for (String line : above) {
            pen.left(line, EDGE, y, Weight.REGULAR, SUBTITLE, Palette.SOFT);
            y += 15;
          }
          paintPlot(g, drawing, top, drawing.height());
          y = top + drawing.height() + 16;
          for (List<String> note : below) {
            for (String line : note) {
              boolean statement = note.get(0).equals(ReleaseData.SYNTHETIC_VI);
              Weight weight = statement ? Weight.SEMIBOLD : Weight.REGULAR;
              pen.left(line, EDGE, y, weight, NOTE, statement ? Palette.INK : Palette.SOFT);
              y += 12.6;
            }
          }
        });
  }

  private static Weight weight(String note) {
    return note.equals(ReleaseData.SYNTHETIC_VI) ? Weight.SEMIBOLD : Weight.REGULAR;
  }

  private static void paintPlot(java.awt.Graphics2D g, Drawing drawing, double top, double height) {
    JFreeChart chart =
        new JFreeChart(null, Typeface.font(Weight.BOLD, 14.5), drawing.plot(), false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart
        .getRenderingHints()
        .put(
            java.awt.RenderingHints.KEY_FRACTIONALMETRICS,
            java.awt.RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    drawing.plot().setInsets(RectangleInsets.ZERO_INSETS);
    drawing.plot().setBackgroundPaint(null);
    drawing.plot().setOutlineVisible(false);
    chart.draw(g, new Rectangle2D.Double(0, top, WIDTH, height), null, new ChartRenderingInfo());
  }
}
