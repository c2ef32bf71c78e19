package vn.hoi.charts.report;

import java.util.List;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.SourceLine;

/** Where the numbers come from: snapshot, definitions, and each file with its sha-256. */
record ProvenanceSection(ReleaseIndex release) {
  Section section() {
    return new Section("nguon-goc", "Nguồn gốc", this::write);
  }

  private void write(Html html) {
    ReleaseData data = release.data();
    html.open("dl");
    line(html, "Bản phát hành", data.releaseId());
    line(html, "Phiên bản kho số liệu", data.snapshot());
    if (!data.givenOut().isEmpty()) {
      line(html, "Bảo vệ cùng với các bản đã công bố", String.join(", ", data.givenOut()));
    }
    line(html, "Dấu nhận dạng của bộ định nghĩa (SHA-256)", data.definitionsDigest());
    line(html, "Phiên bản phần mềm", "hoi " + data.version());
    for (ReviewPeriod period : data.periods()) {
      html.open("dt").text(period.name() + " ").element("span", period.id(), "class", "code");
      html.close("dt").element("dd", describe(period));
    }
    html.close("dl");
    html.element("h3", "Tệp nguồn");
    QualitySection.head(
        html,
        "Các tệp đã nhận",
        List.of(
            "Tệp",
            "Loại",
            "Phạm vi",
            "Trạng thái",
            "Dấu nhận dạng (SHA-256)",
            "Số dòng đọc",
            "Nhận",
            "Loại bỏ",
            "Bỏ qua"),
        5);
    ScopeWords words = new ScopeWords(release);
    for (SourceLine source : data.sources()) {
      html.open("tr").element("th", source.name(), "scope", "row");
      Cells.named(html, source.kindVi(), source.kind());
      String scope = source.scope();
      html.element("td", scope == null ? "" : words.of(scope));
      html.element("td", status(source.status()));
      html.open("td").element("code", source.sha256()).close("td");
      Cells.count(html, source.rowsRead());
      Cells.count(html, source.rowsAccepted());
      Cells.count(html, source.rowsRejected());
      Cells.count(html, source.rowsIgnored());
      html.close("tr");
    }
    QualitySection.foot(html);
  }

  private static String status(String status) {
    return switch (status) {
      case "accepted" -> "đã nhận";
      case "superseded" -> "đã được thay thế";
      case "withdrawn" -> "đã rút";
      case "refused" -> "không nhận";
      default -> status;
    };
  }

  private static String describe(ReviewPeriod period) {
    String text = "tính đến " + Page.date(period.asOf());
    return period.windowStart() == null || period.windowEnd() == null
        ? text
        : text
            + ", từ "
            + Page.date(period.windowStart())
            + " đến hết "
            + Page.date(period.windowEnd());
  }

  private static void line(Html html, String name, String text) {
    html.element("dt", name).element("dd", text);
  }
}
