package vn.hoi.jobs.definition;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;

/** Holds lists that name indicators (targets, the index, surveys) against those there are. */
final class ListChecks {
  private static final String REVIEWS = "reviews.yaml";

  private final Definitions definitions;
  private final DefinitionFiles files;
  private final Faults faults;
  private final Set<Path> whole;

  /**
   * Checks against these definitions.
   *
   * @param whole the files of the indicators without faults of their own
   */
  ListChecks(Definitions definitions, DefinitionFiles files, Faults faults, Set<Path> whole) {
    this.definitions = definitions;
    this.files = files;
    this.faults = faults;
    this.whole = whole;
  }

  void check() {
    index();
    surveys();
    targets();
  }

  /** The index waits for its components only when its `reads` name them. */
  private void index() {
    IndicatorDefinition index = definitions.indicators().get(QualityIndex.INDICATOR);
    Path file = files.require("quality_index.yaml");
    List<YamlMap> entries = YamlFile.read(file, new Faults()).maps("components");
    for (int i = 0; i < definitions.quality().components().size(); i++) {
      QualityIndex.Component component = definitions.quality().components().get(i);
      if (!isThere(component.indicator(), component.category())) {
        faults.add(
            file,
            entries.get(i).line("indicator"),
            "the component " + component + " is no indicator and category there is");
      } else if (index != null && !index.reads().contains(component.indicator())) {
        faults.add(
            index.file(),
            YamlFile.read(index.file(), new Faults()).line("reads"),
            "`reads` lacks " + component.indicator() + ", a component in quality_index.yaml");
      }
    }
  }

  /** Each question is counted as a category of the indicator that has the survey's name. */
  private void surveys() {
    Path file = files.require("surveys.yaml");
    List<YamlMap> entries = YamlFile.read(file, new Faults()).maps("surveys");
    for (int i = 0; i < definitions.surveys().size(); i++) {
      Survey survey = definitions.surveys().get(i);
      YamlMap entry = entries.get(i);
      if (files.find(yaml(survey.id())).isEmpty()) {
        faults.add(
            file,
            entry.line("id"),
            "the survey " + survey.id() + " has no indicator of this name, which would count it");
        continue;
      }
      for (YamlMap question : entry.maps("questions")) {
        String id = question.text("id");
        if (!isThere(survey.id(), id)) {
          faults.add(
              file,
              question.line("id"),
              "the question " + id + " is no category of the indicator " + survey.id());
        }
      }
    }
  }

  private void targets() {
    Path file = files.require("targets.yaml");
    List<YamlMap> entries = YamlFile.read(file, new Faults()).maps("targets");
    boolean reviewsKnown = faults.none(files.require(REVIEWS));
    List<String> periods = definitions.reviews().stream().map(Review::id).toList();
    for (int i = 0; i < definitions.targets().size(); i++) {
      Target target = definitions.targets().get(i);
      if (!isThere(target.indicator(), target.category())) {
        faults.add(
            file,
            entries.get(i).line("indicator"),
            "the target "
                + target.id()
                + " is about "
                + target.indicator()
                + " \""
                + target.category()
                + "\", which is no indicator and category there is");
      }
      if (reviewsKnown && !target.period().isEmpty() && !periods.contains(target.period())) {
        faults.add(
            file,
            entries.get(i).line("period"),
            "the target "
                + target.id()
                + " is due in "
                + target.period()
                + ", which must be one of "
                + String.join(", ", periods));
      }
    }
  }

  private boolean isThere(String id, String category) {
    IndicatorDefinition indicator = definitions.indicators().get(id);
    if (id.isEmpty() || indicator == null) {
      return id.isEmpty() || files.find(yaml(id)).isPresent(); // A missing name was told already.
    }
    return !whole.contains(indicator.file()) || indicator.category(category).isPresent();
  }

  private static String yaml(String id) {
    return "indicators/" + id + "/indicator.yaml";
  }
}
