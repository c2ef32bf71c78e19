package vn.hoi.jobs.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.IndicatorDefinition.About;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.table.Table;
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

  /**
   * Rejected rows that may belong to a place.
   *
   * @param ofOne each may hide one of what is counted: a person, or the mark of a union
   * @param ofUnknownSize each may hide any number of persons
   */
  record Rows(long ofOne, long ofUnknownSize) {}

  /** What a row of a table can hide from a count of persons. */
  private enum Hides {
    ONE_PERSON,
    /** A whole union's figure; without it the union is silent, which is told of it already. */
    A_SILENT_UNION,
    ANY_NUMBER
  }

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

  /** Notes rejected rows of files of a kind; an empty district stands for the city's files. */
  void add(String kind, String district, long count) {
    rows.merge(new At(kind, district), count, Long::sum);
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
    Set<String> ofOne = new HashSet<>();
    Set<String> ofUnknownSize = new HashSet<>();
    for (String table : tables(definitions, definition)) {
      Set<String> kinds = kindsOfTable.getOrDefault(table, Set.of());
      Hides hides = category.about() == About.PERSONS ? hides(table) : Hides.ONE_PERSON;
      switch (hides) {
        case ONE_PERSON -> ofOne.addAll(kinds);
        case ANY_NUMBER -> ofUnknownSize.addAll(kinds);
        case A_SILENT_UNION -> {}
      }
    }
    return new Rows(count(ofOne, district), count(ofUnknownSize, district));
  }

  /** By the key: rows of persons, figures of unions, or events, which may be about many. */
  private static Hides hides(String table) {
    Set<String> key = Tables.named(table).map(Table::key).map(Set::copyOf).orElse(Set.of());
    if (key.contains("person_key")) {
      return Hides.ONE_PERSON;
    }
    return key.contains("unit_id") ? Hides.A_SILENT_UNION : Hides.ANY_NUMBER;
  }

  private static Set<String> tables(Definitions definitions, IndicatorDefinition definition) {
    Set<String> tables = new HashSet<>(definition.rows().keySet());
    for (IndicatorDefinition other : definitions.indicators().values()) {
      boolean every = definition.reads().contains(IndicatorDefinition.EVERY_INDICATOR);
      if (!other.equals(definition) && (every || definition.reads().contains(other.id()))) {
        tables.addAll(every ? other.rows().keySet() : tables(definitions, other));
      }
    }
    return tables;
  }

  private long count(Set<String> kinds, String district) {
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
