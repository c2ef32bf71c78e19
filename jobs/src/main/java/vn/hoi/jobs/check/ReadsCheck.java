package vn.hoi.jobs.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlMap;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/**
 * Holds an indicator's `reads` against what its query reads.
 *
 * @param definitions all definitions
 * @param names all tables and views
 * @param readByView what each view reads
 */
record ReadsCheck(Definitions definitions, Set<String> names, Map<String, Set<String>> readByView) {
  /** Tables that grow with the number of persons or reports; views group them once for all. */
  private static final Set<Table> LARGE = Set.of(Tables.ACTIVITY, Tables.REPORT_FIGURE);

  /** Tells what `reads` leaves out, and what it names in vain. */
  void tell(IndicatorDefinition indicator, YamlMap yaml, Set<String> reads, Faults faults) {
    Set<String> named = new TreeSet<>(indicator.reads());
    boolean values = readsValues(reads, new HashSet<>());
    for (String read : reads) {
      boolean told =
          named.contains(read)
              || (read.equals(Tables.INDICATOR_VALUE.name()) && indicator.readsIndicators());
      if (!told && names.contains(read)) {
        faults.add(
            indicator.file(),
            yaml.line("reads"),
            "`reads` does not name "
                + (read.equals(Tables.INDICATOR_VALUE.name())
                    ? "the indicators whose values indicator.sql reads"
                    : "`" + read + "`, which indicator.sql reads"));
      }
    }
    for (String name : named) {
      boolean other =
          definitions.indicators().containsKey(name)
              || name.equals(IndicatorDefinition.EVERY_INDICATOR);
      boolean read = other ? values : reads.contains(name);
      if (!read && (other || names.contains(name))) {
        faults.add(
            indicator.file(),
            yaml.line("reads"),
            "`reads` names `" + name + "`, which indicator.sql does not read");
      }
    }
  }

  private boolean readsValues(Set<String> reads, Set<String> seen) {
    return reads.contains(Tables.INDICATOR_VALUE.name())
        || reads.stream()
            .filter(seen::add)
            .anyMatch(read -> readsValues(readByView.getOrDefault(read, Set.of()), seen));
  }

  /** Notes each table that views group once for all. */
  static void noteLarge(QueryText query, Map<String, Integer> reads, Faults notes) {
    reads.forEach(
        (name, line) ->
            Tables.named(name)
                .filter(t -> t.access() == Table.Access.RECORDS || LARGE.contains(t))
                .ifPresent(
                    t ->
                        notes.add(
                            query.file(),
                            line,
                            "`"
                                + name
                                + "` is a table of single persons or a very large one, and this"
                                + " adds a pass over it; read a view such as "
                                + name
                                + "_count, or add one to definitions/views")));
  }
}
