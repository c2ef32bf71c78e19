package vn.hoi.jobs.analysis;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.Hides;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.IndicatorDefinition.About;
import vn.hoi.jobs.definition.UsedTables;
import vn.hoi.jobs.definition.UsedTables.Use;
import vn.hoi.jobs.statistics.WorstCase;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/**
 * How many source rows were rejected, by kind of file and district. A row of a file about the whole
 * city, or of the city's own, may belong to any district; and so may a row that is not counted at
 * the union it names, whichever district sent it.
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

  /**
   * Rejected rows that may belong to a place, by what each can hide ({@link Hides}).
   *
   * @param ofOneMore one more of what is counted: a person, a case, the mark of a union
   * @param ofOneChanged one that is counted otherwise
   * @param ofNumerator any number of those in the denominator
   * @param ofUnknownSize anything
   */
  record Rows(long ofOneMore, long ofOneChanged, long ofNumerator, long ofUnknownSize) {
    /**
     * What they can do to a share.
     *
     * @param ofOneRow how many are counted as one
     */
    WorstCase.Lost lost(long ofOneRow) {
      return new WorstCase.Lost(ofOneMore * ofOneRow, ofOneChanged * ofOneRow, ofNumerator);
    }
  }

  /** Rejected rows of a kind in a district; an empty district stands for the city's files. */
  private record At(String kind, String district) {}

  private final String city;
  private final Map<At, Long> rows = new HashMap<>();
  private final Map<String, Set<String>> kindsOfTable = new HashMap<>();

  /**
   * None yet.
   *
   * @param city the city's identity; what it sends itself may be about any district
   */
  Rejected(String city) {
    this.city = city;
  }

  static Rejected read(SnapshotSession session, Snapshot snapshot, String city) {
    Rejected rejected = new Rejected(city);
    Reading.of(
            session,
            SQL,
            row -> Map.entry(new At(row.getString(1), row.getString(2)), row.getLong(3)))
        .forEach(e -> rejected.add(e.getKey().kind(), e.getKey().district(), e.getValue()));
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
                rejected.feeds(
                    kinds.getOrDefault(f.origin().substring(ORIGIN.length()), ""), f.table()));
    return rejected;
  }

  /** Notes rejected rows of files of a kind, of a district, of the city or, empty, about it. */
  void add(String kind, String district, long count) {
    rows.merge(new At(kind, district.equals(city) ? "" : district), count, Long::sum);
  }

  /** Notes that files of a kind have rows in a table. */
  void feeds(String kind, String table) {
    kindsOfTable.computeIfAbsent(table, t -> new HashSet<>()).add(kind);
  }

  /**
   * Rows of the files an indicator is counted from, or one that it reads, that may belong to a
   * place.
   *
   * @param district empty: the city
   */
  Rows rows(
      Definitions definitions, IndicatorDefinition definition, Category category, String district) {
    Map<Hides, Map<String, String>> kinds = new EnumMap<>(Hides.class);
    UsedTables.of(definitions, definition)
        .forEach(
            (table, use) -> {
              Hides hides =
                  Optional.ofNullable(definition.hides().get(table))
                      .orElseGet(() -> hides(table, use, category.about()));
              String of = use == Use.COUNTED_AT_UNION ? district : "";
              for (String kind : kindsOfTable.getOrDefault(table, Set.of())) {
                kinds
                    .computeIfAbsent(hides, h -> new HashMap<>())
                    .merge(kind, of, (a, b) -> a.isEmpty() ? a : b);
              }
            });
    return new Rows(
        count(kinds.getOrDefault(Hides.ONE_MORE, Map.of())),
        count(kinds.getOrDefault(Hides.ONE_CHANGED, Map.of())),
        count(kinds.getOrDefault(Hides.NUMERATOR, Map.of())),
        count(kinds.getOrDefault(Hides.ANY, Map.of())));
  }

  /**
   * What holds where the definition does not say: a row that is looked up can hide anything. One
   * that is counted changes the mark of one union; of persons it is told by the key: rows of
   * persons, figures of unions, or events, which may be about many.
   */
  private static Hides hides(String table, Use use, About about) {
    if (use == Use.LOOKED_UP) {
      return Hides.ANY;
    }
    if (about != About.PERSONS) {
      return Hides.ONE_CHANGED;
    }
    Set<String> key = Tables.named(table).map(Table::key).map(Set::copyOf).orElse(Set.of());
    if (key.contains("person_key")) {
      return Hides.ONE_MORE;
    }
    return key.contains("unit_id") ? Hides.NOTHING : Hides.ANY;
  }

  /** Rejected rows of kinds in a district each; an empty district stands for the city. */
  private long count(Map<String, String> districtOfKind) {
    long count = 0;
    for (Map.Entry<At, Long> entry : rows.entrySet()) {
      String wanted = districtOfKind.get(entry.getKey().kind());
      String district = entry.getKey().district();
      if (wanted != null && (wanted.isEmpty() || district.isEmpty() || district.equals(wanted))) {
        count += entry.getValue();
      }
    }
    return count;
  }
}
