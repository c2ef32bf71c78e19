package vn.hoi.charts.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.CategoryText;
import vn.hoi.charts.IndicatorChange;
import vn.hoi.charts.IndicatorText;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.text.VietnameseNumbers;

/** What made the city's main values change since the baseline, in one table. */
record ChangeSection(ReleaseIndex release) {
  private static final List<String> EFFECTS =
      List.of(
          "Cùng phạm vi, cùng địa giới",
          "Do tỷ lệ ở từng cơ sở",
          "Do cơ cấu giữa các cơ sở",
          "Do sắp xếp địa giới",
          "Do phạm vi báo cáo");

  Section section() {
    return new Section("thay-doi", "Vì sao thay đổi", this::write);
  }

  /** Whether there is anything to tell. */
  boolean any() {
    return release.data().indicators().stream().anyMatch(i -> explained(i) != null);
  }

  private IndicatorChange.@Nullable Explanation explained(IndicatorText indicator) {
    IndicatorChange change = change(indicator);
    return change == null ? null : change.explanation();
  }

  /** The city's change, where both of its values are shown and its effects are known. */
  private @Nullable IndicatorChange change(IndicatorText indicator) {
    String period = release.data().period().id();
    for (IndicatorValue now : release.values(indicator.id(), period, indicator.main(), "city")) {
      String baseline = release.data().baseline().id();
      IndicatorValue then =
          release.value(indicator.id(), baseline, indicator.main(), "city", now.unitId());
      IndicatorChange change =
          release.change(indicator.id(), period, indicator.main(), "city", now.unitId());
      boolean told = change != null && change.explanation() != null && change.change() != null;
      if (told && Cells.bothShown(now, then) && hasEffects(change)) {
        return change;
      }
    }
    return null;
  }

  private static boolean hasEffects(@Nullable IndicatorChange change) {
    IndicatorChange.Explanation of = change == null ? null : change.explanation();
    return of != null && of.rate() != null;
  }

  private void write(Html html) {
    html.element(
        "p",
        "Bốn cột cuối cộng lại bằng thay đổi, tính từ số chưa làm tròn. "
            + Cells.ROUNDED
            + " Khoảng tin cậy 95% (Newcombe) chỉ có với tỷ lệ phần trăm đếm theo người, cơ sở hay"
            + " sự việc, không có với tỷ lệ tính theo tiền hay theo ngày; số liệu là toàn bộ chứ"
            + " không phải mẫu, nên khoảng này cho biết mức dao động ngẫu nhiên có thể có giữa hai"
            + " thời điểm.");
    html.scroll("Bảng thay đổi toàn thành phố", "scroll");
    html.open("table", "class", "data wide");
    html.element("caption", "Thay đổi toàn thành phố so với mốc so sánh");
    html.open("thead").open("tr").element("th", "Chỉ tiêu", "scope", "col");
    html.element("th", "Thay đổi", "scope", "col", "class", "n");
    html.element("th", "Khoảng tin cậy 95%", "scope", "col", "class", "n");
    EFFECTS.forEach(effect -> html.element("th", effect, "scope", "col", "class", "n"));
    html.close("tr").close("thead").open("tbody");
    for (IndicatorText indicator : release.data().indicators()) {
      IndicatorChange change = change(indicator);
      if (change != null) {
        row(html, indicator, change);
      }
    }
    html.close("tbody").close("table").close("div");
  }

  private static void row(Html html, IndicatorText indicator, IndicatorChange change) {
    CategoryText text = indicator.mainCategory();
    IndicatorChange.Explanation of = Objects.requireNonNull(change.explanation());
    html.open("tr").open("th", "scope", "row");
    html.element("span", indicator.id(), "class", "code").text(" " + indicator.nameVi());
    html.text(" (" + text.unitOfChange() + ")").close("th");
    number(html, change.change(), text);
    String interval =
        of.low() == null || of.high() == null
            ? ""
            : VietnameseNumbers.signed(of.low(), text.decimals())
                + " đến "
                + VietnameseNumbers.signed(of.high(), text.decimals());
    html.element("td", interval, "class", "n");
    number(html, of.likeForLike(), text);
    number(html, of.rate(), text);
    number(html, of.composition(), text);
    number(html, of.boundary(), text);
    number(html, of.reporting(), text);
    html.close("tr");
  }

  private static void number(Html html, @Nullable Double value, CategoryText text) {
    String shown = value == null ? "" : VietnameseNumbers.signed(value, text.decimals());
    html.element("td", shown, "class", "n");
  }
}
