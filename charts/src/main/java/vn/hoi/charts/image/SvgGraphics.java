package vn.hoi.charts.image;

import java.awt.Font;
import java.awt.Graphics;
import java.util.Locale;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;
import vn.hoi.charts.fonts.Typeface;

/**
 * Batik's SVG surface with text that keeps its weight. Batik names a font by its family alone, and
 * the family of a bundled bold is the family of the regular; so the font is written on each text
 * element itself, which wins over the group Batik puts around it.
 */
final class SvgGraphics extends SVGGraphics2D {
  SvgGraphics(SVGGeneratorContext context) {
    super(context, false);
  }

  private SvgGraphics(SvgGraphics other) {
    super(other);
  }

  @Override
  public Graphics create() {
    return new SvgGraphics(this);
  }

  @Override
  public void drawString(String text, float x, float y) {
    Font font = getFont();
    Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, "text");
    element.setAttributeNS(null, "x", number(x));
    element.setAttributeNS(null, "y", number(y));
    element.setAttributeNS(
        null,
        "style",
        "font:%s %spx '%s',sans-serif"
            .formatted(Typeface.weight(font).css(), number(font.getSize2D()), Typeface.FAMILY));
    element.appendChild(getDOMFactory().createTextNode(text));
    domGroupManager.addElement(element, DOMGroupManager.FILL);
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.replaceAll("\\.?0+$", "");
  }
}
