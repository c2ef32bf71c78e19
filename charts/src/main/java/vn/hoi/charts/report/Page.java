package vn.hoi.charts.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReleaseTable;
import vn.hoi.charts.figure.Figure;
import vn.hoi.charts.fonts.WebFonts;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.Hashes;

/**
 * The report as one file that needs nothing else. Its content security policy lets one script run,
 * named by its hash, and nothing be fetched; so even a fault in escaping could not run or send
 * anything.
 */
record Page(ReleaseIndex release, Marks marks, List<Figure> figures, List<ReleaseTable> tables) {
  private static final String PLAN =
      "Kế hoạch 32/KH-BTV ngày 26/3/2018 của Ban Thường vụ Hội LHPN Hà Nội";

  String write() {
    ReleaseData data = release.data();
    List<Section> sections = new ArrayList<>();
    sections.add(new HeadlineSection(release, marks).section());
    ChangeSection changes = new ChangeSection(release);
    if (changes.any()) {
      sections.add(changes.section());
    }
    sections.add(new FigureSection(figures).section());
    sections.add(new TableSection(release, marks).section());
    sections.add(new UnionSection(release, marks).section());
    BoundarySection boundaries = new BoundarySection(release, marks);
    if (boundaries.any()) {
      sections.add(boundaries.section());
    }
    sections.add(new FileSection(release, tables).section());
    sections.add(new DefinitionSection(release).section());
    ReportedSection reported = new ReportedSection(release);
    if (reported.any()) {
      sections.add(reported.section());
    }
    sections.add(new QualitySection(release).section());
    sections.add(new ProvenanceSection(release).section());
    Html html = new Html();
    html.open("html", "lang", "vi");
    head(html, data);
    html.open("body");
    html.element("a", "Đến nội dung", "class", "skip", "href", "#noi-dung");
    if (data.synthetic()) {
      html.element("p", ReleaseData.SYNTHETIC_VI, "class", "synthetic", "role", "note");
    }
    header(html, data);
    navigation(html, sections);
    html.open("main", "id", "noi-dung");
    for (Section section : sections) {
      html.open("section", "id", section.id(), "class", "part");
      html.element("h2", section.title());
      section.body().write(html);
      html.close("section");
    }
    html.close("main");
    footer(html, data);
    html.open("script").trusted(resource("report.js")).close("script");
    return html.close("body").close("html").toString();
  }

  private static void head(Html html, ReleaseData data) {
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "generator", "content", "hoi " + data.version());
    html.element("title", data.reviewName() + " – " + PLAN);
    html.open("style").trusted(WebFonts.css()).trusted(resource("report.css"));
    html.trusted(running(data.synthetic())).close("style");
    html.close("head");
  }

  /** A line in the margin of each printed page, where the data are invented. */
  static String running(boolean synthetic) {
    return synthetic
        ? "@page{@top-center{content:\""
            + ReleaseData.SYNTHETIC_VI
            + "\";font:600 9pt 'Source Sans 3',sans-serif}}\n"
        : "";
  }

  private static String policy() {
    MessageDigest digest = Hashes.sha256();
    byte[] hash = digest.digest(resource("report.js").getBytes(StandardCharsets.UTF_8));
    return "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri"
        + " 'none'; form-action 'none'; script-src 'sha256-"
        + Base64.getEncoder().encodeToString(hash)
        + "'";
  }

  private static void header(Html html, ReleaseData data) {
    html.open("header", "class", "top");
    html.element("p", "Hội Liên hiệp Phụ nữ thành phố Hà Nội", "class", "kicker");
    html.element("h1", data.reviewName());
    html.element("p", PLAN, "class", "lead");
    html.open("p", "class", "meta");
    html.text("Số liệu tính đến " + date(data.period().asOf()));
    html.text(", so với " + date(data.baseline().asOf()));
    html.text(" · bản phát hành " + data.releaseId()).close("p");
    html.open("p", "class", "english", "lang", "en");
    html.text(
        "In short: headline numbers, figures, a table for each indicator, all grassroots unions,"
            + " definitions, data quality and provenance. “…” not reported, “(*)” withheld, “-”"
            + " none, blank: not applicable.");
    html.close("p").close("header");
  }

  private void navigation(Html html, List<Section> sections) {
    html.open("nav", "aria-label", "Mục lục").open("ol");
    for (Section section : sections) {
      html.open("li").element("a", section.title(), "href", "#" + section.id());
      if (section.id().equals("hinh")) {
        html.open("ol");
        for (Figure figure : figures) {
          html.open("li").element("a", figure.heading(), "href", "#hinh-" + figure.id());
          html.close("li");
        }
        html.close("ol");
      }
      html.close("li");
    }
    html.close("ol").close("nav");
  }

  private static void footer(Html html, ReleaseData data) {
    html.open("footer");
    html.element("p", "Bản phát hành " + data.releaseId() + " · hoi " + data.version());
    if (data.synthetic()) {
      html.element("p", ReleaseData.SYNTHETIC_VI);
    }
    html.close("footer");
  }

  /** A date as readers write it: 31/12/2021. */
  static String date(LocalDate date) {
    return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
  }

  static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw Problem.ofUs("Cannot find " + name + " on the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Problem.ofUs("Cannot read " + name + ": " + FileFault.of(e) + ".", e);
    }
  }
}
