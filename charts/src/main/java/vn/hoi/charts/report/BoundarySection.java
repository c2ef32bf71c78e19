package vn.hoi.charts.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.BoundaryLine;
import vn.hoi.charts.CategoryText;
import vn.hoi.charts.IndicatorText;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.text.VietnameseNumbers;

/**
 * Main values of districts, areas and the city on the boundaries of another day: those of which a
 * part was apportioned or that are not the same there.
 */
record BoundarySection(ReleaseIndex release, Marks marks) {
  private static final List<String> LEVELS = List.of("city", "area", "district");

  Section section() {
    return new Section("dia-gioi", "Trên địa giới của một ngày", this::write);
  }

  /** Whether any value was carried to other boundaries. */
  boolean any() {
    return !release.data().onBoundaries().isEmpty();
  }

  private void write(Html html) {
    TreeSet<LocalDate> days = new TreeSet<>();
    release.data().onBoundaries().forEach(line -> days.add(line.boundaries()));
    html.element(
        "p",
        "Số liệu ở các phần khác theo địa giới của từng thời điểm, không phân bổ lại (0%). Để so"
            + " sánh qua các lần sắp xếp đơn vị hành chính, số liệu của những cơ sở đã chia tách"
            + " được phân bổ lại theo số dân chuyển đi; phần phân bổ lại cho biết bao nhiêu phần"
            + " trăm mẫu số (hoặc số đếm) đến từ những cơ sở đó. Số liệu không biết chia thế nào"
            + " thì không chia: chỉ tính ở cấp trên chứa trọn địa bàn đó.");
    html.open("p")
        .text("Bảng chỉ nêu nơi có phần phân bổ lại hoặc có giá trị khác đi; ở mọi nơi khác");
    html.text(
        " phần phân bổ lại là 0%. Chỉ tiêu có giá trị không công bố thì không nêu ở đây. Số đếm cơ"
            + " sở Hội và số liệu của các nơi không cộng lại được (số người không trùng, số trung"
            + " vị) cũng không nêu: một cơ sở, một người thì không chia được. Số liệu");
    html.text(" của từng cơ sở Hội và từng nhóm: ");
    html.element("a", "tables/on-boundaries.csv", "href", "tables/on-boundaries.csv").close("p");
    days.forEach(day -> table(html, day));
  }

  private void table(Html html, LocalDate day) {
    String caption = "Trên địa giới ngày " + Page.date(day);
    List<BoundaryLine> lines =
        release.data().onBoundaries().stream()
            .filter(line -> line.boundaries().equals(day) && isMain(line) && isTold(line))
            .toList();
    if (lines.isEmpty()) {
      html.element("p", caption + ": như ở các phần khác; phần phân bổ lại là 0%.");
      return;
    }
    QualitySection.head(
        html,
        caption,
        List.of("Chỉ tiêu", "Nơi", "Năm", "Theo địa giới khi đó", caption, "Phần phân bổ lại"),
        3);
    for (IndicatorText indicator : release.data().indicators()) {
      for (String level : LEVELS) {
        for (ReviewPeriod period : release.data().periods()) {
          lines.stream()
              .filter(line -> line.indicator().equals(indicator.id()))
              .filter(line -> line.level().equals(level) && line.period().equals(period.id()))
              .forEach(line -> row(html, indicator, period, line));
        }
      }
    }
    QualitySection.foot(html);
  }

  private boolean isMain(BoundaryLine line) {
    return release
        .indicator(line.indicator())
        .filter(text -> text.main().equals(line.category()))
        .isPresent();
  }

  private boolean isTold(BoundaryLine line) {
    IndicatorValue then = then(line);
    return line.apportionedShare() > 0
        || then == null
        || !Objects.equals(then.value(), line.value());
  }

  private @Nullable IndicatorValue then(BoundaryLine line) {
    return release.value(
        line.indicator(), line.period(), line.category(), line.level(), line.unitId());
  }

  private void row(Html html, IndicatorText indicator, ReviewPeriod period, BoundaryLine line) {
    CategoryText text = indicator.mainCategory();
    html.open("tr").open("th", "scope", "row");
    html.element("span", indicator.id(), "class", "code").text(" " + indicator.nameVi());
    html.text(" (" + text.unit() + ")").close("th");
    boolean city = line.level().equals("city");
    html.element("td", city ? "Toàn thành phố" : release.place(line.unitId(), line.level()).name());
    html.element("td", period.year());
    Cells.value(html, then(line), text, marks);
    Double value = line.value();
    if (value == null) {
      Cells.missing(html, line.status());
    } else {
      List<Double> of = marks.of(line.indicator(), line.category(), line.level(), line.unitId());
      Cells.number(html, value, line.status(), text, of);
    }
    html.element("td", percent(line.apportionedShare()), "class", "n");
    html.close("tr");
  }

  private static String percent(double share) {
    return VietnameseNumbers.decimal(share * 100, 2) + "%";
  }
}
