package vn.hoi.cli.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Plan;
import vn.hoi.jobs.definition.Words;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;

/**
 * All indicators for a reader who knows no code, Vietnamese first: docs/indicators.md is this text
 * for the product's own definitions, and a test keeps it so.
 */
final class Catalogue {
  private final Definitions definitions;
  private final Plan plan;
  private final IndicatorSources sources;
  private final StringBuilder text = new StringBuilder();

  private Catalogue(Definitions definitions, Plan plan, IndicatorSources sources) {
    this.definitions = definitions;
    this.plan = plan;
    this.sources = sources;
  }

  /** The catalogue in Markdown. */
  static String markdown(DefinitionFiles files) {
    Definitions definitions = Definitions.load(files);
    Faults faults = new Faults();
    Plan plan = Plan.read(files, faults);
    IndicatorSources sources = new IndicatorSources(files, definitions, faults);
    faults.throwIfAny("the plan and the sources");
    return new Catalogue(definitions, plan, sources).write();
  }

  private String write() {
    text.append(
        """
        # Danh mục chỉ tiêu · The indicators

        Trang này được lập tự động từ thư mục `definitions/`, không sửa trực tiếp. Mỗi chỉ tiêu được đếm ở từng cơ sở Hội
        rồi cộng lên quận, huyện, thị xã, khu vực (thành thị, nông thôn) và thành phố: luôn là tỷ số của các tổng, không
        bao giờ là trung bình của các tỷ lệ. Chưa có số liệu không có nghĩa là bằng 0. "Ngày tính", "kỳ" và "đầu kỳ" do
        từng đợt sơ kết, tổng kết quy định; ↑ càng cao càng tốt, ↓ càng thấp càng tốt, · không đánh giá tốt hay xấu.

        This page is made from `definitions/`; do not edit it by hand. Each indicator is counted in each union and added up
        to district, area (urban, rural) and city: always a ratio of sums, never a mean of rates. Missing is never nought.
        Each review sets its day, its window and its baseline; ↑ more is better, ↓ less is better, · neither.

        ## Kế hoạch yêu cầu gì, chỉ tiêu nào trả lời · What the plan asks for, and what answers

        | § | Kế hoạch yêu cầu | The plan asks for | |
        |---|---|---|---|
        """);
    for (Plan.Paragraph paragraph : plan.paragraphs()) {
      row(
          paragraph.section(),
          paragraph.asks().vi(),
          paragraph.asks().en(),
          paragraph.indicators().stream().map(this::link).collect(Collectors.joining(", ")));
    }
    definitions.indicators().values().forEach(this::indicator);
    return text.toString();
  }

  private String link(String id) {
    return definitions.indicators().containsKey(id)
        ? "[" + id + "](#" + id.toLowerCase(java.util.Locale.ROOT) + ")"
        : id;
  }

  private void indicator(IndicatorDefinition indicator) {
    Category main = indicator.mainCategory();
    text.append("\n## ").append(indicator.id()).append("\n\n");
    text.append("**").append(indicator.name().vi()).append("** · ");
    text.append(indicator.name().en()).append("\n\n");
    text.append(indicator.meaning().vi()).append("\n\n");
    text.append(indicator.meaning().en()).append("\n\n");
    text.append("| | | |\n|---|---|---|\n");
    row("Kế hoạch · Plan", "§ " + indicator.plan(), asks(indicator));
    if (indicator.denominator().vi().isEmpty()) {
      both("Nội dung đếm · Counted", indicator.numerator());
    } else {
      both("Tử số · Counted above", indicator.numerator());
      both("Mẫu số · Counted below", indicator.denominator());
    }
    both("Cách tính · Value", IndicatorWording.measure(main));
    both("Đơn vị · Unit", main.unit());
    both("Loại · Kind", IndicatorWording.kind(indicator));
    both("Chiều hướng · Direction", IndicatorWording.direction(main));
    both("Cấp đếm · Counted in", IndicatorWording.grain(indicator));
    List<Words> files = sources.of(indicator);
    if (!files.isEmpty()) {
      both(
          "Nguồn số liệu · Files",
          new Words(
              files.stream().map(Words::vi).collect(Collectors.joining("; ")),
              files.stream().map(Words::en).collect(Collectors.joining("; "))));
    }
    if (indicator.mainCategory().about() == IndicatorDefinition.About.PERSONS) {
      both("Bảo vệ thông tin cá nhân · Protection", IndicatorWording.sensitivity(indicator));
    }
    row("Phiên bản · Version", Integer.toString(indicator.version()), "");
    parts(indicator);
  }

  private String asks(IndicatorDefinition indicator) {
    return plan.paragraphs().stream()
        .filter(paragraph -> paragraph.indicators().contains(indicator.id()))
        .map(paragraph -> paragraph.asks().vi())
        .collect(Collectors.joining("; "));
  }

  private void parts(IndicatorDefinition indicator) {
    List<Category> parts = new ArrayList<>(indicator.categories());
    if (parts.size() < 2) {
      return;
    }
    text.append("\n| Thành phần · Part | | Đơn vị · Unit | |\n|---|---|---|---|\n");
    for (Category part : parts) {
      row(
          part.name().vi(),
          part.name().en(),
          part.unit().vi().equals(part.unit().en())
              ? part.unit().vi()
              : part.unit().vi() + " · " + part.unit().en(),
          IndicatorWording.arrow(part));
    }
  }

  private void both(String label, Words words) {
    row(label, words.vi(), words.vi().equals(words.en()) ? "" : words.en());
  }

  private void row(String... cells) {
    text.append("| ");
    text.append(
        java.util.Arrays.stream(cells)
            .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
            .collect(Collectors.joining(" | ")));
    text.append(" |\n");
  }
}
