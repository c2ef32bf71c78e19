package vn.hoi.jobs;

import java.util.Set;
import java.util.TreeSet;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.reference.ReferenceRows;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.table.Tables;

/**
 * What results were made of, as facts of their snapshot.
 *
 * @param records a hash of the tables that came from source files; what was rejected counts too,
 *     because it tells how wrong a value can be
 * @param definitions a hash of the definitions
 * @param method the version of the way results are computed, when no definition tells
 */
public record ResultInputs(String records, String definitions, String method) {
  static final String METHOD = "3";

  private static final String RECORDS_FACT = "results.records";
  private static final String DEFINITIONS_FACT = "results.definitions";
  private static final String METHOD_FACT = "results.method";

  /** The inputs that results would have now. */
  public static ResultInputs of(Snapshot snapshot, Definitions definitions) {
    Set<String> made = new TreeSet<>();
    ReferenceRows.tables().forEach(table -> made.add(table.name()));
    Tables.results().forEach(table -> made.add(table.name()));
    return new ResultInputs(
        snapshot.digest(table -> !made.contains(table)), definitions.digest(), METHOD);
  }

  /** Whether a snapshot's results were made of these inputs. */
  public boolean areThoseOf(Snapshot snapshot) {
    return snapshot.rows(Tables.INDICATOR_VALUE) > 0
        && snapshot.fact(RECORDS_FACT).equals(records)
        && snapshot.fact(DEFINITIONS_FACT).equals(definitions)
        && snapshot.fact(METHOD_FACT).equals(method);
  }

  Snapshot.Draft writeTo(Snapshot.Draft draft) {
    return draft
        .fact(RECORDS_FACT, records)
        .fact(DEFINITIONS_FACT, definitions)
        .fact(METHOD_FACT, method);
  }
}
