package vn.hoi.charts.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoi.charts.IndicatorText;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.RejectCount;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.SourceLine;
import vn.hoi.charts.Status;
import vn.hoi.charts.text.VietnameseNumbers;

/**
 * What is missing, what was refused or rejected and why, what to know of the files that were taken,
 * and which values are too thin to publish.
 */
record QualitySection(ReleaseIndex release) {
  Section section() {
    return new Section("chat-luong", "Chất lượng số liệu", this::write);
  }

  private void write(Html html) {
    coverage(html);
    files(html);
    rejects(html);
    new ReportedSection(release).rates(html);
  }

  private void coverage(Html html) {
    ReleaseData data = release.data();
    html.element("h3", "Độ phủ theo chỉ tiêu");
    head(
        html,
        "Độ phủ năm " + data.period().year() + ", toàn thành phố",
        List.of(
            "Chỉ tiêu",
            "Đơn vị phải có số liệu",
            "Đơn vị có số liệu",
            "Độ phủ đơn vị",
            "Độ phủ mẫu số (phần đã biết)",
            "Cơ sở chưa có số liệu",
            "Giá trị không công bố",
            "Giá trị chưa đủ số liệu"),
        1);
    for (IndicatorText indicator : data.indicators()) {
      for (IndicatorValue city :
          release.values(indicator.id(), data.period().id(), indicator.main(), "city")) {
        html.open("tr").element("th", indicator.id() + " " + indicator.nameVi(), "scope", "row");
        Cells.count(html, city.unitsExpected());
        Cells.count(html, city.unitsReported());
        Cells.share(html, city.coverageUnits());
        List<IndicatorValue> all =
            release.values(indicator.id()).stream()
                .filter(v -> v.period().equals(data.period().id()))
                .toList();
        denominators(html, city, all);
        Cells.count(
            html,
            all.stream()
                .filter(v -> v.level().equals("grassroots"))
                .filter(v -> v.category().equals(indicator.main()))
                .filter(v -> v.status() == Status.NOT_REPORTED)
                .count());
        Cells.count(html, all.stream().filter(v -> v.status() == Status.SUPPRESSED).count());
        Cells.count(html, all.stream().filter(v -> !v.publishable()).count());
        html.close("tr");
      }
    }
    foot(html);
  }

  /** The share is left out where it would tell the size of a place whose figure is withheld. */
  private static void denominators(Html html, IndicatorValue city, List<IndicatorValue> all) {
    Double share = city.coverageDenominator();
    boolean withheld = all.stream().anyMatch(v -> v.status() == Status.SUPPRESSED);
    if (share == null && city.denominator() != null && withheld) {
      Cells.missing(html, Status.SUPPRESSED);
    } else {
      Cells.share(html, share);
    }
  }

  private void files(Html html) {
    List<SourceLine> sources = release.data().sources();
    files(
        html,
        "Tệp không nhận",
        "Lý do",
        sources.stream().filter(s -> s.status().equals("refused")).toList());
    List<SourceLine> withdrawn =
        sources.stream().filter(s -> s.status().equals("withdrawn")).toList();
    if (!withdrawn.isEmpty()) {
      files(html, "Tệp đã rút", "Lý do", withdrawn);
    }
    files(
        html,
        "Tệp đã nhận có điểm cần lưu ý",
        "Điểm cần lưu ý",
        sources.stream()
            .filter(s -> s.status().equals("accepted") && s.message() != null)
            .toList());
  }

  private static void files(Html html, String heading, String column, List<SourceLine> files) {
    html.element("h3", heading);
    if (files.isEmpty()) {
      html.element("p", "Không có.");
      return;
    }
    head(html, heading, List.of("Tệp", column), 9);
    for (SourceLine source : files) {
      html.open("tr").element("th", source.name(), "scope", "row");
      String message = source.message();
      html.element("td", message == null ? "" : message).close("tr");
    }
    foot(html);
  }

  private void rejects(Html html) {
    html.element("h3", "Dòng bị loại");
    if (release.data().rejects().isEmpty()) {
      html.element("p", "Không có.");
      return;
    }
    Map<String, String> names = new HashMap<>();
    release.data().sources().forEach(source -> names.put(source.fileId(), source.name()));
    long rows = release.data().rejects().stream().mapToLong(RejectCount::rows).sum();
    html.element("p", VietnameseNumbers.whole(rows) + " dòng, theo tệp và theo quy tắc.");
    head(
        html, "Dòng bị loại theo tệp và quy tắc", List.of("Tệp", "Quy tắc", "Ví dụ", "Số dòng"), 3);
    for (RejectCount reject : release.data().rejects()) {
      html.open("tr");
      html.element("th", names.getOrDefault(reject.fileId(), reject.fileId()), "scope", "row");
      Cells.named(html, reject.ruleVi(), reject.rule());
      html.element("td", reject.example());
      Cells.count(html, reject.rows());
      html.close("tr");
    }
    foot(html);
  }

  /** The beginning of a table; columns from a number on hold numbers. */
  static void head(Html html, String caption, List<String> columns, int numbersFrom) {
    html.scroll(caption, "scroll");
    html.open("table", "class", "data").element("caption", caption);
    html.open("thead").open("tr");
    for (int i = 0; i < columns.size(); i++) {
      html.element("th", columns.get(i), "scope", "col", "class", i < numbersFrom ? "t" : "n");
    }
    html.close("tr").close("thead").open("tbody");
  }

  static void foot(Html html) {
    html.close("tbody").close("table").close("div");
  }
}
