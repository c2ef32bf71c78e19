package vn.hoi.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.analysis.Analysis;
import vn.hoi.jobs.check.NamedUnits;
import vn.hoi.jobs.definition.DefinitionVersions;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.reference.ReferenceRows;
import vn.hoi.jobs.reference.TableRows;
import vn.hoi.jobs.spark.SparkSettings;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Places;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.store.Snapshot;
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
      DefinitionVersions.require(definitions, before);
      return publish(before, inputs);
    }
  }

  private Snapshot publish(Snapshot before, ResultInputs inputs) {
    Map<Table, List<@Nullable Object[]>> reference = ReferenceRows.of(definitions);
    Snapshot.Draft draft = before.next();
    ReferenceRows.tables().forEach(draft::without);
    Tables.results().forEach(draft::without);
    draft.with(TableRows.write(warehouse, ORIGIN_DEFINITIONS, reference));
    Snapshot records = draft.build();
    IndicatorInputs made = IndicatorInputs.of(definitions, records, ResultInputs.METHOD);
    Map<Table, List<@Nullable Object[]>> results = results(before, records, reference, made);
    draft.with(TableRows.write(warehouse, ORIGIN_RESULTS, results));
    made.writeTo(draft);
    DefinitionVersions.write(definitions, draft);
    return warehouse.publish(inputs.writeTo(draft).build());
  }

  private Map<Table, List<@Nullable Object[]>> results(
      Snapshot before,
      Snapshot records,
      Map<Table, List<@Nullable Object[]>> reference,
      IndicatorInputs made) {
    Places places;
    try (ResultReader reader = new ResultReader(warehouse, records, definitions)) {
      places = reader.places();
    }
    NamedUnits.require(definitions, warehouse, records);
    Counting counting = new Counting(warehouse, definitions, settings, progress);
    Map<String, List<IndicatorValue>> values =
        counting.values(before, records, reference, made, places);
    List<@Nullable Object[]> valueRows = new ArrayList<>();
    values.values().forEach(of -> of.forEach(value -> valueRows.add(value.row())));
    Map<Table, List<@Nullable Object[]>> results = new LinkedHashMap<>();
    results.put(Tables.INDICATOR_VALUE, valueRows);
    progress.began("analysis");
    Analysis analysis = new Analysis(warehouse, records, definitions, places);
    results.putAll(analysis.rows(values));
    progress.ended("analysis", 0, results.size() + " tables");
    analysis.sentences().forEach(progress::told);
    return results;
  }
}
