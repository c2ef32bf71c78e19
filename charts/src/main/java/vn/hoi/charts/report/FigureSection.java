package vn.hoi.charts.report;

import java.util.List;
import vn.hoi.charts.figure.Figure;
import vn.hoi.charts.image.SvgWriter;

/** The figures, each with its finding as heading, its notes and its text alternative. */
record FigureSection(List<Figure> figures) {
  Section section() {
    return new Section("hinh", "Hình", this::write);
  }

  private void write(Html html) {
    int number = 0;
    for (Figure figure : figures) {
      number++;
      html.open("figure", "id", "hinh-" + figure.id());
      html.element("p", "Hình " + number + " · " + figure.heading(), "class", "kicker");
      html.element("h3", figure.title());
      html.element("p", figure.subtitle(), "class", "subtitle");
      html.element("p", "Vuốt ngang để xem hết hình →", "class", "swipe", "aria-hidden", "true");
      html.scroll("Hình " + number, "scroll");
      html.trusted(SvgWriter.inline(figure.bare(), figure.id())).close("div");
      html.open("figcaption");
      for (String note : figure.notes()) {
        html.element("p", note);
      }
      html.open("details").element("summary", "Mô tả bằng chữ");
      html.element("p", figure.alt()).close("details");
      html.open("p", "class", "files").text("Tệp kèm theo: ");
      for (String ending : List.of("svg", "png", "csv")) {
        html.element(
            "a",
            ending.toUpperCase(java.util.Locale.ROOT),
            "href",
            "figures/" + figure.id() + "." + ending);
        html.text(" ");
      }
      html.close("p").close("figcaption").close("figure");
    }
  }
}
