package vn.hoi.charts.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.CategoryText;
import vn.hoi.charts.IndicatorChange;
import vn.hoi.charts.IndicatorText;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.Status;
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

  /** Of how many omitted indicators at most the names are told. */
  private static final int NAMED = 12;

  Section section() {
    return new Section("thay-doi", "Vì sao thay đổi", this::write);
  }

  /** Why an indicator has no row in the table. */
  private enum Omitted {
    NO_BASELINE("không có số liệu ở mốc so sánh, vì đếm việc trong kỳ hoặc lúc đó chưa thu thập"),
    HIDDEN("chưa đủ số liệu hoặc không công bố ở một trong hai thời điểm"),
    NOT_COMPARED("có hai giá trị không so sánh được với nhau"),
    IN_ONE_PIECE(
        "không nêu được từng phần, vì không chỉ cộng từ số liệu của từng cơ sở Hội (có cả việc của"
            + " cấp trên, hoặc ước lượng từ mẫu khảo sát) hoặc vì từng phần có thể làm lộ số liệu"
            + " không công bố");

    private final String vi;

    Omitted(String vi) {
      this.vi = vi;
    }
  }

  /** Whether there is anything to tell. */
  boolean any() {
    return release.data().indicators().stream().anyMatch(i -> change(i) != null);
  }

  /** The city's change, where both of its values are shown and its effects are known. */
  private @Nullable IndicatorChange change(IndicatorText indicator) {
    IndicatorValue now = city(indicator);
    return now == null || omitted(indicator, now) != null ? null : change(indicator, now);
  }

  private @Nullable IndicatorValue city(IndicatorText indicator) {
    String period = release.data().period().id();
    return release.values(indicator.id(), period, indicator.main(), "city").stream()
        .findFirst()
        .orElse(null);
  }

  private @Nullable IndicatorChange change(IndicatorText indicator, IndicatorValue now) {
    return release.change(indicator.id(), now.period(), indicator.main(), "city", now.unitId());
  }

  /** Why the city's change is not told; null where it is. */
  private @Nullable Omitted omitted(IndicatorText indicator, IndicatorValue now) {
    String baseline = release.data().baseline().id();
    IndicatorValue then =
        release.value(indicator.id(), baseline, indicator.main(), "city", now.unitId());
    if (then == null || then.status() == Status.NOT_REPORTED) {
      return Omitted.NO_BASELINE;
    }
    if (!Cells.bothShown(now, then)) {
      return Omitted.HIDDEN;
    }
    IndicatorChange change = change(indicator, now);
    if (change == null || change.change() == null) {
      return Omitted.NOT_COMPARED;
    }
    IndicatorChange.Explanation of = change.explanation();
    return of == null || of.rate() == null ? Omitted.IN_ONE_PIECE : null;
  }

  /** Which indicators of the report the table leaves out, and why. */
  private void omitted(Html html) {
    Map<Omitted, List<String>> ids = new EnumMap<>(Omitted.class);
    for (IndicatorText indicator : release.data().indicators()) {
      IndicatorValue now = city(indicator);
      Omitted why = now == null ? null : omitted(indicator, now);
      if (why != null) {
        ids.computeIfAbsent(why, w -> new ArrayList<>()).add(indicator.id());
      }
    }
    if (!ids.isEmpty()) {
      int all = ids.values().stream().mapToInt(List::size).sum();
      html.element(
          "p",
          "Bảng không có "
              + all
              + " chỉ tiêu khác của báo cáo: "
              + ids.entrySet().stream()
                  .map(why -> told(why.getKey(), why.getValue()))
                  .collect(Collectors.joining("; "))
              + ".");
    }
  }

  private static String told(Omitted why, List<String> ids) {
    String names = ids.size() > NAMED ? "" : " (" + String.join(", ", ids) + ")";
    return ids.size() + " chỉ tiêu" + names + " " + why.vi;
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
    omitted(html);
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
