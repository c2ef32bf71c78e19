package vn.hoi.jobs.definition;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.SchemeYears;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.table.Tables;

/**
 * Checks of definitions against each other. A file that has faults of its own is not held against
 * others, so that one fault is told once.
 */
final class DefinitionChecks {
  private static final String REVIEWS = "reviews.yaml";

  private final Definitions definitions;
  private final DefinitionFiles files;
  private final Faults faults;

  DefinitionChecks(Definitions definitions, DefinitionFiles files, Faults faults) {
    this.definitions = definitions;
    this.files = files;
    this.faults = faults;
  }

  void check() {
    Set<Path> whole = new HashSet<>();
    definitions.indicators().values().stream()
        .map(IndicatorDefinition::file)
        .filter(faults::none)
        .forEach(whole::add);
    definitions.indicators().values().forEach(this::check);
    definitions.indicators().values().stream()
        .filter(indicator -> whole.contains(indicator.file()))
        .forEach(this::remainders);
    if (faults.none(files.require(SchemeYears.FILE)) && faults.none(files.require(REVIEWS))) {
      definitions.indicators().values().stream()
          .filter(indicator -> whole.contains(indicator.file()))
          .forEach(this::levels);
    }
    new ListChecks(definitions, files, faults, whole).check();
    circles();
  }

  private void check(IndicatorDefinition indicator) {
    for (String read : indicator.reads()) {
      if (!known(read)) {
        fault(indicator, "reads", "`reads: " + read + "` is no table, view or indicator there is");
      }
    }
    for (String table : indicator.rows().keySet()) {
      if (Tables.named(table).filter(t -> t.has("source_row")).isEmpty()) {
        int line = YamlFile.read(indicator.file(), new Faults()).map("rows").line(table);
        faults.add(
            indicator.file(),
            line,
            "`rows: " + table + "` is no table with rows from source files");
      }
    }
    Set<String> used = UsedTables.of(definitions, indicator).keySet();
    for (String table : indicator.hides().keySet()) {
      if (!used.contains(table)) {
        int line = YamlFile.read(indicator.file(), new Faults()).map("hides").line(table);
        faults.add(
            indicator.file(),
            line,
            "`hides: " + table + "` is no table that `rows` names, here or of what is read");
      }
    }
  }

  private void remainders(IndicatorDefinition indicator) {
    for (Remainder remainder : indicator.remainders()) {
      for (Remainder.Term term : remainder.terms()) {
        IndicatorDefinition of = definitions.indicators().get(term.indicator());
        boolean unread =
            of == null
                ? files.find("indicators/" + term.indicator() + "/indicator.yaml").isPresent()
                : !faults.none(of.file());
        boolean there =
            of != null
                && of.category(term.category())
                    .filter(c -> !term.below() || c.measure().hasDenominator())
                    .isPresent();
        if (!unread && !there) {
          fault(
              indicator,
              "remainders",
              "`remainders: " + term + "` is no count of an indicator and category there is");
        }
      }
    }
  }

  /**
   * An indicator whose parts are levels of a rating, or pairs of them, needs one for each level by
   * which a review's unions are rated; the query returns them all.
   */
  private void levels(IndicatorDefinition indicator) {
    Set<String> parts = new TreeSet<>();
    indicator.categories().forEach(category -> parts.add(category.id()));
    for (RatingScheme scheme : definitions.schemes()) {
      List<String> levels = scheme.years().levels();
      boolean rates =
          definitions.reviews().stream().anyMatch(r -> scheme.years().hold(r.ratingYear()));
      if (rates && indicator.reads().contains(Tables.RATING_SCHEME.name())) {
        List<String> pairs =
            levels.stream().flatMap(a -> levels.stream().map(b -> a + ">" + b)).toList();
        boolean each = parts.stream().anyMatch(this::isLevel);
        boolean eachPair = parts.stream().anyMatch(part -> part.contains(">"));
        lacking(indicator, scheme, each ? levels : eachPair ? pairs : List.of(), parts);
      }
    }
  }

  private boolean isLevel(String part) {
    return definitions.schemes().stream().anyMatch(s -> s.years().levels().contains(part));
  }

  private void lacking(
      IndicatorDefinition indicator, RatingScheme scheme, List<String> wanted, Set<String> parts) {
    List<String> lacking = wanted.stream().filter(part -> !parts.contains(part)).toList();
    if (!lacking.isEmpty()) {
      fault(
          indicator,
          "categories",
          "`categories` lacks "
              + String.join(", ", lacking)
              + ": unions are rated so by "
              + scheme.id()
              + " of "
              + SchemeYears.FILE);
    }
  }

  /**
   * Told only when every indicator that another one waits for could be read, and of those only that
   * wait for themselves: not of what waits for them, nor of an indicator that reads all others.
   */
  private void circles() {
    boolean allThere =
        definitions.indicators().values().stream()
            .flatMap(d -> d.reads().stream())
            .filter(r -> IndicatorDefinition.isIndicator(r))
            .filter(r -> !r.equals(IndicatorDefinition.EVERY_INDICATOR))
            .allMatch(definitions.indicators()::containsKey);
    Set<String> placed = new HashSet<>();
    Waves.of(definitions.indicators()).forEach(w -> w.forEach(d -> placed.add(d.id())));
    definitions.indicators().values().stream()
        .filter(d -> allThere && !placed.contains(d.id()) && !Waves.readsEvery(d))
        .filter(this::waitsForItself)
        .forEach(
            d ->
                fault(
                    d,
                    "reads",
                    "`reads` goes in a circle: " + d.id() + " waits for itself through others"));
  }

  private boolean waitsForItself(IndicatorDefinition indicator) {
    Set<String> seen = new HashSet<>();
    Deque<IndicatorDefinition> next = new ArrayDeque<>(List.of(indicator));
    while (!next.isEmpty()) {
      IndicatorDefinition reader = next.pop();
      for (IndicatorDefinition read : definitions.indicators().values()) {
        boolean waits =
            reader.reads().contains(read.id())
                || (Waves.readsEvery(reader) && !Waves.readsEvery(read));
        if (waits && seen.add(read.id())) {
          next.push(read);
        }
      }
    }
    return seen.contains(indicator.id());
  }

  private void fault(IndicatorDefinition indicator, String field, String sentence) {
    int line = YamlFile.read(indicator.file(), new Faults()).line(field);
    faults.add(indicator.file(), line, sentence);
  }

  private boolean known(String read) {
    return read.equals(IndicatorDefinition.EVERY_INDICATOR)
        || definitions.indicators().containsKey(read)
        || files.find("indicators/" + read + "/indicator.yaml").isPresent()
        || files.find("views/" + read + ".sql").isPresent()
        || Tables.named(read).isPresent();
  }
}
