package vn.hoi.charts.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.fonts.WebFonts;
import vn.hoi.charts.text.VietnameseNumbers;

/**
 * The page to begin with: a line and a link for each page of quality, by district and period.
 *
 * @param pages the pages by the names of their files, in the order to list them
 * @param synthetic whether any of the files is synthetic
 */
public record QualityContents(Map<String, QualityPage> pages, boolean synthetic) {
  private static final String TITLE = "Chất lượng số liệu";

  public QualityContents {
    pages = new LinkedHashMap<>(pages);
  }

  /** The page. */
  public String html() {
    Html html = new Html();
    html.open("html", "lang", "vi").open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", QualityPage.POLICY);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", TITLE);
    html.open("style").trusted(WebFonts.css()).trusted(Page.resource("report.css"));
    html.trusted(Page.running(synthetic)).close("style").close("head").open("body");
    if (synthetic) {
      html.element("p", ReleaseData.SYNTHETIC_VI, "class", "synthetic", "role", "note");
    }
    html.open("header", "class", "top").element("h1", TITLE).close("header");
    html.open("main", "id", "noi-dung");
    html.scroll(TITLE, "scroll").open("table", "class", "data");
    html.element("caption", "Những nơi và những kỳ có điều cần xem");
    html.open("thead").open("tr");
    html.element("th", "Nơi", "scope", "col").element("th", "Kỳ", "scope", "col");
    for (String sort : pages.isEmpty() ? Set.<String>of() : first().counts().keySet()) {
      html.element("th", QualityPage.capital(sort), "scope", "col", "class", "n");
    }
    html.close("tr").close("thead").open("tbody");
    pages.forEach((file, page) -> line(html, file, page));
    html.close("tbody").close("table").close("div").close("main");
    return html.close("body").close("html").toString();
  }

  private QualityPage first() {
    return pages.values().iterator().next();
  }

  private static void line(Html html, String file, QualityPage page) {
    html.open("tr").element("th", page.placeName(), "scope", "row").open("td");
    html.element("a", page.periodName(), "href", file).close("td");
    page.counts()
        .values()
        .forEach(count -> html.element("td", VietnameseNumbers.whole(count), "class", "n"));
    html.close("tr");
  }
}
