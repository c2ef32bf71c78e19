package vn.hoi.jobs.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.QualityIndex;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.value.Changes;
import vn.hoi.jobs.value.IndicatorChange;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.Problem;

/**
 * Hides values about few persons before a release, and as many others as it takes that no hidden
 * value can be got by subtraction.
 *
 * <p>Indicators that count the same persons, such as the members of a union, are protected together
 * ({@link AcrossIndicators}), and so are the small numbers of persons that shown counts tell
 * together ({@link vn.hoi.jobs.definition.Remainder}), as far as the definitions name them. The
 * quality index of a union is hidden where it is made of a hidden value. What an earlier release
 * withheld stays withheld, and a count is hidden that tells of few persons added since an earlier
 * review ({@link Added}). Limit: counts of one review in two releases are not taken from each
 * other. Only what equations give away is prevented; a hidden value may still be narrowed to a
 * range.
 */
public final class DisclosureControl {
  private final Definitions definitions;
  private final Places places;
  private final Set<ValueKey> withheld;

  /**
   * @param withheld what releases that were given out withheld; shown now, it could give away what
   *     it protected then
   */
  public DisclosureControl(Definitions definitions, Places places, Set<ValueKey> withheld) {
    this.definitions = definitions;
    this.places = places;
    this.withheld = Set.copyOf(withheld);
  }

  /** The values with the hidden ones suppressed, in the same order. */
  public List<IndicatorValue> values(List<IndicatorValue> values) {
    Map<String, Map<String, List<IndicatorValue>>> periods =
        values.stream()
            .collect(
                Collectors.groupingBy(
                    v -> v.key().period(),
                    TreeMap::new,
                    Collectors.groupingBy(
                        v -> v.key().indicator(), TreeMap::new, Collectors.toList())));
    Set<ValueKey> hidden =
        definitions.reviews().parallelStream()
            .filter(review -> inside(review).isEmpty())
            .flatMap(review -> ofPeriod(review, periods, Set.of()).stream())
            .collect(Collectors.toSet());
    for (Review review : definitions.reviews()) {
      if (!inside(review).isEmpty()) {
        hidden.addAll(ofPeriod(review, periods, hidden));
      }
    }
    return values.stream().map(v -> hidden.contains(v.key()) ? v.suppressed() : v).toList();
  }

  /** The earlier reviews whose windows a review's own window holds, in their order. */
  private List<String> inside(Review review) {
    return definitions.reviews().stream()
        .filter(other -> other.asOf().isBefore(review.asOf()))
        .filter(other -> review.holdsWindowOf(other))
        .map(Review::id)
        .toList();
  }

  /**
   * What is hidden of a period: first of each indicator alone, then where some share counts.
   *
   * @param periods all values by period and indicator
   * @param before what is hidden of the reviews inside its window
   */
  private Set<ValueKey> ofPeriod(
      Review review, Map<String, Map<String, List<IndicatorValue>>> periods, Set<ValueKey> before) {
    Map<String, List<IndicatorValue>> values = periods.getOrDefault(review.id(), Map.of());
    Map<String, ProtectedTable> tables = new TreeMap<>();
    values.forEach(
        (id, of) ->
            tables.put(
                id,
                new ProtectedTable(
                    definitions.indicator(id),
                    definitions.disclosure(),
                    places,
                    of,
                    inside(review).stream()
                        .map(then -> new Added(then, in(periods, then, id), before, of))
                        .toList(),
                    withheld)));
    protect(tables.values());
    SharedCounts shared = new SharedCounts(values.values().stream().flatMap(List::stream).toList());
    for (Set<String> group : together(shared, tables)) {
      List<ProtectedTable> together = new ArrayList<>();
      tables.forEach(
          (id, table) -> {
            if (group.contains(id)) {
              together.add(table);
            }
          });
      AcrossIndicators across = new AcrossIndicators(shared, together);
      List<ProtectedTable> changed = together;
      while (!changed.isEmpty()) {
        Map<String, List<ValueKey>> more =
            across.companions(hidden(together)).stream()
                .collect(Collectors.groupingBy(ValueKey::indicator));
        changed = new ArrayList<>();
        for (Map.Entry<String, List<ValueKey>> of : more.entrySet()) {
          ProtectedTable table = Objects.requireNonNull(tables.get(of.getKey()));
          if (table.hide(of.getValue())) {
            changed.add(table);
          }
        }
        protect(changed);
      }
    }
    ProtectedTable index = tables.get(QualityIndex.INDICATOR);
    if (index != null && index.hide(madeOf(hidden(tables.values()), index.values()))) {
      protect(List.of(index));
    }
    return hidden(tables.values());
  }

