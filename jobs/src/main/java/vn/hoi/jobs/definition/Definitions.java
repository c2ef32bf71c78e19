package vn.hoi.jobs.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.Boundaries;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.DefinitionText;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;
import vn.hoi.warehouse.table.Tables;

/**
 * All definitions in force that a result depends on.
 *
 * @param indicators by id
 * @param views the shared views: name and query, each behind those it reads
 * @param reviews the periods, a baseline before those compared with it
 * @param schemes the rating schemes
 * @param mappings how levels of one scheme are read in another
 * @param duties the reports owed
 * @param targets the targets
 * @param groups the target groups in the plan's order
 * @param pilots the unions in which the plan is tried first
 * @param complex the unions of complex areas
 * @param surveys the study's surveys
 * @param quality how the quality index is made
 * @param reconciliations which reported figures are held against the records
 * @param disclosure what may leave the team
 * @param boundaries on which boundaries figures are offered
 * @param digest a hash of all their files
 */
public record Definitions(
    Map<String, IndicatorDefinition> indicators,
    Map<String, String> views,
    List<Review> reviews,
    List<RatingScheme> schemes,
    List<RatingMapping> mappings,
    List<ReportDuty> duties,
    List<Target> targets,
    List<TargetGroup> groups,
    List<ListedUnit> pilots,
    List<ListedUnit> complex,
    List<Survey> surveys,
    QualityIndex quality,
    Reconciliations reconciliations,
    DisclosureRules disclosure,
    Boundaries boundaries,
    String digest) {
  private static final String[] FILES = {
    "indicators",
    "views",
    "reviews.yaml",
    "rating_schemes.yaml",
    "report_duties.yaml",
    "targets.yaml",
    "groups.yaml",
    "pilot_units.yaml",
    "complex_units.yaml",
    "surveys.yaml",
    "quality_index.yaml",
    "reconciliations.yaml",
    "reconciliations",
    "disclosure.yaml",
    "boundaries.yaml"
  };

  public Definitions {
    indicators = java.util.Collections.unmodifiableMap(new TreeMap<>(indicators));
    views = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(views));
    reviews = List.copyOf(reviews);
    schemes = List.copyOf(schemes);
    mappings = List.copyOf(mappings);
    duties = List.copyOf(duties);
    targets = List.copyOf(targets);
    groups = List.copyOf(groups);
    pilots = List.copyOf(pilots);
    complex = List.copyOf(complex);
    surveys = List.copyOf(surveys);
  }

  /**
   * Reads all definitions.
   *
   * @throws Problem of the author, listing all faults with file and line
   */
  public static Definitions load(DefinitionFiles files) {
    Faults faults = new Faults();
    Definitions definitions = read(files, faults);
    faults.throwIfAny("the definitions");
    return definitions;
  }

  /**
   * Reads what can be read. Of what is faulty a part may be missing or harmless, so that the rest
   * can be looked at too; nothing may be computed with it.
   *
   * @param faults where all faults go, with file and line
   */
  public static Definitions read(DefinitionFiles files, Faults faults) {
    return read(files, faults, IndicatorFiles.of(files).all(faults));
  }

  /**
   * The same with one indicator only and those whose values it reads, which is quicker.
   *
   * @param id the indicator
   * @throws Problem of the operator when there is none of this name, naming those there are
   */
  public static Definitions readFor(String id, DefinitionFiles files, Faults faults) {
    return read(files, faults, IndicatorFiles.of(files).needed(id, faults));
  }

  private static Definitions read(
      DefinitionFiles files, Faults faults, Map<String, IndicatorDefinition> indicators) {
    Definitions definitions = readEach(files, faults, indicators);
    new DefinitionChecks(definitions, files, faults).check();
    return definitions;
  }

  private static Definitions readEach(
      DefinitionFiles files, Faults faults, Map<String, IndicatorDefinition> indicators) {
    YamlMap ratings = top(files, "rating_schemes.yaml", faults);
    List<RatingScheme> schemes = RatingScheme.readAll(ratings);
    List<RatingMapping> mappings = RatingMapping.readAll(ratings, schemes);
    ratings.end();
    return new Definitions(
        indicators,
        views(files, faults),
        Review.readAll(top(files, "reviews.yaml", faults)),
        schemes,
        mappings,
        new DutyReader(files).readAll(top(files, "report_duties.yaml", faults)),
        Target.readAll(top(files, "targets.yaml", faults)),
        TargetGroup.readAll(top(files, "groups.yaml", faults)),
        ListedUnit.readAll(top(files, "pilot_units.yaml", faults), "pilot_units"),
        ListedUnit.readAll(top(files, "complex_units.yaml", faults), "complex_units"),
        Survey.readAll(top(files, "surveys.yaml", faults)),
        QualityIndex.read(top(files, "quality_index.yaml", faults)),
        Reconciliations.read(top(files, "reconciliations.yaml", faults), files, faults),
        DisclosureRules.read(top(files, "disclosure.yaml", faults)),
        Boundaries.read(top(files, "boundaries.yaml", faults)),
        files.digest(FILES));
  }

  private static YamlMap top(DefinitionFiles files, String name, Faults faults) {
    return YamlFile.read(files.require(name), faults);
  }

  private static Map<String, String> views(DefinitionFiles files, Faults faults) {
    Map<String, Path> paths = viewFiles(files);
    Map<String, String> views = new TreeMap<>();
    paths.forEach((name, file) -> views.put(name, DefinitionText.read(file, faults).strip()));
    return ViewOrder.inOrder(views, paths, faults);
  }

  /** The files of the shared views by the view's name, those with faults too. */
  public static Map<String, Path> viewFiles(DefinitionFiles files) {
    Map<String, Path> views = new TreeMap<>();
    files
        .below("views")
        .forEach(
            (name, file) -> {
              if (name.endsWith(".sql")) {
                views.put(name.substring("views/".length(), name.length() - ".sql".length()), file);
              }
            });
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
      throw unknown(id, indicators.keySet());
    }
    return definition;
  }

  static Problem unknown(String id, Set<String> known) {
    return Problem.ofOperator(
        "Cannot find the indicator \""
            + id
            + "\": there is no such definition. Known: "
            + String.join(", ", known)
            + ".");
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
   * Whether an indicator's values of a review may be set against those of its baseline: one that
   * counts ratings only where unions were rated by the same scheme in both years. What two schemes
   * say is compared through a mapping only, union by union, by indicators of a change.
   */
  public boolean comparable(IndicatorDefinition definition, Review review) {
    boolean countsRatings = definition.reads().contains(Tables.RATING.name());
    return !countsRatings
        || review.baseline().isEmpty()
        || schemeOf(review).equals(schemeOf(review(review.baseline())));
  }

  private Optional<String> schemeOf(Review review) {
    return schemes.stream()
        .filter(scheme -> scheme.years().hold(review.ratingYear()))
        .map(RatingScheme::id)
        .findFirst();
  }

  /** The same with some of the indicators only. */
  public Definitions only(Map<String, IndicatorDefinition> some) {
    return new Definitions(
        some,
        views,
        reviews,
        schemes,
        mappings,
        duties,
        targets,
        groups,
        pilots,
        complex,
        surveys,
        quality,
        reconciliations,
        disclosure,
        boundaries,
        digest);
  }

  /** The shared views that indicators read, and those that these read, each behind those. */
  public Map<String, String> viewsOf(Collection<IndicatorDefinition> readers) {
    Set<String> words = new HashSet<>();
    readers.forEach(d -> words.addAll(ViewOrder.reads(d.sql())));
    Map<String, String> read = new LinkedHashMap<>(views);
    read.keySet().retainAll(ViewOrder.readBy(words, views));
    return read;
  }

  /**
   * The indicators in the order of computing: those of a wave read only values of waves before. An
   * indicator that reads every indicator comes after all others.
   */
  public List<List<IndicatorDefinition>> waves() {
    return new ArrayList<>(Waves.of(indicators));
  }
}
