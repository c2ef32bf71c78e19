package vn.hoi.jobs.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.place.BoundaryValue;
import vn.hoi.jobs.place.Conservation;
import vn.hoi.jobs.place.MovesReader;
import vn.hoi.jobs.place.OnBoundaries;
import vn.hoi.jobs.quality.QualityStages;
import vn.hoi.jobs.value.Changes;
import vn.hoi.jobs.value.IndicatorChange;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Places;
import vn.hoi.warehouse.definition.Boundaries;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** Makes all result tables that rest on the values of the indicators. */
public final class Analysis {
  private final Warehouse warehouse;
  private final Snapshot records;
  private final Definitions definitions;
  private final Places places;
  private final List<String> sentences = new ArrayList<>();

  /**
   * @param records the snapshot the values were computed from
   */
  public Analysis(Warehouse warehouse, Snapshot records, Definitions definitions, Places places) {
    this.warehouse = warehouse;
    this.records = records;
    this.definitions = definitions;
    this.places = places;
  }

  /**
   * The rows of each table.
   *
   * @param values all values by their indicator
   */
  public Map<Table, List<@Nullable Object[]>> rows(Map<String, List<IndicatorValue>> values) {
    try (SnapshotSession session = SnapshotSession.open(warehouse, records, Table.Access.RECORDS)) {
      Map<Table, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
      List<IndicatorChange> changes = changes(session, values);
      rows.put(
          Tables.INDICATOR_CHANGE,
          new ArrayList<>(changes.stream().map(IndicatorChange::row).toList()));
      rows.put(Tables.INDICATOR_CONTRAST, Contrasts.rows(definitions, changes));
      MovesReader succession = MovesReader.read(session);
      OnBoundaries carrier =
          new OnBoundaries(places, succession.crosswalk(), definitions.boundaries().groupsUntil());
      Conservation conservation =
          Conservation.of(places, succession.moves(), definitions.reviews());
      Inequalities inequalities = new Inequalities(places);
      Bounds bounds =
          new Bounds(
              definitions,
              places,
              Rejected.read(session, records, places.city(), definitions.reviews()));
      // Each indicator by itself on all cores, then put together in their order.
      values.entrySet().parallelStream()
          .map(
              entry -> {
                IndicatorDefinition definition = definitions.indicator(entry.getKey());
                List<IndicatorValue> of = entry.getValue();
                Map<Table, List<@Nullable Object[]>> own = new LinkedHashMap<>();
                own.put(Tables.INDICATOR_INEQUALITY, inequalities.rows(definition, of));
                own.put(Tables.INDICATOR_BOUND, bounds.rows(definition, of));
                own.put(Tables.INDICATOR_TRANSITION, Transitions.rows(definition, of));
                own.put(
                    Tables.INDICATOR_ON_BOUNDARIES,
                    onBoundaries(carrier, conservation, definition, of));
                return own;
              })
          .toList()
          .forEach(own -> own.forEach((table, made) -> addAll(rows, table, made)));
      SurveyEstimates estimates = new SurveyEstimates(definitions.reviews());
      definitions
          .surveys()
          .forEach(s -> addAll(rows, Tables.SURVEY_ESTIMATE, estimates.rows(session, s)));
      rows.putAll(
          new QualityStages(definitions.quality(), definitions.reviews(), places).rows(values));
      addAll(rows, Tables.REPORT_CHECK, ReportChecks.rows(session, definitions.reconciliations()));
      sentences.addAll(carrier.sentences());
      return rows;
    }
  }

  /** What could not be made, and why; filled by {@link #rows}. */
  public List<String> sentences() {
    return List.copyOf(sentences);
  }

  private List<IndicatorChange> changes(
      SnapshotSession session, Map<String, List<IndicatorValue>> values) {
    Changes changes = new Changes(places, definitions.reviews());
    ChangeExplanation explanation =
        new ChangeExplanation(definitions, places, UnitSpans.read(session));
    List<IndicatorChange> all =
        values.entrySet().parallelStream()
            .flatMap(
                entry -> {
                  IndicatorDefinition definition = definitions.indicator(entry.getKey());
                  List<IndicatorValue> of = entry.getValue();
                  return explanation
                      .explain(
                          definition, of, comparable(definition, changes.changes(definition, of)))
                      .stream();
                })
            .toList();
    return ReadTogether.adjust(definitions, all);
  }

  private List<IndicatorChange> comparable(
      IndicatorDefinition definition, List<IndicatorChange> changes) {
    return changes.stream()
        .filter(c -> definitions.comparable(definition, definitions.review(c.key().period())))
        .toList();
  }

  private List<@Nullable Object[]> onBoundaries(
      OnBoundaries carrier,
      Conservation conservation,
      IndicatorDefinition definition,
      List<IndicatorValue> values) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Boundaries.Offered offered : definitions.boundaries().offered()) {
      List<BoundaryValue> carried = carrier.values(definition, values, offered.on());
      conservation.check(values, carried);
      carried.forEach(c -> rows.add(c.row()));
    }
    return rows;
  }

  private static void addAll(
      Map<Table, List<@Nullable Object[]>> rows, Table table, List<@Nullable Object[]> more) {
    rows.computeIfAbsent(table, t -> new ArrayList<>()).addAll(more);
  }
}