  private static List<IndicatorValue> in(
      Map<String, Map<String, List<IndicatorValue>>> periods, String period, String indicator) {
    return periods.getOrDefault(period, Map.of()).getOrDefault(indicator, List.of());
  }

  /** The unions' indices made of a hidden value: whoever knows the others could work it out. */
  private List<ValueKey> madeOf(Set<ValueKey> hidden, List<IndicatorValue> indices) {
    return indices.stream()
        .map(IndicatorValue::key)
        .filter(key -> key.level() == Level.GRASSROOTS)
        .filter(
            key ->
                definitions.quality().components().stream()
                    .map(of -> key.of(of.indicator(), of.category()))
                    .anyMatch(hidden::contains))
        .toList();
  }

  /** The indicators whose counts are the same or tell a remainder together. */
  private static Collection<Set<String>> together(
      SharedCounts shared, Map<String, ProtectedTable> tables) {
    List<String> ids = List.copyOf(tables.keySet());
    Links links = new Links(ids.size());
    Set<String> found = new HashSet<>();
    List<Set<String>> all = new ArrayList<>(shared.groups());
    tables.forEach(
        (id, table) ->
            table
                .remainders()
                .forEach(
                    remainder -> {
                      Set<String> of = new HashSet<>(Set.of(id));
                      remainder.terms().forEach(term -> of.add(term.indicator()));
                      of.retainAll(tables.keySet());
                      all.add(of);
                    }));
    for (Set<String> group : all) {
      found.addAll(group);
      String first = group.iterator().next();
      group.forEach(other -> links.link(ids.indexOf(first), ids.indexOf(other)));
    }
    Map<Integer, Set<String>> groups = new TreeMap<>();
    for (int id = 0; id < ids.size(); id++) {
      if (found.contains(ids.get(id))) {
        groups.computeIfAbsent(links.root(id), r -> new HashSet<>()).add(ids.get(id));
      }
    }
    return groups.values();
  }

  private static Set<ValueKey> hidden(Collection<ProtectedTable> tables) {
    return tables.stream().flatMap(table -> table.hidden().stream()).collect(Collectors.toSet());
  }

  /** Each table is protected by itself, so the order in which they are done does not matter. */
  private static void protect(Collection<ProtectedTable> tables) {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Callable<ProtectedTable>> work = new ArrayList<>();
      tables.forEach(table -> work.add(table::protect));
      for (Future<ProtectedTable> done : pool.invokeAll(work)) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.ofOperator("Cannot protect the values: it was stopped.", e);
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * The changes with those suppressed that are made of a hidden value.
   *
   * @param values the values after {@link #values}
   */
  public List<IndicatorChange> changes(List<IndicatorChange> changes, List<IndicatorValue> values) {
    Set<ValueKey> hidden = new HashSet<>();
    Set<ValueKey> holdingHidden = new HashSet<>();
    Changes onGroups = new Changes(places, definitions.reviews());
    for (IndicatorValue value : values) {
      if (value.status() == Status.SUPPRESSED) {
        ValueKey key = value.key();
        hidden.add(key);
        if (key.level() == Level.GRASSROOTS) {
          hidden.add(onGroups.onGroup(key));
          holdingHidden.addAll(above(key));
        }
      }
    }
    List<IndicatorChange> safe = new ArrayList<>(changes.size());
    for (IndicatorChange change : changes) {
      ValueKey now = change.key();
      ValueKey then = now.in(change.baselinePeriod());
      boolean hide = hidden.contains(now) || hidden.contains(then);
      // The effects are made of the unions' figures, so they could give a hidden one away.
      boolean tell = !holdingHidden.contains(now) && !holdingHidden.contains(then);
      safe.add(
          hide
              ? change.suppressed()
              : tell ? change : change.with(change.statistics().withoutEffects()));
    }
    return safe;
  }

  private List<ValueKey> above(ValueKey key) {
    return places
        .find(key.unitId())
        .map(
            place ->
                List.of(
                    at(key, Level.DISTRICT, place.district()),
                    at(key, Level.AREA, place.area()),
                    at(key, Level.CITY, places.city())))
        .orElse(List.of());
  }

  private static ValueKey at(ValueKey key, Level level, String unit) {
    return new ValueKey(key.indicator(), key.period(), key.category(), level, unit);
  }
}
