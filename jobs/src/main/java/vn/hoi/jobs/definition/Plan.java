package vn.hoi.jobs.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * What the plan asks for and which indicators answer; no value depends on it.
 *
 * @param paragraphs in the plan's order
 * @param aim its overall aim
 * @param study indicators of the study's own, which serve the aim beyond the paragraphs
 */
public record Plan(List<Paragraph> paragraphs, Words aim, List<String> study) {
  private static final String FILE = "plan.yaml";

  /**
   * Something the plan asks for.
   *
   * @param id a name of ours
   * @param section the plan's own numbering, such as {@code III.1}
   * @param asks what it asks for
   * @param indicators the indicators that answer
   */
  public record Paragraph(String id, String section, Words asks, List<String> indicators) {
    public Paragraph {
      indicators = List.copyOf(indicators);
    }
  }

  public Plan {
    paragraphs = List.copyOf(paragraphs);
    study = List.copyOf(study);
  }

  /** Reads it; faults are collected. */
  public static Plan read(DefinitionFiles files, Faults faults) {
    YamlMap top = YamlFile.read(files.require(FILE), faults);
    List<Paragraph> paragraphs = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlMap entry : top.maps("paragraphs")) {
      Paragraph paragraph =
          new Paragraph(
              entry.text("id"),
              entry.text("section"),
              Words.read(entry, "asks"),
              entry.texts("indicators"));
      if (!seen.add(paragraph.id())) {
        entry.fault("id", "the paragraph " + paragraph.id() + " stands twice");
      }
      if (paragraph.indicators().isEmpty()) {
        entry.fault("indicators", "no indicator answers this paragraph");
      }
      entry.end();
      paragraphs.add(paragraph);
    }
    Plan plan = new Plan(paragraphs, Words.read(top, "aim"), top.texts("study"));
    top.end();
    return plan;
  }

  /**
   * Tells of each indicator that names a paragraph which the plan does not have, and of each name
   * in the plan that is no indicator. A plan with faults of its own is not held against others.
   */
  public void check(DefinitionFiles files, Definitions definitions, Faults faults) {
    Path file = files.require(FILE);
    if (!faults.none(file)) {
      return;
    }
    YamlMap top = YamlFile.read(file, new Faults());
    top.maps("paragraphs").forEach(entry -> named(entry, "indicators", files, faults));
    named(top, "study", files, faults);
    Set<String> sections = new TreeSet<>();
    paragraphs.forEach(paragraph -> sections.addAll(List.of(paragraph.section().split(", ", -1))));
    for (IndicatorDefinition indicator : definitions.indicators().values()) {
      for (String section : indicator.plan().split(",", -1)) {
        if (!sections.isEmpty() && !sections.contains(section.strip())) {
          YamlMap yaml = YamlFile.read(indicator.file(), new Faults());
          faults.add(
              indicator.file(),
              yaml.line("plan"),
              "`plan: "
                  + indicator.plan()
                  + "` names a paragraph `"
                  + section.strip()
                  + "` that plan.yaml does not have; it has "
                  + String.join(", ", sections));
        }
      }
    }
  }

  private static void named(YamlMap entry, String field, DefinitionFiles files, Faults faults) {
    for (String id : entry.texts(field)) {
      if (files.find("indicators/" + id + "/indicator.yaml").isEmpty()) {
        faults.add(
            entry.file(),
            entry.line(field),
            "`" + field + ": " + id + "` is no indicator there is");
      }
    }
  }

  /** What asks for an indicator: paragraphs in the plan's order, the aim for one of the study's. */
  public List<Words> asksFor(String indicator) {
    List<Words> asks = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.indicators().contains(indicator)) {
        asks.add(paragraph.asks());
      }
    }
    if (study.contains(indicator)) {
      asks.add(aim);
    }
    return asks;
  }

  /** Every indicator that is named, once, in order. */
  public List<String> indicators() {
    List<String> all = new ArrayList<>();
    paragraphs.forEach(paragraph -> all.addAll(paragraph.indicators()));
    all.addAll(study);
    return all.stream().distinct().toList();
  }
}
