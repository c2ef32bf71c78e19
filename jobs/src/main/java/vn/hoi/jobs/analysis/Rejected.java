package vn.hoi.jobs.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.table.Tables;

/**
 * How many source rows were rejected, by kind of file and district. A row of a file about the whole
 * city may belong to any district.
 */
final class Rejected {
  private static final String ORIGIN = "file:";
  private static final String SQL =
      """
      select f.kind, coalesce(regexp_extract(f.scope, 'district=([0-9]+)', 1), '') as district,
        count(*) as rejected
      from (select distinct source_file, source_sheet, source_row from reject) r
      join source_file f on f.file_id = r.source_file and f.status = 'accepted'
      group by all
      """;

  /** Rejected rows of a kind in a district; an empty district stands for the city's files. */
  private record At(String kind, String district) {}

  private final Map<At, Long> rows = new HashMap<>();
  private final Map<String, Set<String>> kindsOfTable = new HashMap<>();

  static Rejected read(SnapshotSession session, Snapshot snapshot) {
    Rejected rejected = new Rejected();
    Reading.of(
            session,
            SQL,
            row -> Map.entry(new At(row.getString(1), row.getString(2)), row.getLong(3)))
        .forEach(e -> rejected.rows.put(e.getKey(), e.getValue()));
    Map<String, String> kinds = new HashMap<>();
    Reading.of(
            session,
            "select file_id, kind from source_file",
            row -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(e -> kinds.put(e.getKey(), e.getValue()));
    snapshot.files().stream()
        .filter(f -> f.origin().startsWith(ORIGIN))
        .filter(f -> Tables.named(f.table()).filter(t -> t.has("source_row")).isPresent())
        .forEach(
            f ->
                rejected
                    .kindsOfTable
                    .computeIfAbsent(f.table(), t -> new HashSet<>())
                    .add(kinds.getOrDefault(f.origin().substring(ORIGIN.length()), "")));
    return rejected;
  }

  /** Rows of the files an indicator is counted from that may belong to a district, or the city. */
  long rows(IndicatorDefinition definition, String district) {
    Set<String> kinds = new HashSet<>();
    definition.rows().keySet().forEach(t -> kinds.addAll(kindsOfTable.getOrDefault(t, Set.of())));
    return rows.entrySet().stream()
        .filter(e -> kinds.contains(e.getKey().kind()))
        .filter(
            e ->
                district.isEmpty()
                    || e.getKey().district().isEmpty()
                    || e.getKey().district().equals(district))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
