package vn.hoi.jobs.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.hoi.jobs.check.DefinitionCheck;
import vn.hoi.jobs.check.ExampleCheck;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Rollup;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.jobs.value.UnitRowChecks;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.Faults.Fault;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;

/**
 * What an indicator would count, by DuckDB alone.
 *
 * @param definition the indicator as it stands now
 * @param review the review it was counted for
 * @param examples how many of its examples hold
 * @param failing what is wrong with the others
 * @param snapshot what it was counted from
 * @param values its values of that review at all levels, in order of their keys
 * @param computed its values as they were computed last
 * @param names the name of each unit by its identity
 */
public record Trial(
    IndicatorDefinition definition,
    Review review,
    int examples,
    List<Fault> failing,
    Snapshot snapshot,
    List<IndicatorValue> values,
    Map<ValueKey, OptionalDouble> computed,
    Map<String, String> names) {
  public Trial {
    failing = List.copyOf(failing);
    values = List.copyOf(values);
    computed = Map.copyOf(computed);
    names = Map.copyOf(names);
  }

  /**
   * Runs an indicator and its examples; nothing is written.
   *
   * @param warehouse whose current snapshot it is counted from
   * @param review the review's id; empty: the last one in reviews.yaml
   * @throws Problem of the author when the indicator or what it reads is faulty
   */
  public static Trial run(Warehouse warehouse, DefinitionFiles files, String id, String review) {
    Faults faults = new Faults();
    // Opening the snapshot takes as long as reading the definition: both at once.
    try (Opening records = new Opening(warehouse);
        DefinitionCheck check = new DefinitionCheck(files, faults, new Faults(), id)) {
      Definitions definitions = check.definitions();
      refuse(definitions, files, id, faults);
      IndicatorDefinition definition = definitions.indicator(id);
      Review at = review(definitions, review);
      Faults failing = new Faults();
      ExampleCheck examples = new ExampleCheck(check, failing);
      // So do its examples and its values, on a DuckDB each.
      try (Beside<Integer> held = new Beside<>(() -> examples.onDuckDb(Set.of(id)))) {
        TrialSession session =
            TrialSession.over(records.session(), definitions, counted(definition, definitions, at));
        session.views(List.of(definition));
        List<IndicatorValue> values = values(definition, definitions, session, at);
        return new Trial(
            definition,
            at,
            held.get(),
            failing.all(),
            records.snapshot(),
            values,
            session.computed(id),
            session.names());
      }
    }
  }

  private static List<IndicatorValue> values(
      IndicatorDefinition definition, Definitions definitions, TrialSession session, Review at) {
    List<UnitRow> rows = session.engine().rows(definition);
    Rollup rollup = new Rollup(session.places(), definitions.disclosure().coverageGate());
    UnitRowChecks.check(definition, rows, rollup);
    return rollup.values(definition, rows).stream()
        .filter(value -> value.key().period().equals(at.id()))
        .toList();
  }

  /**
   * A review and its baseline; values of other indicators are there for every review and join all.
   */
  private static Set<String> counted(
      IndicatorDefinition definition, Definitions definitions, Review review) {
    if (definition.readsIndicators()) {
      return definitions.reviews().stream().map(Review::id).collect(Collectors.toSet());
    }
    Set<String> counted = new HashSet<>(Set.of(review.id()));
    if (!review.baseline().isEmpty()) {
      counted.add(review.baseline());
    }
    return counted;
  }

  private static Review review(Definitions definitions, String id) {
    List<Review> all = definitions.reviews();
    return id.isEmpty() ? all.get(all.size() - 1) : definitions.review(id);
  }

  /** Faults of other indicators, of targets and of views that it does not read do not stop it. */
  private static void refuse(
      Definitions definitions, DefinitionFiles files, String id, Faults faults) {
    Set<Path> needed = new TreeSet<>();
    files.below("indicators/" + id).forEach((name, file) -> needed.add(file));
    IndicatorDefinition definition = definitions.indicators().get(id);
    if (definition != null) {
      definitions
          .viewsOf(List.of(definition))
          .keySet()
          .forEach(view -> needed.add(files.require("views/" + view + ".sql")));
    }
    for (String shared : List.of("reviews", "rating_schemes", "report_duties", "disclosure")) {
      needed.add(files.require(shared + ".yaml"));
    }
    List<String> lines = new ArrayList<>();
    faults.all().stream()
        .filter(fault -> needed.contains(fault.file()))
        .forEach(fault -> lines.add("\n  " + fault));
    if (!lines.isEmpty()) {
      throw Problem.ofAuthor("Cannot try " + id + ":" + String.join("", lines));
    }
  }
}
