package vn.hoi.charts.report;

import vn.hoi.charts.CategoryText;
import vn.hoi.charts.IndicatorText;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.TargetLine;
import vn.hoi.charts.text.VietnameseNumbers;

/** What each number means: numerator, denominator, the plan's paragraph, the version. */
record DefinitionSection(ReleaseIndex release) {
  Section section() {
    return new Section("dinh-nghia", "Định nghĩa chỉ tiêu", this::write);
  }

  private void write(Html html) {
    for (IndicatorText indicator : release.data().indicators()) {
      html.open("article", "id", "dn-" + indicator.id(), "class", "definition");
      html.open("h3").element("span", indicator.id(), "class", "code");
      html.text(" " + indicator.nameVi()).close("h3");
      html.element("p", indicator.nameEn(), "lang", "en", "class", "english");
      html.element("p", indicator.meaning());
      html.open("dl");
      line(html, "Tử số", indicator.numerator());
      line(html, "Mẫu số", indicator.denominator());
      line(html, "Đơn vị tính", indicator.mainCategory().unit());
      line(html, "Mục trong Kế hoạch", "§ " + indicator.plan());
      line(html, "Chiều hướng", direction(indicator.direction()));
      line(html, "Phiên bản định nghĩa", Long.toString(indicator.version()));
      html.close("dl");
      html.close("article");
    }
    if (!release.data().targets().isEmpty()) {
      targets(html);
    }
  }

  private static void line(Html html, String name, String text) {
    if (!text.isBlank()) {
      html.element("dt", name).element("dd", text);
    }
  }

  private static String direction(String direction) {
    return switch (direction) {
      case "higher" -> "càng cao càng tốt";
      case "lower" -> "càng thấp càng tốt";
      default -> "không xét cao thấp";
    };
  }

  private void targets(Html html) {
    html.element("h3", "Chỉ tiêu được giao");
    html.scroll("Chỉ tiêu được giao", "scroll");
    html.open("table", "class", "data").element("caption", "Các chỉ tiêu dùng để xét");
    html.open("thead").open("tr");
    for (String column : new String[] {"Chỉ tiêu", "Đo bằng", "Cấp", "Kỳ", "Mức", "Văn bản"}) {
      html.element("th", column, "scope", "col");
    }
    html.close("tr").close("thead").open("tbody");
    for (TargetLine target : release.data().targets()) {
      html.open("tr").element("th", target.nameVi(), "scope", "row");
      CategoryText text = release.category(target.indicator(), target.category());
      html.open("td").element("span", target.indicator(), "class", "code");
      html.text(" " + measured(target, text)).close("td");
      html.element("td", bound(target)).element("td", target.periodVi());
      String comparator = target.comparator().replace(">=", "≥").replace("<=", "≤");
      String goal = VietnameseNumbers.plain(target.value()) + text.sign();
      html.element("td", comparator + " " + goal, "class", "n");
      html.element("td", target.source()).close("tr");
    }
    html.close("tbody").close("table").close("div");
  }

  /** The indicator, and the part of it where the target is not about its main one. */
  private String measured(TargetLine target, CategoryText text) {
    IndicatorText indicator = release.indicator(target.indicator()).orElse(null);
    if (indicator == null) {
      return target.category();
    }
    boolean whole = indicator.main().isEmpty() && target.category().isEmpty();
    return whole || text.nameVi().equals(indicator.nameVi())
        ? indicator.nameVi()
        : indicator.nameVi() + ": " + text.nameVi();
  }

  /** The place that is bound, or each of a level. */
  private String bound(TargetLine target) {
    String unit = target.unitId();
    return unit == null || target.level().equals("city")
        ? level(target.level())
        : release.place(unit, target.level()).fullName();
  }

  static String level(String level) {
    return switch (level) {
      case "city" -> "thành phố";
      case "area" -> "khu vực";
      case "district" -> "quận, huyện, thị xã và tương đương";
      case "grassroots" -> "cơ sở Hội";
      default -> level;
    };
  }
}
