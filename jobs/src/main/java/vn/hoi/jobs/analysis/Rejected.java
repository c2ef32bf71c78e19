package vn.hoi.jobs.analysis;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Category.Parts;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.Hides;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.IndicatorDefinition.About;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.definition.UsedTables;
import vn.hoi.jobs.definition.UsedTables.Use;
import vn.hoi.jobs.statistics.WorstCase;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/**
 * How many source rows were rejected, by kind of file, district and the first day the file is
 * about. A row of a file about the whole city, or of the city's own, may belong to any district;
 * and so may a row that is not counted at the union it names, whichever district sent it. A row of
 * a file that is about later days than a review's tells nothing of it, and one about years before
 * the review's window tells nothing of what is counted in the window. A row of the register may be
 * a union of any size.
 */
final class Rejected {
  private static final String ORIGIN = "file:";
  private static final String PERSON = "person_key";
  private static final String SQL =
      """
      select f.kind, coalesce(regexp_extract(f.scope, 'district=([0-9]+)', 1), '') as district,
        case
          when regexp_matches(f.scope, 'period=[0-9]{4}H2')
            then cast(regexp_extract(f.scope, 'period=([0-9]{4})', 1) || '-07-01' as date)
          when regexp_matches(f.scope, '(period|year)=[0-9]{4}')
            then cast(regexp_extract(f.scope, '(period|year)=([0-9]{4})', 2) || '-01-01' as date)
          when regexp_matches(f.scope, 'as_of=[0-9-]+')
            then cast(regexp_extract(f.scope, 'as_of=([0-9-]+)', 1) as date)
        end as first_day,
        count(*) as rejected
      from (select distinct source_file, source_sheet, source_row from reject) r
      join source_file f on f.file_id = r.source_file and f.status = 'accepted'
      group by all
      """;

  /**
   * Rejected rows that may belong to a place, by what each can hide ({@link Hides}).
   *
   * @param ofOneMore one more of what is counted: a person, a case, the mark of a union
   * @param ofPersons a person wherever she counts, which may be at several unions
   * @param ofOneJoining one of the denominator that belongs to the numerator too
   * @param ofOneChanged one that is counted otherwise
   * @param ofNumerator any number of those in the denominator
   * @param ofUnknownSize anything
   * @param unionsOfPerson at how many unions one person counts, at the most
   */
  record Rows(
      long ofOneMore,
      long ofPersons,
      long ofOneJoining,
      long ofOneChanged,
      long ofNumerator,
      long ofUnknownSize,
      long unionsOfPerson) {
    /** All of which each is about one. */
    long ofOne() {
      return ofOneMore + ofPersons + ofOneJoining + ofOneChanged;
    }

    /**
     * What they can do to a share.
     *
     * @param ofOneRow how many are counted as one
     */
    WorstCase.Lost lost(Category category, long ofOneRow) {
      long more = ofOneMore * ofOneRow + ofPersons * unionsOfPerson;
      long joining = ofOneJoining * ofOneRow;
      long changed = ofOneChanged * ofOneRow;
      return category.parts() == Parts.APART
          ? new WorstCase.Lost(0, more, joining, changed, ofNumerator)
          : new WorstCase.Lost(more, 0, joining, changed, ofNumerator);
    }
  }

  /** Rejected rows of a kind in a district; an empty district stands for the city's files. */
  private record At(String kind, String district, @Nullable LocalDate firstDay) {
    boolean mayBeOf(Review review) {
      return firstDay == null
          || !firstDay.isAfter(review.asOf())
          || !firstDay.isAfter(review.populationOn())
          || firstDay.getYear() <= review.ratingYear();
    }

    /** Whether the file may be about a year of the review's window; no file is about two years. */
    boolean mayBeOfWindowOf(Review review) {
      return firstDay == null
          || review.window().isEmpty()
          || firstDay.getYear() >= review.window().get().first().getYear();
    }
  }

  /** The rows of a table about persons that hold on a review's day. */
  private record Persons(String table, String review) {}

  private final String city;
  private final Map<At, Long> rows = new HashMap<>();
  private final Map<String, Set<String>> kindsOfTable = new HashMap<>();
  private final Map<Persons, Long> unionsOfPerson = new HashMap<>();

  /**
   * None yet.
   *
   * @param city the city's identity; what it sends itself may be about any district
   */
  Rejected(String city) {
    this.city = city;
  }

  static Rejected read(
      SnapshotSession session, Snapshot snapshot, String city, List<Review> reviews) {
    Rejected rejected = new Rejected(city);
    Reading.of(
        session,
        SQL,
        row -> {
          rejected.add(
              row.getString(1),
              row.getString(2),
              row.getObject(3, LocalDate.class),
              row.getLong(4));
          return "";
        });
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
    for (Review review : reviews) {
      rejected.persons(session, Tables.MEMBER, "joined_on", "left_on", review);
      rejected.persons(session, Tables.OFFICER_TERM, "started_on", "ended_on", review);
    }
    return rejected;
  }

