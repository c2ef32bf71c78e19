package vn.hoi.jobs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.ViewOrder;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.table.Tables;

/**
 * What each indicator's values are made of, as one hash: its definition, the views it reads, the
 * table files below them, and the indicators it reads. As long as the hash stays, so do the values,
 * and they are not computed again.
 */
final class IndicatorInputs {
  private static final String FACT = "results.of.";

  private final Definitions definitions;
  private final Snapshot records;
  private final String method;
  private final Map<String, String> hashes = new TreeMap<>();

  private IndicatorInputs(Definitions definitions, Snapshot records, String method) {
    this.definitions = definitions;
    this.records = records;
    this.method = method;
  }

  /**
   * The hash of each indicator.
   *
   * @param records a snapshot with the tables from source files and from the definitions
   * @param method the version of the way results are computed
   */
  static IndicatorInputs of(Definitions definitions, Snapshot records, String method) {
    IndicatorInputs inputs = new IndicatorInputs(definitions, records, method);
    for (List<IndicatorDefinition> wave : definitions.waves()) {
      Map<String, String> of = new TreeMap<>();
      wave.forEach(definition -> of.put(definition.id(), inputs.hash(definition)));
      inputs.hashes.putAll(of);
    }
    return inputs;
  }

  private String hash(IndicatorDefinition definition) {
    StringBuilder text = new StringBuilder(method);
    text.append('\n').append(definitions.disclosure().coverageGate());
    text.append('\n').append(Hashes.of(definition.file()));
    text.append('\n').append(definition.sql());
    Set<String> tables = new TreeSet<>(ViewOrder.reads(definition.sql()));
    // Every value is rolled up over the units.
    tables.add(Tables.UNIT.name());
    definitions
        .viewsOf(List.of(definition))
        .forEach(
            (name, sql) -> {
              text.append('\n').append(name).append('\n').append(sql);
              tables.addAll(ViewOrder.reads(sql));
            });
    tables.remove(Tables.INDICATOR_VALUE.name());
    for (TableFile file : records.files()) {
      if (tables.contains(file.table())) {
        text.append('\n').append(file.table()).append(' ').append(file.sha256());
      }
    }
    for (Map.Entry<String, String> other : hashes.entrySet()) {
      if (definition.reads().contains(other.getKey())
          || definition.reads().contains(IndicatorDefinition.EVERY_INDICATOR)) {
        text.append('\n').append(other.getKey()).append(' ').append(other.getValue());
      }
    }
    return Hashes.of(text.toString()).substring(0, 16);
  }

  /** Whether an indicator's values in a snapshot were made of the same. */
  boolean areThoseOf(String indicator, Snapshot snapshot) {
    return snapshot.fact(FACT + indicator).equals(hashes.get(indicator));
  }

  /** The indicators that must be computed anew. */
  Collection<IndicatorDefinition> changedSince(Snapshot snapshot) {
    return definitions.indicators().values().stream()
        .filter(definition -> !areThoseOf(definition.id(), snapshot))
        .toList();
  }

  void writeTo(Snapshot.Draft draft) {
    hashes.forEach((indicator, hash) -> draft.fact(FACT + indicator, hash));
  }
}
