package vn.hoi.synthetic.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The invented targets of the synthetic study, and the definition file that states them. */
public final class Targets {
  private static final String HEAD =
      """
      # DỮ LIỆU MÔ PHỎNG: invented targets of the synthetic study. The plan itself fixes one number, 50 %.
      targets:
      """;

  private Targets() {}

  static List<Target> all() {
    List<Target> targets = new ArrayList<>();
    of(targets, "midterm-2019", 54, 24, 0.9);
    of(targets, "final-2021", 57, 45, 0.8);
    return targets;
  }

  private static void of(
      List<Target> all, String period, double rate, double upgraded, double shareOfMidterm) {
    city(
        all,
        period,
        "O01",
        "",
        ">=",
        rate,
        100,
        "Tỷ lệ thu hút toàn thành phố",
        "Attraction rate of the city");
    city(all, period, "O02", "", "<=", 40, 100, "Cơ sở Hội dưới 50%", "Unions below 50 %");
    city(all, period, "O05", "", ">=", upgraded, 100, "Cơ sở được nâng hạng", "Unions upgraded");
    city(all, period, "O11", "", ">=", 50, 100, "Cán bộ được bồi dưỡng", "Officers trained");
    city(all, period, "O17", "", ">=", 85, 100, "Báo cáo đúng hạn", "Reports in time");
    city(all, period, "G02", "", ">", 0, 1, "Hội viên tăng thực", "Net growth of members");
    city(
        all,
        period,
        "M01",
        "",
        ">=",
        80 * shareOfMidterm,
        100,
        "Đối thoại, diễn đàn hằng năm",
        "Dialogue or forum every year");
    add(
        all,
        "district",
        null,
        period,
        "O01",
        "",
        ">=",
        50,
        100,
        "Tỷ lệ thu hút của quận, huyện",
        "Attraction rate of the district");
    add(
        all,
        "district",
        null,
        period,
        "O11",
        "chair",
        ">=",
        40,
        100,
        "Chủ tịch được bồi dưỡng",
        "Chairs trained");
    add(
        all,
        "district",
        null,
        period,
        "O17",
        "received",
        ">=",
        95,
        100,
        "Báo cáo đã nộp",
        "Reports received");
    add(
        all,
        "district",
        "006",
        period,
        "M01",
        "events",
        ">=",
        20,
        1,
        "Số cuộc đối thoại, diễn đàn",
        "Number of dialogues and forums");
    add(
        all,
        "grassroots",
        null,
        period,
        "O01",
        "",
        ">=",
        50,
        100,
        "Cơ sở thu hút từ 50%",
        "The union attracts at least 50 %");
    add(
        all,
        "grassroots",
        null,
        period,
        "M01",
        "events",
        ">=",
        2,
        1,
        "Ít nhất hai cuộc đối thoại, diễn đàn",
        "At least two dialogues or forums");
  }

  private static void city(
      List<Target> all,
      String period,
      String indicator,
      String category,
      String comparator,
      double value,
      double scale,
      String vi,
      String en) {
    add(all, "city", null, period, indicator, category, comparator, value, scale, vi, en);
  }

  private static void add(
      List<Target> all,
      String level,
      @Nullable String unit,
      String period,
      String indicator,
      String category,
      String comparator,
      double value,
      double scale,
      String vi,
      String en) {
    String id = "synthetic-" + period + "-" + (all.size() + 1);
    all.add(
        new Target(
            id,
            indicator,
            category,
            level,
            unit,
            period,
            comparator,
            value,
            scale,
            vi + " (mô phỏng)",
            en + " (synthetic)"));
  }

  /** Writes `targets.yaml` as the study's own definition. */
  public static void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    for (Target t : all()) {
      text.append("  - id: ").append(t.id()).append('\n');
      field(text, "indicator", t.indicator());
      if (!t.category().isEmpty()) {
        field(text, "category", t.category());
      }
      field(text, "level", t.level());
      if (t.unit() != null) {
        field(text, "unit", quoted(t.unit()));
      }
      field(text, "period", t.period());
      field(text, "comparator", quoted(t.comparator()));
      field(text, "value", number(t.value()));
      field(text, "source", "Chỉ tiêu mô phỏng (synthetic target)");
      text.append("    name:\n      vi: ").append(t.vi()).append("\n      en: ").append(t.en());
      text.append("\n\n");
    }
    Files.writeString(file, text.substring(0, text.length() - 1));
  }

  private static void field(StringBuilder text, String name, String value) {
    text.append("    ").append(name).append(": ").append(value).append('\n');
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%s", value);
  }
}
