package vn.hoi.charts.image;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.hoi.charts.fonts.WebFonts;
import vn.hoi.warehouse.Problem;

/**
 * A picture as SVG whose text is text: it can be searched, copied and read aloud. The same picture
 * gives the same bytes.
 */
public final class SvgWriter {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private SvgWriter() {}

  /** A file that stands alone: it carries its fonts and its size in millimetres. */
  public static String standalone(Picture picture, String idPrefix) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + write(picture, idPrefix, WebFonts.css());
  }

  /**
   * An element to place inside a page that defines the fonts once.
   *
   * @param idPrefix keeps its ids apart from those of the page's other pictures
   */
  public static String inline(Picture picture, String idPrefix) {
    return write(picture, idPrefix, "");
  }

  private static String write(Picture picture, String idPrefix, String css) {
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(2);
    context.setIDGenerator(
        new SVGIDGenerator() {
          private int last;

          @Override
          public String generateID(String prefix) {
            return idPrefix + "-" + ++last;
          }
        });
    SvgGraphics g = new SvgGraphics(context);
    g.setSVGCanvasSize(
        new Dimension((int) Math.ceil(picture.width()), (int) Math.ceil(picture.height())));
    PngWriter.hint(g);
    picture.painter().paint(g);
    Element root = g.getRoot();
    ownIds(root, idPrefix);
    describe(root, document, picture, idPrefix, css);
    try (StringWriter text = new StringWriter()) {
      g.stream(root, text, false, false);
      String written = text.toString();
      return written.substring(written.indexOf("<svg"));
    } catch (IOException e) {
      throw Problem.ofUs("Cannot write `" + picture.title() + "` as SVG: " + e.getMessage(), e);
    }
  }

  /** Batik gives the element of shared definitions the same id in every picture. */
  private static void ownIds(Element root, String idPrefix) {
    NodeList definitions = root.getElementsByTagNameNS(SVG, "defs");
    for (int i = 0; i < definitions.getLength(); i++) {
      if (definitions.item(i) instanceof Element element
          && element.getAttribute("id").equals("genericDefs")) {
        element.setAttributeNS(null, "id", idPrefix + "-defs");
      }
    }
  }

  private static void describe(
      Element root, Document document, Picture picture, String idPrefix, String css) {
    String width = number(picture.width());
    String height = number(picture.height());
    root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
    root.setAttributeNS(null, "width", number(picture.width() / Picture.POINTS_PER_MM) + "mm");
    root.setAttributeNS(null, "height", number(picture.height() / Picture.POINTS_PER_MM) + "mm");
    root.setAttributeNS(null, "role", "img");
    root.setAttributeNS(null, "aria-labelledby", idPrefix + "-title " + idPrefix + "-desc");
    Element description = document.createElementNS(SVG, "desc");
    description.setAttributeNS(null, "id", idPrefix + "-desc");
    description.appendChild(document.createTextNode(picture.description()));
    Element title = document.createElementNS(SVG, "title");
    title.setAttributeNS(null, "id", idPrefix + "-title");
    title.appendChild(document.createTextNode(picture.title()));
    root.insertBefore(description, root.getFirstChild());
    root.insertBefore(title, description);
    if (!css.isEmpty()) {
      Element style = document.createElementNS(SVG, "style");
      style.appendChild(document.createTextNode(css));
      root.insertBefore(style, description.getNextSibling());
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw Problem.ofUs("Cannot start an SVG document: " + e.getMessage(), e);
    }
  }
}
