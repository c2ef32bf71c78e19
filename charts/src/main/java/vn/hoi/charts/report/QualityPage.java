package vn.hoi.charts.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.fonts.WebFonts;
import vn.hoi.charts.text.VietnameseNumbers;
import vn.hoi.warehouse.rule.Check;
import vn.hoi.warehouse.rule.Detector;
import vn.hoi.warehouse.rule.QualityRule;
import vn.hoi.warehouse.rule.QueryCheck;
import vn.hoi.warehouse.rule.Severity;

/**
 * The quality of one district's data in one period, as a page that needs nothing else and runs no
 * script: what is wrong, where, why it matters, what to do. For a person in an office.
 *
 * @param place the district's name
 * @param period half-year or year; empty: data of no single period
 * @param synthetic whether any of the files is synthetic
 * @param entries findings, the worst rules first, then rejected rows
 * @param files files that were taken, with something to know of them
 */
public record QualityPage(
    String place,
    String period,
    boolean synthetic,
    List<QualityEntry> entries,
    List<NotedFile> files) {
  private static final int SHOWN = 200;
  private static final String FILES = "tệp có điểm cần lưu ý";
  static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none';"
          + " form-action 'none'";

  public QualityPage {
    entries = List.copyOf(entries);
    files = List.copyOf(files);
  }

  /** The page. */
  public String html() {
    Html html = new Html();
    html.open("html", "lang", "vi").open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", "Chất lượng số liệu – " + place + " – " + periodName());
    html.open("style").trusted(WebFonts.css()).trusted(Page.resource("report.css"));
    html.trusted(Page.running(synthetic)).close("style");
    html.close("head").open("body");
    if (synthetic) {
      html.element("p", ReleaseData.SYNTHETIC_VI, "class", "synthetic", "role", "note");
    }
    html.open("header", "class", "top");
    html.element("p", "Chất lượng số liệu", "class", "kicker");
    html.element("h1", placeName() + ", " + periodName());
    html.element("p", summary(), "class", "lead").close("header");
    html.open("main", "id", "noi-dung");
    rules().forEach((rule, found) -> rule(html, rule, found));
    rejects(html, entries.stream().filter(e -> e.rule() == null).toList());
    noted(html);
    html.close("main").open("footer");
    html.element("p", "Các quy tắc nằm trong thư mục definitions/quality; có thể sửa hoặc thêm.");
    if (synthetic) {
      html.element("p", ReleaseData.SYNTHETIC_VI);
    }
    return html.close("footer").close("body").close("html").toString();
  }

  private Map<QualityRule, List<QualityEntry>> rules() {
    Map<QualityRule, List<QualityEntry>> rules = new LinkedHashMap<>();
    for (QualityEntry entry : entries) {
      if (entry.rule() != null) {
        rules.computeIfAbsent(entry.rule(), r -> new ArrayList<>()).add(entry);
      }
    }
    return rules;
  }

  /** The place, as a sentence begins. */
  String placeName() {
    return capital(place);
  }

  /** The words, as a sentence or a heading begins. */
  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  String periodName() {
    return period.isEmpty()
        ? "số liệu không thuộc riêng kỳ nào"
        : period.matches("\\d{4}H[12]")
            ? "6 tháng "
                + (period.endsWith("H1") ? "đầu" : "cuối")
                + " năm "
                + period.substring(0, 4)
            : "năm " + period;
  }

  String summary() {
    if (entries.isEmpty() && files.isEmpty()) {
      return "Không quy tắc nào bị vi phạm và không dòng nào bị loại.";
    }
    return counts().entrySet().stream()
            .filter(count -> count.getValue() > 0 || !count.getKey().equals(FILES))
            .map(count -> VietnameseNumbers.whole(count.getValue()) + " " + count.getKey())
            .collect(Collectors.joining(", "))
        + ".";
  }

  /** How much of each sort there is to look at. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      long n =
          entries.stream()
              .map(QualityEntry::rule)
              .filter(Objects::nonNull)
              .filter(r -> r.severity() == severity)
              .count();
      counts.put(word(severity), n);
    }
    counts.put("chỗ bị loại khi nhận tệp", entries.stream().filter(e -> e.rule() == null).count());
    counts.put(FILES, (long) files.size());
    return counts;
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "lỗi";
      case WARNING -> "nghi vấn";
      case INFO -> "ghi chú";
    };
  }

  private static void rule(Html html, QualityRule rule, List<QualityEntry> found) {
    html.open("section", "class", "part", "id", rule.id());
    html.element("h2", rule.name().vi());
    html.open("p").element("strong", "Mức độ: ").text(word(rule.severity()));
    html.text(" · quy tắc " + rule.id()).close("p");
    html.open("p").element("strong", "Vì sao cần quan tâm: ").text(rule.why().vi()).close("p");
    html.open("p").element("strong", "Cần làm gì: ").text(rule.todo().vi()).close("p");
    String legend = legend(rule.check());
    if (!legend.isEmpty()) {
      html.element("p", legend);
    }
    table(html, rule.name().vi(), "Số liệu", found);
    html.close("section");
  }

  /** How to read the figures of a rule; those of most tell themselves. */
  private static String legend(Check check) {
    if (check instanceof Detector.Outlier) {
      return "Số liệu: giá trị của dòng, trong ngoặc là giá trị nhỏ nhất, trung vị và lớn nhất của"
          + " nhóm được so sánh.";
    }
    if (check instanceof Detector.Heaping) {
      return "Số liệu: tỷ lệ con số tận cùng bằng 0 hoặc 5, rồi đến số con số đã xét. Khi đếm thật,"
          + " tỷ lệ này khoảng 20%.";
    }
    if (check instanceof Detector.FormChange) {
      return "Số liệu: kỳ trước → kỳ này. Phần trăm là tỷ lệ dòng có ghi số liệu; con số là giá trị"
          + " trung vị của cột, hoặc số dòng khi không nêu cột nào.";
    }
    if (check instanceof QueryCheck.PrintedTotal) {
      return "Số liệu: ô và tên dòng tổng, rồi số tổng in trên biểu ≠ tổng các dòng cộng lại.";
    }
    return check instanceof Detector.Copied ? "Số liệu: kỳ và đơn vị có số liệu giống hệt." : "";
  }

  private static void rejects(Html html, List<QualityEntry> rejected) {
    if (rejected.isEmpty()) {
      return;
    }
    html.open("section", "class", "part", "id", "dong-bi-loai");
    html.element("h2", "Tệp và dòng bị loại khi nhận");
    html.element(
        "p",
        "Những chỗ này không được tính. Sửa theo hướng dẫn ở cột cuối và gửi lại tệp; tệp trả lại"
            + " với các ô đã đánh dấu nằm trong thư mục returns.");
    table(html, "Tệp và dòng bị loại", "Sai ở đâu, sửa thế nào", rejected);
    html.close("section");
  }

  private void noted(Html html) {
    if (files.isEmpty()) {
      return;
    }
    html.open("section", "class", "part", "id", "tep-can-luu-y");
    html.element("h2", "Tệp đã nhận có điểm cần lưu ý");
    html.element(
        "p",
        "Những gì đã đọc từ các tệp này được tính. Kiểm tra dòng bị ẩn có đúng là số liệu báo cáo"
            + " không, và phần không đọc có cần gửi riêng không.");
    QualitySection.head(html, "Tệp đã nhận có điểm cần lưu ý", List.of("Tệp", "Điểm cần lưu ý"), 9);
    for (NotedFile file : files) {
      html.open("tr").element("td", file.name()).element("td", file.vi()).close("tr");
    }
    QualitySection.foot(html);
    html.close("section");
  }

  private record Column(String head, Function<QualityEntry, String> text) {
    boolean tells(QualityEntry entry) {
      return !text.apply(entry).isEmpty();
    }
  }

  private static List<Column> columns(String last) {
    return List.of(
        new Column("Tệp", QualityEntry::file),
        new Column("Trang tính", QualityEntry::sheet),
        new Column("Dòng", entry -> entry.row() == 0 ? "" : Long.toString(entry.row())),
        new Column("Đơn vị", QualityEntry::unit),
        new Column("Cột", QualityEntry::subject),
        new Column(last, QualityEntry::detail));
  }

  /** A table of places; a column that none of them fills is left out, as phones are narrow. */
  private static void table(Html html, String caption, String last, List<QualityEntry> found) {
    List<QualityEntry> shown = found.subList(0, Math.min(SHOWN, found.size()));
    List<Column> columns =
        columns(last).stream().filter(c -> shown.stream().anyMatch(c::tells)).toList();
    QualitySection.head(html, caption, columns.stream().map(Column::head).toList(), 9);
    for (QualityEntry entry : shown) {
      html.open("tr");
      columns.forEach(column -> html.element("td", column.text().apply(entry)));
      html.close("tr");
    }
    QualitySection.foot(html);
    if (found.size() > SHOWN) {
      html.element("p", "và " + VietnameseNumbers.whole(found.size() - SHOWN) + " chỗ nữa.");
    }
  }
}
