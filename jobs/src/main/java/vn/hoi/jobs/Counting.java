package vn.hoi.jobs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.ViewOrder;
import vn.hoi.jobs.spark.SparkEngine;
import vn.hoi.jobs.spark.SparkSettings;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.Rollup;
import vn.hoi.jobs.value.SumChecks;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.jobs.value.UnitRowChecks;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** Has Spark count the indicators whose inputs changed, and keeps the values of all others. */
final class Counting {
  private final Warehouse warehouse;
  private final Definitions definitions;
  private final SparkSettings settings;
  private final Progress progress;

  Counting(
      Warehouse warehouse, Definitions definitions, SparkSettings settings, Progress progress) {
    this.warehouse = warehouse;
    this.definitions = definitions;
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * The values of every indicator.
   *
   * @param before the snapshot whose values may be kept
   * @param records the tables to count, those of the definitions included
   * @param reference the rows of the latter, so that their files are not read
   * @param made what each indicator's values are made of
   */
  Map<String, List<IndicatorValue>> values(
      Snapshot before,
      Snapshot records,
      Map<Table, List<@Nullable Object[]>> reference,
      IndicatorInputs made,
      Places places) {
    Collection<IndicatorDefinition> changed = made.changedSince(before);
    Map<String, List<IndicatorValue>> values = kept(before, changed);
    if (changed.isEmpty()) {
      return values;
    }
    progress.began("start Spark");
    try (SparkEngine engine = SparkEngine.start(settings.forRows(rows(records, changed)))) {
      progress.ended("start Spark", 0, settings.master());
      progress.began("count the tables");
      engine.load(warehouse, records.files(), reference, definitions, changed);
      progress.ended("count the tables", rows(records, changed), "each table once");
      compute(engine, places, changed, values);
    }
    return values;
  }

  /** The values in a snapshot of all indicators but those that changed. */
  private Map<String, List<IndicatorValue>> kept(
      Snapshot before, Collection<IndicatorDefinition> changed) {
    Map<String, List<IndicatorValue>> kept = new TreeMap<>();
    if (before.rows(Tables.INDICATOR_VALUE) == 0
        || changed.size() == definitions.indicators().size()) {
      return kept;
    }
    Set<String> ids = new TreeSet<>(definitions.indicators().keySet());
    changed.forEach(definition -> ids.remove(definition.id()));
    progress.began("keep what is unchanged");
    long count = 0;
    try (ResultReader reader = new ResultReader(warehouse, before, definitions)) {
      for (IndicatorValue value : reader.values()) {
        String id = value.key().indicator();
        if (ids.contains(id)) {
          kept.computeIfAbsent(id, i -> new ArrayList<>()).add(value);
          count++;
        }
      }
    }
    progress.ended("keep what is unchanged", count, "values of " + ids.size() + " indicators");
    return kept;
  }

  private long rows(Snapshot records, Collection<IndicatorDefinition> changed) {
    Set<String> read = new TreeSet<>();
    changed.forEach(d -> read.addAll(ViewOrder.reads(d.sql())));
    definitions.viewsOf(changed).values().forEach(sql -> read.addAll(ViewOrder.reads(sql)));
    return records.files().stream()
        .filter(f -> read.contains(f.table()))
        .mapToLong(TableFile::rows)
        .sum();
  }

  private void compute(
      SparkEngine engine,
      Places places,
      Collection<IndicatorDefinition> changed,
      Map<String, List<IndicatorValue>> values) {
    Rollup rollup = new Rollup(places, definitions.disclosure().coverageGate());
    for (List<IndicatorDefinition> all : definitions.waves()) {
      List<IndicatorDefinition> wave = all.stream().filter(changed::contains).toList();
      if (wave.isEmpty()) {
        continue;
      }
      String step = "compute " + named(wave);
      progress.began(step);
      if (wave.stream().anyMatch(IndicatorDefinition::readsIndicators)) {
        engine.load(Tables.INDICATOR_VALUE, read(wave, values));
      }
      Map<String, List<IndicatorValue>> made = new ConcurrentSkipListMap<>();
      engine.rows(
          wave, (definition, rows) -> made.put(definition.id(), made(definition, rows, rollup)));
      values.putAll(made);
      long count = made.values().stream().mapToLong(List::size).sum();
      progress.ended(step, count, "values");
    }
  }

  private static List<IndicatorValue> made(
      IndicatorDefinition definition, List<UnitRow> rows, Rollup rollup) {
    UnitRowChecks.check(definition, rows, rollup);
    List<IndicatorValue> values = rollup.values(definition, rows);
    SumChecks.check(definition, values);
    return values;
  }

  /** The values that some indicators read. */
  private static List<@Nullable Object[]> read(
      List<IndicatorDefinition> readers, Map<String, List<IndicatorValue>> values) {
    Set<String> named = new HashSet<>();
    readers.forEach(reader -> named.addAll(reader.reads()));
    boolean every = named.contains(IndicatorDefinition.EVERY_INDICATOR);
    List<@Nullable Object[]> rows = new ArrayList<>();
    values.forEach(
        (id, of) -> {
          if (every || named.contains(id)) {
            of.forEach(value -> rows.add(value.row()));
          }
        });
    return rows;
  }

  private static String named(List<IndicatorDefinition> wave) {
    return wave.size() > 6
        ? wave.size() + " indicators"
        : String.join(", ", wave.stream().map(IndicatorDefinition::id).toList());
  }
}
