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
 * @param records a hash of the tables that came from source files
 * @param definitions a hash of the definitions
 * @param method the version of the way results are computed, when no definition tells
 */
public record ResultInputs(String records, String definitions, String method) {
  private static final String METHOD = "1";

  /** Unless an indicator reads them, a rejected row more or less changes no result. */
  private static final Set<String> BOOKKEEPING =
      Set.of(Tables.SOURCE_FILE.name(), Tables.REJECT.name());

  private static final String RECORDS_FACT = "results.records";
  private static final String DEFINITIONS_FACT = "results.definitions";
  private static final String METHOD_FACT = "results.method";

  /** The inputs that results would have now. */
  public static ResultInputs of(Snapshot snapshot, Definitions definitions) {
    Set<String> made = new TreeSet<>();
    ReferenceRows.tables().forEach(table -> made.add(table.name()));
    made.add(Tables.INDICATOR_VALUE.name());
    made.add(Tables.INDICATOR_CHANGE.name());
    made.addAll(BOOKKEEPING);
    definitions
        .indicators()
        .values()
        .forEach(
            definition ->
                definition.reads().stream().filter(BOOKKEEPING::contains).forEach(made::remove));
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
