package vn.hoi.jobs.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * All definitions in force that a result depends on.
 *
 * @param indicators by id
 * @param views the shared views: name and query, by name
 * @param reviews the periods, a baseline before those compared with it
 * @param schemes the rating schemes
 * @param duties the reports owed
 * @param targets the targets
 * @param groups the target groups in the plan's order
 * @param disclosure what may leave the team
 * @param digest a hash of all their files
 */
public record Definitions(
    Map<String, IndicatorDefinition> indicators,
    Map<String, String> views,
    List<Review> reviews,
    List<RatingScheme> schemes,
    List<ReportDuty> duties,
    List<Target> targets,
    List<TargetGroup> groups,
    DisclosureRules disclosure,
    String digest) {
  private static final String[] FILES = {
    "indicators",
    "views",
    "reviews.yaml",
    "rating_schemes.yaml",
    "report_duties.yaml",
    "targets.yaml",
    "groups.yaml",
    "disclosure.yaml"
  };

  public Definitions {
    indicators = java.util.Collections.unmodifiableMap(new TreeMap<>(indicators));
    views = java.util.Collections.unmodifiableMap(new TreeMap<>(views));
    reviews = List.copyOf(reviews);
    schemes = List.copyOf(schemes);
    duties = List.copyOf(duties);
    targets = List.copyOf(targets);
    groups = List.copyOf(groups);
  }

  /**
   * Reads all definitions.
   *
   * @throws Problem of the author, listing all faults with file and line
   */
  public static Definitions load(DefinitionFiles files) {
    Faults faults = new Faults();
    Definitions definitions = read(files, faults);
    if (faults.none()) {
      DefinitionChecks.check(definitions, files, faults);
    }
    faults.throwIfAny("the definitions");
    return definitions;
  }

  private static Definitions read(DefinitionFiles files, Faults faults) {
    return new Definitions(
        indicators(files, faults),
        views(files),
        Review.readAll(top(files, "reviews.yaml", faults)),
        RatingScheme.readAll(top(files, "rating_schemes.yaml", faults)),
        ReportDuty.readAll(top(files, "report_duties.yaml", faults)),
        Target.readAll(top(files, "targets.yaml", faults)),
        TargetGroup.readAll(top(files, "groups.yaml", faults)),
        DisclosureRules.read(top(files, "disclosure.yaml", faults)),
        files.digest(FILES));
  }

  private static YamlMap top(DefinitionFiles files, String name, Faults faults) {
    return YamlFile.read(files.require(name), faults);
  }

  private static Map<String, IndicatorDefinition> indicators(DefinitionFiles files, Faults faults) {
    Map<String, Path> below = files.below("indicators");
    Map<String, IndicatorDefinition> indicators = new TreeMap<>();
    for (Map.Entry<String, Path> file : below.entrySet()) {
      String[] path = file.getKey().split("/", -1);
      if (path.length != 3 || !path[2].equals("indicator.yaml")) {
        continue;
      }
      Path sql = below.get("indicators/" + path[1] + "/indicator.sql");
      if (sql == null) {
        faults.add(file.getValue(), 1, "there is no indicator.sql beside it");
      } else {
        IndicatorReader reader = new IndicatorReader(faults);
        indicators.put(path[1], reader.read(path[1], file.getValue(), sql));
      }
    }
    return indicators;
  }

  private static Map<String, String> views(DefinitionFiles files) {
    Map<String, String> views = new TreeMap<>();
    for (Map.Entry<String, Path> file : files.below("views").entrySet()) {
      String name = file.getKey();
      if (name.endsWith(".sql")) {
        views.put(
            name.substring("views/".length(), name.length() - ".sql".length()),
            DefinitionChecks.text(file.getValue()));
      }
    }
    return views;
  }

  /**
   * The indicator of that id.
   *
   * @throws Problem of the operator, naming those there are
   */
  public IndicatorDefinition indicator(String id) {
    IndicatorDefinition definition = indicators.get(id);
    if (definition == null) {
      throw Problem.ofOperator(
          "Cannot find the indicator \""
              + id
              + "\": there is no such definition. Known: "
              + String.join(", ", indicators.keySet())
              + ".");
    }
    return definition;
  }

  /** The review of that id, which must be there. */
  public Review review(String id) {
    return reviews.stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.ofOperator(
                    "Cannot find the review \""
                        + id
                        + "\": there is none in reviews.yaml. Known: "
                        + String.join(", ", reviews.stream().map(Review::id).toList())
                        + "."));
  }

  /**
   * The indicators in the order of computing: those of a wave read only values of waves before. An
   * indicator that reads every indicator comes after all others.
   */
  public List<List<IndicatorDefinition>> waves() {
    return new ArrayList<>(Waves.of(indicators));
  }
}
