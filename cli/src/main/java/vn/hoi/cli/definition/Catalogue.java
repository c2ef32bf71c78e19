package vn.hoi.cli.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Plan;
import vn.hoi.jobs.definition.QualityIndex;
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
    text.append(CatalogueHead.of(definitions, plan));
    definitions.indicators().values().forEach(this::indicator);
    return text.toString();
  }

  private void indicator(IndicatorDefinition indicator) {
    Category main = indicator.mainCategory();
    text.append("\n## ").append(indicator.id()).append("\n\n");
    text.append("**").append(indicator.name().vi()).append("** · ");
    text.append(indicator.name().en()).append("\n\n");
    text.append(indicator.meaning().vi()).append("\n\n");
    text.append(indicator.meaning().en()).append("\n\n");
    text.append("| | | |\n|---|---|---|\n");
    both("Kế hoạch · Plan", asks(indicator));
    if (indicator.denominator().vi().isEmpty()) {
      both("Nội dung đếm · Counted", indicator.numerator());
    } else {
      both("Tử số · Counted above", indicator.numerator());
      both("Mẫu số · Counted below", indicator.denominator());
    }
    both("Cách tính · Value", IndicatorWording.measure(main));
    both("Đơn vị · Unit", main.unit());
    both("Loại · Kind", IndicatorWording.kind(indicator));
    both("Chiều hướng · Direction", direction(indicator));
    both("Cấp đếm · Counted in", IndicatorWording.grain(indicator));
    both("Trên địa giới ngày khác · On other boundaries", IndicatorWording.boundaries(indicator));
    List<Words> files = sources.of(indicator);
    if (!files.isEmpty()) {
      both(
          "Nguồn số liệu · Files",
          new Words(
              files.stream().map(Words::vi).collect(Collectors.joining("; ")),
              files.stream().map(Words::en).collect(Collectors.joining("; "))));
    }
    IndicatorWording.protection(indicator, definitions.disclosure())
        .ifPresent(words -> both("Bảo vệ thông tin cá nhân · Protection", words));
    row("Phiên bản · Version", Integer.toString(indicator.version()), "");
    parts(indicator);
    components(indicator);
  }

  private Words asks(IndicatorDefinition indicator) {
    List<Words> asks = plan.asksFor(indicator.id());
    String section = "§ " + indicator.plan() + ": ";
    return new Words(
        section + asks.stream().map(Words::vi).collect(Collectors.joining("; ")),
        section + asks.stream().map(Words::en).collect(Collectors.joining("; ")));
  }

  /** The direction of the main part, and that others have another one. */
  private static Words direction(IndicatorDefinition indicator) {
    Category main = indicator.mainCategory();
    Words words = IndicatorWording.direction(main);
    boolean alike =
        indicator.categories().stream().allMatch(part -> part.direction() == main.direction());
    if (alike) {
      return words;
    }
    return main.id().isEmpty()
        ? new Words(
            words.vi() + "; từng thành phần: xem bảng dưới",
            words.en() + "; of each part: see the table below")
        : new Words(
            main.name().vi() + ": " + words.vi() + "; thành phần khác: xem bảng dưới",
            main.name().en() + ": " + words.en() + "; of the other parts: see the table below");
  }

  private void parts(IndicatorDefinition indicator) {
    List<Category> parts = new ArrayList<>(indicator.categories());
    if (parts.size() < 2) {
      return;
    }
    text.append("\n| Thành phần · Part | | Đơn vị · Unit | |\n|---|---|---|---|\n");
    for (Category part : parts) {
      Words name = name(indicator, part);
      row(
          name.vi(),
          name.en(),
          part.unit().vi().equals(part.unit().en())
              ? part.unit().vi()
              : part.unit().vi() + " · " + part.unit().en(),
          IndicatorWording.arrow(part));
    }
  }

  /** The part without a name of its own bears the indicator's; what it counts says more. */
  private static Words name(IndicatorDefinition indicator, Category part) {
    return part.id().isEmpty()
        ? new Words(
            "Chỉ tiêu chính: " + indicator.numerator().vi(),
            "The indicator itself: " + indicator.numerator().en())
        : part.name();
  }

  private static Words partOf(IndicatorDefinition of, QualityIndex.Component component) {
    Words part = of.category(component.category()).map(Category::name).orElse(Words.NONE);
    return new Words(of.name().vi() + ": " + part.vi(), of.name().en() + ": " + part.en());
  }

  /** What the quality index is made of, for the indicator that is it. */
  private void components(IndicatorDefinition indicator) {
    QualityIndex index = definitions.quality();
    if (!indicator.id().equals(QualityIndex.INDICATOR)) {
      return;
    }
    long all = index.components().stream().mapToLong(QualityIndex.Component::weight).sum();
    text.append(
        "\n| Chỉ tiêu thành phần · Component | | Trọng số · Weight | |\n|---|---|---|---|\n");
    for (QualityIndex.Component component : index.components()) {
      IndicatorDefinition of = definitions.indicator(component.indicator());
      Words name = component.category().isEmpty() ? of.name() : partOf(of, component);
      row(
          of.id() + " " + name.vi(),
          name.en(),
          component.weight() + " / " + all,
          component.higher() ? "↑" : "↓");
    }
    String bounds = index.lowPercent() + "% – " + index.highPercent() + "%";
    text.append("\nNgưỡng: ").append(bounds).append("; số liệu tối thiểu: ");
    text.append(index.minimumPercent()).append("% tổng trọng số. · Bounds: ").append(bounds);
    text.append("; least data: ").append(index.minimumPercent()).append("% of the weights.\n");
  }

  private void both(String label, Words words) {
    row(label, words.vi(), words.vi().equals(words.en()) ? "" : words.en());
  }

  private void row(String... cells) {
    text.append(line(cells));
  }

  /** A line of a table. */
  static String line(String... cells) {
    return Arrays.stream(cells)
        .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
