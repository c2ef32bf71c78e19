package vn.hoi.charts.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReportedFigure;
import vn.hoi.charts.ReportedRate;
import vn.hoi.charts.text.VietnameseNumbers;

/** The districts' own figures beside those that the records give, and their printed percentages. */
record ReportedSection(ReleaseIndex release) {
  private static final int SHOWN = 3;

  Section section() {
    return new Section("doi-chieu", "Số liệu quận/huyện báo cáo và số tính lại", this::write);
  }

  /** Whether there is anything to tell. */
  boolean any() {
    return !release.data().reported().figures().isEmpty();
  }

  private void write(Html html) {
    html.element(
        "p",
        "Mỗi số liệu mà cơ sở Hội báo cáo trong kỳ được đặt cạnh số tính lại từ hồ sơ, danh sách đã"
            + " nhận. Cột “Nên dùng” là gợi ý khi hai số khác nhau; các chỉ tiêu của báo cáo này"
            + " không tính theo gợi ý đó mà theo cách tính nêu ở phần định nghĩa.");
    Map<String, List<ReportedFigure>> figures =
        release.data().reported().figures().stream()
            .collect(
                Collectors.groupingBy(
                    ReportedSection::title, LinkedHashMap::new, Collectors.toList()));
    agreement(html, figures);
    differences(html, figures);
  }

  private static String title(ReportedFigure figure) {
    return form(figure.form()) + ": " + figure.name();
  }

  private static String form(String form) {
    return "Biểu " + form.substring(1);
  }

  private static void agreement(Html html, Map<String, List<ReportedFigure>> figures) {
    QualitySection.head(
        html,
        "Số cơ sở và kỳ báo cáo có hai số khớp nhau, lệch nhau",
        List.of("Số liệu", "Nên dùng", "Khớp", "Lệch", "Chỉ có một trong hai số"),
        2);
    figures.forEach(
        (title, of) -> {
          html.open("tr").element("th", title, "scope", "row");
          html.element("td", first(of.get(0)));
          Cells.count(html, of.stream().mapToLong(ReportedFigure::agree).sum());
          Cells.count(html, of.stream().mapToLong(ReportedFigure::differ).sum());
          Cells.count(html, of.stream().mapToLong(ReportedFigure::alone).sum());
          html.close("tr");
        });
    QualitySection.foot(html);
  }

  private void differences(Html html, Map<String, List<ReportedFigure>> figures) {
    html.element("h3", "Chênh lệch lớn nhất");
    html.element(
        "p",
        "Mỗi số liệu nêu nhiều nhất ba chênh lệch, cộng theo quận, huyện từ những cơ sở có cả hai"
            + " số. Không nêu khi số người quá nhỏ.");
    QualitySection.head(
        html,
        "Chênh lệch lớn nhất giữa số báo cáo và số tính lại",
        List.of("Số liệu", "Quận, huyện", "Kỳ", "Nên dùng", "Báo cáo", "Tính lại", "Chênh lệch"),
        4);
    figures.forEach(
        (title, of) ->
            of.stream()
                .filter(figure -> size(figure) > 0)
                .sorted(Comparator.comparingLong(ReportedSection::size).reversed())
                .limit(SHOWN)
                .forEach(figure -> row(html, title, figure)));
    QualitySection.foot(html);
  }

  private static long size(ReportedFigure figure) {
    ReportedFigure.Sums sums = figure.sums();
    return sums == null ? 0 : Math.abs(sums.difference());
  }

  private void row(Html html, String title, ReportedFigure figure) {
    ReportedFigure.Sums sums = figure.sums();
    if (sums != null) {
      html.open("tr").element("th", title, "scope", "row");
      html.element("td", place(figure.districtId()))
          .element("td", ScopeWords.period(figure.period()));
      html.element("td", first(figure));
      Cells.count(html, sums.reported());
      Cells.count(html, sums.recomputed());
      html.element(
          "td",
          VietnameseNumbers.signed((double) sums.difference(), 0),
          "class",
          "n",
          "data-v",
          Long.toString(sums.difference()));
      html.close("tr");
    }
  }

  /** What the quality of the data says of printed percentages: counts, and where the wrong are. */
  void rates(Html html) {
    List<ReportedRate> rates = release.data().reported().rates();
    if (rates.isEmpty()) {
      return;
    }
    html.element("h3", "Tỷ lệ in trên báo cáo của quận, huyện");
    html.element(
        "p",
        "So với hai số đứng cạnh: "
            + VietnameseNumbers.whole(rates.stream().mapToLong(ReportedRate::rounded).sum())
            + " tỷ lệ đúng khi làm tròn, "
            + VietnameseNumbers.whole(rates.stream().mapToLong(ReportedRate::truncated).sum())
            + " tỷ lệ bị cắt bớt số lẻ thay vì làm tròn, "
            + VietnameseNumbers.whole(rates.stream().mapToLong(ReportedRate::impossible).sum())
            + " tỷ lệ không thể tính ra bằng cả hai cách. Báo cáo này luôn dùng tỷ lệ tính lại.");
    List<ReportedRate> wrong = rates.stream().filter(r -> r.impossible() > 0).toList();
    if (!wrong.isEmpty()) {
      QualitySection.head(
          html,
          "Tỷ lệ in trên báo cáo không thể tính ra từ hai số bên cạnh",
          List.of("Tỷ lệ", "Quận, huyện", "Kỳ", "Số dòng"),
          3);
      for (ReportedRate rate : wrong) {
        String name = form(rate.form()) + ": " + rate.name();
        html.open("tr").element("th", name, "scope", "row");
        html.element("td", place(rate.districtId()))
            .element("td", ScopeWords.period(rate.period()));
        Cells.count(html, rate.impossible());
        html.close("tr");
      }
      QualitySection.foot(html);
      html.element(
          "p", "Trang chất lượng số liệu của từng quận, huyện (lệnh hoi quality) chỉ ra từng ô.");
    }
  }

  private String place(String id) {
    return release.place(id, "district").fullName();
  }

  private static String first(ReportedFigure figure) {
    return switch (figure.first()) {
      case RECOMPUTED -> "số tính lại";
      case REPORTED -> "số báo cáo";
    };
  }
}
