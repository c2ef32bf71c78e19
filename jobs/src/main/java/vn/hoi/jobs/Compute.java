package vn.hoi.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.reference.ReferenceRows;
import vn.hoi.jobs.reference.TableRows;
import vn.hoi.jobs.spark.SparkEngine;
import vn.hoi.jobs.spark.SparkSettings;
import vn.hoi.jobs.value.Changes;
import vn.hoi.jobs.value.IndicatorChange;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.Rollup;
import vn.hoi.jobs.value.SumChecks;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.jobs.value.UnitRowChecks;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.store.WarehouseLock;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** Computes all indicators of all periods and publishes them as a new snapshot. */
public final class Compute {
  private static final String ORIGIN_DEFINITIONS = "definitions";
  private static final String ORIGIN_RESULTS = "results";

  private final Warehouse warehouse;
  private final Definitions definitions;
  private final SparkSettings settings;
  private final Progress progress;

  /**
   * @param settings where Spark runs
   */
  public Compute(
      Warehouse warehouse, Definitions definitions, SparkSettings settings, Progress progress) {
    this.warehouse = warehouse;
    this.definitions = definitions;
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Computes a study on this machine; nothing is done when neither data nor definitions changed.
   */
  public static Snapshot run(Study study, Progress progress) {
    Definitions definitions = Definitions.load(study.definitions());
    return new Compute(study.warehouse(), definitions, SparkSettings.LOCAL, progress).run();
  }

  /** The snapshot with the results: a new one, or the current one when it has them already. */
  public Snapshot run() {
    try (WarehouseLock lock = warehouse.lock("compute the indicators")) {
      Snapshot before = warehouse.current();
      if (before.rows(Tables.UNIT) == 0) {
        throw Problem.ofOperator(
            "Cannot compute the indicators: the warehouse "
                + warehouse.root()
                + " has no units yet. Run `hoi ingest` first.");
      }
      ResultInputs inputs = ResultInputs.of(before, definitions);
      if (inputs.areThoseOf(before)) {
        progress.began("compute");
        progress.ended("compute", before.rows(Tables.INDICATOR_VALUE), "nothing has changed");
        return before;
      }
      return publish(before, inputs);
    }
  }

  private Snapshot publish(Snapshot before, ResultInputs inputs) {
    Map<Table, List<@Nullable Object[]>> reference = ReferenceRows.of(definitions);
    Snapshot.Draft draft = before.next();
    ReferenceRows.tables().forEach(draft::without);
    draft
        .without(Tables.INDICATOR_VALUE)
        .without(Tables.INDICATOR_CHANGE)
        .with(TableRows.write(warehouse, ORIGIN_DEFINITIONS, reference));
    Map<Table, List<@Nullable Object[]>> results = results(draft.build().files(), reference);
    draft.with(TableRows.write(warehouse, ORIGIN_RESULTS, results));
    return warehouse.publish(inputs.writeTo(draft).build());
  }

  private Map<Table, List<@Nullable Object[]>> results(
      List<TableFile> files, Map<Table, List<@Nullable Object[]>> reference) {
    progress.began("start Spark");
    try (SparkEngine engine = SparkEngine.start(settings)) {
      engine.load(warehouse, files, reference, definitions);
      Places places = engine.places();
      progress.ended("start Spark", 0, settings.master());
      Map<String, List<IndicatorValue>> values = values(engine, places);
      Changes changes = new Changes(places, definitions.reviews());
      List<@Nullable Object[]> valueRows = new ArrayList<>();
      List<@Nullable Object[]> changeRows = new ArrayList<>();
      for (Map.Entry<String, List<IndicatorValue>> entry : values.entrySet()) {
        IndicatorDefinition definition = definitions.indicator(entry.getKey());
        entry.getValue().forEach(value -> valueRows.add(value.row()));
        for (IndicatorChange change : changes.changes(definition, entry.getValue())) {
          changeRows.add(change.row());
        }
      }
      return Map.of(Tables.INDICATOR_VALUE, valueRows, Tables.INDICATOR_CHANGE, changeRows);
    }
  }

  private Map<String, List<IndicatorValue>> values(SparkEngine engine, Places places) {
    Rollup rollup = new Rollup(places, definitions.disclosure().coverageGate());
    Map<String, List<IndicatorValue>> values = new TreeMap<>();
    for (List<IndicatorDefinition> wave : definitions.waves()) {
      String step = "compute " + String.join(", ", wave.stream().map(d -> d.id()).toList());
      progress.began(step);
      if (!values.isEmpty()) {
        List<@Nullable Object[]> sofar = new ArrayList<>();
        values.values().forEach(of -> of.forEach(value -> sofar.add(value.row())));
        engine.load(Tables.INDICATOR_VALUE, sofar);
      }
      Map<String, List<UnitRow>> rows = engine.rows(wave);
      long count = 0;
      for (IndicatorDefinition definition : wave) {
        List<UnitRow> own = rows.getOrDefault(definition.id(), List.of());
        UnitRowChecks.check(definition, own, rollup);
        List<IndicatorValue> made = rollup.values(definition, own);
        SumChecks.check(definition, made);
        values.put(definition.id(), made);
        count += made.size();
      }
      progress.ended(step, count, "values");
    }
    return values;
  }
}
