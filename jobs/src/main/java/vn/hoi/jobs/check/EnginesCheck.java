package vn.hoi.jobs.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.example.Example;
import vn.hoi.jobs.example.ExampleOutcome;
import vn.hoi.jobs.opinion.DuckEngine;
import vn.hoi.jobs.reference.ReferenceRows;
import vn.hoi.jobs.spark.SparkEngine;
import vn.hoi.jobs.spark.SparkSettings;
import vn.hoi.jobs.trial.TrialSession;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Tables;

/** Asks Spark too: what it refuses, and what it reads otherwise than DuckDB. */
public final class EnginesCheck implements AutoCloseable {
  private static final int SHOWN = 5;

  private final DefinitionCheck check;
  private final Set<String> indicators;
  private final Faults faults;
  private final SparkEngine spark;

  /**
   * Starts Spark, which takes some seconds.
   *
   * @param indicators those to look at; what is not sound is left out
   */
  public EnginesCheck(DefinitionCheck check, Set<String> indicators, Faults faults) {
    this.check = check;
    this.indicators = new TreeSet<>(indicators);
    this.indicators.retainAll(check.sound());
    this.faults = faults;
    this.spark = SparkEngine.start(SparkSettings.FEW_ROWS);
  }

  /** Runs the examples on Spark; gives how many hold. */
  public int examples() {
    return new ExampleCheck(check, faults)
        .run(
            "Spark",
            indicators,
            (indicator, example) -> {
              load(indicator, example);
              return spark.rows(indicator);
            });
  }

  private void load(IndicatorDefinition indicator, Example example) {
    Definitions definitions = check.definitions();
    example.tables(definitions).forEach(spark::load);
    spark.loadViews(definitions.viewsOf(List.of(indicator)));
  }

  /**
   * Runs the queries on both engines over a snapshot and tells the first rows that differ.
   *
   * @return how many rows were compared
   */
  public long data(Warehouse warehouse, Snapshot snapshot) {
    if (snapshot.rows(Tables.UNIT) == 0) {
      return 0;
    }
    Map<String, IndicatorDefinition> some = new TreeMap<>(check.definitions().indicators());
    some.keySet().retainAll(indicators);
    Definitions definitions = check.definitions().only(some);
    spark.load(
        warehouse, snapshot.files(), ReferenceRows.of(definitions), definitions, some.values());
    long compared = 0;
    try (TrialSession session = TrialSession.open(warehouse, snapshot, definitions)) {
      session.views(some.values());
      for (IndicatorDefinition indicator : some.values()) {
        compared += compare(indicator, session.engine());
      }
    }
    return compared;
  }

  private long compare(IndicatorDefinition indicator, DuckEngine duckDb) {
    try {
      List<UnitRow> ours = spark.rows(indicator);
      List<UnitRow> theirs = duckDb.rows(indicator);
      List<String> differing = differing(ours, theirs);
      if (!differing.isEmpty()) {
        faults.add(
            check.query(indicator),
            1,
            "the two engines do not agree on "
                + differing.size()
                + (differing.size() == 1 ? " row" : " rows")
                + " of the current snapshot:\n      "
                + String.join("\n      ", differing.subList(0, Math.min(SHOWN, differing.size()))));
      }
      return theirs.size();
    } catch (Problem refused) {
      EngineFault.of(refused).tell(check.query(indicator), "Engines", faults);
      return 0;
    }
  }

  private static List<String> differing(List<UnitRow> spark, List<UnitRow> duckDb) {
    Map<String, @Nullable UnitRow> others = new HashMap<>();
    Map<String, UnitRow> all = new TreeMap<>();
    spark.forEach(row -> all.put(key(row), row));
    duckDb.forEach(row -> others.put(key(row), row));
    duckDb.forEach(row -> all.putIfAbsent(key(row), row));
    Set<UnitRow> bySpark = Set.copyOf(spark);
    List<String> differing = new ArrayList<>();
    all.forEach(
        (key, row) -> {
          UnitRow other = others.get(key);
          if (!row.equals(other) || !bySpark.contains(row)) {
            differing.add(
                "Spark: "
                    + (bySpark.contains(row) ? ExampleOutcome.text(row) : "no row")
                    + "   DuckDB: "
                    + (other == null ? "no row" : ExampleOutcome.text(other)));
          }
        });
    return differing;
  }

  private static String key(UnitRow row) {
    return row.period() + "\n" + row.unitId() + "\n" + row.category();
  }

  @Override
  public void close() {
    spark.close();
  }
}
