package vn.hoi.charts.report;

import java.util.List;
import vn.hoi.charts.IndicatorText;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.Place;
import vn.hoi.charts.ReleaseIndex;

/** One line for each grassroots union with all its indicators, to search in and to sort. */
record UnionSection(ReleaseIndex release, Marks marks) {
  /** As many indicators as a printed page is wide; the print style hides the columns after them. */
  static final int PRINTED = 22;

  Section section() {
    return new Section("co-so", "Cơ sở Hội", this::write);
  }

  private void write(Html html) {
    String period = release.data().period().id();
    List<IndicatorText> indicators =
        release.data().indicators().stream()
            .filter(i -> !release.values(i.id(), period, i.main(), "grassroots").isEmpty())
            .toList();
    List<Place> places =
        release.data().places().stream()
            .filter(place -> place.level().equals("grassroots"))
            .filter(place -> indicators.stream().anyMatch(i -> value(i, place) != null))
            .toList();
    TableSection.legend(html, release);
    if (indicators.size() > PRINTED) {
      html.element("p", printed(indicators), "class", "printed");
    }
    html.scroll("Bảng các cơ sở Hội", "scroll tall");
    html.open("table", "class", "data wide");
    html.element("caption", "Các cơ sở Hội, năm " + release.data().period().year());
    html.open("thead").open("tr");
    html.element("th", "Cơ sở Hội", "scope", "col");
    html.element("th", "Quận, huyện, thị xã hoặc tương đương", "scope", "col");
    for (IndicatorText indicator : indicators) {
      html.open("th", "scope", "col", "class", "n");
      html.element("abbr", indicator.id(), "title", indicator.nameVi());
      html.element("span", " " + indicator.mainCategory().unit(), "class", "unit").close("th");
    }
    html.close("tr").close("thead").open("tbody");
    for (Place place : places) {
      html.open("tr").element("th", place.fullName(), "scope", "row");
      String district = place.districtId();
      html.element("td", district == null ? "" : release.place(district, "district").name());
      for (IndicatorText indicator : indicators) {
        Cells.value(html, value(indicator, place), indicator.mainCategory(), marks);
      }
      html.close("tr");
    }
    html.close("tbody").close("table").close("div");
  }

  static String printed(List<IndicatorText> indicators) {
    return "Bản in chỉ có "
        + PRINTED
        + " chỉ tiêu đầu, từ "
        + indicators.get(0).id()
        + " đến "
        + indicators.get(PRINTED - 1).id()
        + "; các chỉ tiêu còn lại xem trong báo cáo mở trên màn hình hoặc trong các tệp ở thư mục"
        + " tables.";
  }

  private @org.jspecify.annotations.Nullable IndicatorValue value(
      IndicatorText indicator, Place place) {
    return release.value(
        indicator.id(),
        release.data().period().id(),
        indicator.main(),
        "grassroots",
        place.unitId());
  }
}
