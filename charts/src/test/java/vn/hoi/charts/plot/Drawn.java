package vn.hoi.charts.plot;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.figure.Figure;
import vn.hoi.charts.figure.FigureDefinition;
import vn.hoi.charts.figure.FigureMaker;
import vn.hoi.charts.figure.FigureReader;
import vn.hoi.charts.fonts.Weight;
import vn.hoi.charts.image.Pen;
import vn.hoi.charts.image.SvgWriter;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** A figure of the product drawn for a release, with what its SVG says. */
final class Drawn {
  /** A text of the picture. */
  record Text(String text, double x, double y, int weight, double size) {
    double right() {
      for (Weight known : Weight.values()) {
        if (known.css() == weight) {
          return x + Pen.width(text, known, size);
        }
      }
      throw new AssertionError("no weight " + weight);
    }
  }

  final Figure figure;
  final String svg;
  final Document document;

  Drawn(String id, ReleaseData data) {
    FigureDefinition definition =
        new FigureReader(DefinitionFiles.of(DefinitionFiles.product()), PlotTypes.all())
            .read().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    figure = FigureMaker.make(definition, new ReleaseIndex(data));
    svg = SvgWriter.standalone(figure.picture(), id);
    document = parse(svg);
  }

  private static Document parse(String svg) {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    } catch (Exception e) {
      throw new AssertionError("the SVG is not well-formed", e);
    }
  }

  List<Element> elements(String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  List<Text> texts() {
    return elements("text").stream()
        .map(
            e -> {
              String[] font = e.getAttribute("style").replace("font:", "").split(" ", 3);
              return new Text(
                  e.getTextContent().strip(),
                  Double.parseDouble(e.getAttribute("x")),
                  Double.parseDouble(e.getAttribute("y")),
                  Integer.parseInt(font[0]),
                  Double.parseDouble(font[1].replace("px", "")));
            })
        .toList();
  }

  List<String> words() {
    return texts().stream().map(Text::text).toList();
  }

  /** The row of the table of numbers drawn that begins with an id. */
  List<?> row(String id) {
    return figure.rows().stream().filter(row -> id.equals(row.get(0))).findFirst().orElseThrow();
  }
}