  private void persons(
      SnapshotSession session, Table table, String first, String end, Review review) {
    String day = "date '" + review.asOf() + "'";
    String sql =
        "select coalesce(max(unions), 0) from (select count(distinct unit_id) as unions from "
            + table.name()
            + " where "
            + first
            + " <= "
            + day
            + " and ("
            + end
            + " is null or "
            + end
            + " > "
            + day
            + ") group by person_key)";
    Reading.of(session, sql, row -> row.getLong(1))
        .forEach(most -> unionsOfPerson(table.name(), review.id(), most));
  }

  /** Notes at how many unions one person stands in a table on a review's day, at the most. */
  void unionsOfPerson(String table, String review, long most) {
    unionsOfPerson.put(new Persons(table, review), most);
  }

  /** Notes rejected rows of files of a kind that are about no days of their own. */
  void add(String kind, String district, long count) {
    add(kind, district, null, count);
  }

  /**
   * Notes rejected rows of files of a kind, of a district, of the city or, empty, about it.
   *
   * @param firstDay the first day the files are about; null when they do not say
   */
  void add(String kind, String district, @Nullable LocalDate firstDay, long count) {
    rows.merge(new At(kind, district.equals(city) ? "" : district, firstDay), count, Long::sum);
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
      Definitions definitions,
      IndicatorDefinition definition,
      Category category,
      Review review,
      String district) {
    Map<Hides, Map<String, String>> kinds = new EnumMap<>(Hides.class);
    Map<String, String> persons = new HashMap<>();
    Set<String> ofAnyTime = new HashSet<>();
    for (String table : UsedTables.ofAnyTime(definitions, definition)) {
      ofAnyTime.addAll(kindsOfTable.getOrDefault(table, Set.of()));
    }
    long most = 1;
    for (Map.Entry<String, Use> used : UsedTables.of(definitions, definition).entrySet()) {
      String table = used.getKey();
      Use use = used.getValue();
      Optional<Hides> said = Optional.ofNullable(definition.hides().get(table));
      Hides hides = said.orElseGet(() -> hides(table, use, category.about()));
      boolean anywhere = said.isEmpty() && hides == Hides.ONE_MORE && use == Use.COUNTED_ANYWHERE;
      if (use == Use.COUNTED_AT_UNION && key(table).contains(PERSON)) {
        most = Math.max(most, unionsOfPerson.getOrDefault(new Persons(table, review.id()), 1L));
      }
      Map<String, String> of =
          anywhere ? persons : kinds.computeIfAbsent(hides, h -> new HashMap<>());
      String where = use == Use.COUNTED_AT_UNION ? district : "";
      kindsOfTable
          .getOrDefault(table, Set.of())
          .forEach(kind -> of.merge(kind, where, (a, b) -> a.isEmpty() ? a : b));
    }
    Map<String, String> any = kinds.computeIfAbsent(Hides.ANY, h -> new HashMap<>());
    for (String kind : kindsOfTable.getOrDefault(Tables.UNIT.name(), Set.of())) {
      any.put(kind, "");
      ofAnyTime.add(kind);
    }
    return new Rows(
        count(kinds.getOrDefault(Hides.ONE_MORE, Map.of()), ofAnyTime, review),
        count(persons, ofAnyTime, review),
        count(kinds.getOrDefault(Hides.ONE_JOINS, Map.of()), ofAnyTime, review),
        count(kinds.getOrDefault(Hides.ONE_CHANGED, Map.of()), ofAnyTime, review),
        count(kinds.getOrDefault(Hides.NUMERATOR, Map.of()), ofAnyTime, review),
        count(any, ofAnyTime, review),
        most);
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
    if (key(table).contains(PERSON)) {
      return Hides.ONE_MORE;
    }
    return key(table).contains("unit_id") ? Hides.NOTHING : Hides.ANY;
  }

  private static Set<String> key(String table) {
    return Tables.named(table).map(Table::key).map(Set::copyOf).orElse(Set.of());
  }

  /** Rejected rows of kinds in a district each; an empty district stands for the city. */
  private long count(Map<String, String> districtOfKind, Set<String> ofAnyTime, Review review) {
    long count = 0;
    for (Map.Entry<At, Long> entry : rows.entrySet()) {
      String wanted = districtOfKind.get(entry.getKey().kind());
      String district = entry.getKey().district();
      if (wanted != null
          && entry.getKey().mayBeOf(review)
          && (ofAnyTime.contains(entry.getKey().kind()) || entry.getKey().mayBeOfWindowOf(review))
          && (wanted.isEmpty() || district.isEmpty() || district.equals(wanted))) {
        count += entry.getValue();
      }
    }
    return count;
  }
}
