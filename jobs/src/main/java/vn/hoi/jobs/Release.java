package vn.hoi.jobs;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.disclosure.BoundaryControl;
import vn.hoi.jobs.disclosure.DisclosureControl;
import vn.hoi.jobs.opinion.SecondOpinion;
import vn.hoi.jobs.place.BoundaryValue;
import vn.hoi.jobs.place.OnBoundaries;
import vn.hoi.jobs.value.IndicatorChange;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.definition.Boundaries;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;

/**
 * What may be published of a snapshot's results: both engines agree on it, and values about few
 * persons are hidden.
 *
 * @param snapshot the snapshot
 * @param definitions the definitions that made it
 * @param values all values, in order of their keys
 * @param changes all changes, in order of their keys
 * @param onBoundaries values on the boundaries offered: of the unions made of the values above, so
 *     that what is hidden there is hidden here; of places above them those that give nothing away
 */
public record Release(
    Snapshot snapshot,
    Definitions definitions,
    List<IndicatorValue> values,
    List<IndicatorChange> changes,
    List<BoundaryValue> onBoundaries) {
  public Release {
    values = List.copyOf(values);
    changes = List.copyOf(changes);
    onBoundaries = List.copyOf(onBoundaries);
  }

  /**
   * Prepares the release of a warehouse's current results.
   *
   * @param withheld what releases that were given out withheld: it stays withheld
   * @throws Problem when there are no results, when data or definitions changed since they were
   *     computed, or when the two engines do not agree on them
   */
  public static Release prepare(
      Warehouse warehouse, Definitions definitions, Set<ValueKey> withheld, Progress progress) {
    Snapshot snapshot = warehouse.current();
    if (!ResultInputs.of(snapshot, definitions).areThoseOf(snapshot)) {
      throw Problem.ofOperator(
          "Cannot publish: the snapshot "
              + snapshot.name()
              + " has no results of its data and of the definitions in force. Run `hoi compute`"
              + " first.");
    }
    progress.began("second opinion");
    SecondOpinion.check(warehouse, snapshot, definitions);
    progress.ended("second opinion", 0, "both engines agree");
    progress.began("disclosure control");
    try (ResultReader reader = new ResultReader(warehouse, snapshot, definitions)) {
      DisclosureControl control = new DisclosureControl(definitions, reader.places(), withheld);
      List<IndicatorValue> counted = reader.values();
      List<IndicatorValue> values = control.values(counted);
      List<IndicatorChange> changes = control.changes(reader.changes(), values);
      List<BoundaryValue> onBoundaries =
          onBoundaries(
              definitions,
              new OnBoundaries(
                  reader.places(), reader.crosswalk(), definitions.boundaries().groupsUntil()),
              counted,
              values);
      Release release = new Release(snapshot, definitions, values, changes, onBoundaries);
      progress.ended(
          "disclosure control",
          values.size(),
          String.format(Locale.ROOT, "%,d values suppressed", release.suppressed()));
      return release;
    }
  }

  private static List<BoundaryValue> onBoundaries(
      Definitions definitions,
      OnBoundaries carrier,
      List<IndicatorValue> counted,
      List<IndicatorValue> values) {
    BoundaryControl control = new BoundaryControl(values);
    Map<String, List<IndicatorValue>> open = byIndicator(values);
    List<BoundaryValue> carried = new ArrayList<>();
    for (Boundaries.Offered offered : definitions.boundaries().offered()) {
      // Each indicator by itself, so all cores work; what comes out stands in their order.
      byIndicator(counted).entrySet().parallelStream()
          .map(
              of -> {
                IndicatorDefinition definition = definitions.indicator(of.getKey());
                List<BoundaryValue> shown =
                    new ArrayList<>(
                        control.above(carrier.values(definition, of.getValue(), offered.on())));
                carrier
                    .values(definition, open.getOrDefault(of.getKey(), List.of()), offered.on())
                    .stream()
                    .filter(value -> value.key().level() == Level.GRASSROOTS)
                    .forEach(shown::add);
                return shown;
              })
          .forEachOrdered(carried::addAll);
    }
    return carried;
  }

  private static Map<String, List<IndicatorValue>> byIndicator(List<IndicatorValue> values) {
    return values.stream()
        .collect(groupingBy(v -> v.key().indicator(), TreeMap::new, Collectors.toList()));
  }

  /** How many values are hidden. */
  public long suppressed() {
    return values.stream().filter(v -> v.status() == Status.SUPPRESSED).count();
  }
}
