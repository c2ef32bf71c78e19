package vn.hoi.charts.report;

import java.util.List;
import vn.hoi.charts.IndicatorText;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReleaseTable;

/** The tables beside the page, each with what it holds. */
record FileSection(ReleaseIndex release, List<ReleaseTable> tables) {
  Section section() {
    return new Section("tep-bang", "Tệp bảng kèm theo", this::write);
  }

  private void write(Html html) {
    html.open("p").text("Giá trị của từng chỉ tiêu, mỗi chỉ tiêu một tệp CSV mở được bằng Excel: ");
    String separator = "";
    for (IndicatorText indicator : release.data().indicators()) {
      html.text(separator);
      String file = "tables/" + indicator.id() + ".csv";
      html.element("a", indicator.id(), "href", file, "title", indicator.nameVi());
      separator = " · ";
    }
    html.text(".").close("p");
    if (tables.isEmpty()) {
      return;
    }
    QualitySection.head(html, "Các bảng khác", List.of("Tệp", "Nội dung"), 9);
    for (ReleaseTable table : tables) {
      html.open("tr").open("th", "scope", "row");
      html.element("a", table.file(), "href", "tables/" + table.file()).close("th");
      html.element("td", table.title()).close("tr");
    }
    QualitySection.foot(html);
  }
}
