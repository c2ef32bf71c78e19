package vn.hoi.cli.definition;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.hoi.charts.figure.FigureDefinition;
import vn.hoi.charts.figure.FigureReader;
import vn.hoi.charts.plot.PlotTypes;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Review;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;

/** Reads the figures and holds them to the indicators and reviews there are. */
final class FigureChecks {
  private static final Set<String> WORDS = Set.of("baseline", "review");

  private FigureChecks() {}

  static void check(DefinitionFiles files, Definitions definitions, Faults faults) {
    Map<String, Path> paths = new TreeMap<>();
    files.below("figures").forEach((name, file) -> paths.put(name, file));
    Set<String> reviews = new TreeSet<>(definitions.reviews().stream().map(Review::id).toList());
    for (FigureDefinition figure : new FigureReader(files, PlotTypes.all()).read(faults)) {
      Path file = paths.get("figures/" + figure.id() + ".yaml");
      if (file == null) {
        continue; // Its id is not its file's name, which was told.
      }
      indicator(figure, file, files, definitions, faults);
      if (faults.none(files.require("reviews.yaml"))) {
        known(figure.reviews(), reviews, file, "reviews", faults);
        Set<String> periods = new TreeSet<>(reviews);
        periods.addAll(WORDS);
        known(figure.periods(), periods, file, "periods", faults);
      }
    }
  }

  private static void indicator(
      FigureDefinition figure,
      Path file,
      DefinitionFiles files,
      Definitions definitions,
      Faults faults) {
    IndicatorDefinition indicator = definitions.indicators().get(figure.indicator());
    if (indicator == null) {
      String yaml = "indicators/" + figure.indicator() + "/indicator.yaml";
      if (!figure.indicator().isEmpty() && files.find(yaml).isEmpty()) {
        fault(
            file, "indicator", "`indicator: " + figure.indicator() + "` is none there is", faults);
      }
    } else if (faults.none(indicator.file()) && indicator.category(figure.category()).isEmpty()) {
      fault(
          file,
          figure.category().isEmpty() ? "indicator" : "category",
          indicator.id() + " has no part \"" + figure.category() + "\"",
          faults);
    }
  }

  private static void known(
      List<String> used, Set<String> known, Path file, String field, Faults faults) {
    for (String word : used) {
      if (!known.contains(word)) {
        fault(
            file,
            field,
            "`" + field + ": " + word + "` must be one of " + String.join(", ", known),
            faults);
      }
    }
  }

  private static void fault(Path file, String field, String sentence, Faults faults) {
    faults.add(file, YamlFile.read(file, new Faults()).line(field), sentence);
  }
}
