package vn.hoi.jobs.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

/**
 * Hides values about few persons before a release, and as many others as it takes that no hidden
 * value can be got by subtraction.
 *
 * <p>Indicators that count the same persons, such as the members of a union, are protected together
 * ({@link AcrossIndicators}), and so are the small numbers of persons that shown counts tell
 * together ({@link vn.hoi.jobs.definition.Remainder}), as far as the definitions name them. So are
 * reviews that show the same count ({@link Together}). The quality index of a union is hidden where
 * it is made of a hidden value. What an earlier release withheld stays withheld, and a count is
 * hidden that tells of few persons added since an earlier review ({@link Added}). Limit: counts of
 * one review in two releases are not taken from each other. Only what equations give away is
 * prevented; a hidden value may still be narrowed to a range.
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
    Map<TableKey, List<IndicatorValue>> counted =
        values.stream()
            .collect(
                Collectors.groupingBy(
                    v -> TableKey.of(v.key()), TreeMap::new, Collectors.toList()));
    Map<TableKey, ProtectedTable> tables = new TreeMap<>();
    definitions.reviews().parallelStream()
        .filter(review -> inside(review).isEmpty())
        .map(review -> ofPeriod(review, counted, Set.of()))
        .toList()
        .forEach(tables::putAll);
    for (Review review : definitions.reviews()) {
      if (!inside(review).isEmpty()) {
        tables.putAll(ofPeriod(review, counted, Together.hidden(tables.values())));
      }
    }
    Together.protectPeriods(tables);
    protectIndex(tables);
    Set<ValueKey> hidden = Together.hidden(tables.values());
    Set<Part> withHidden = hidden.stream().map(Part::of).collect(Collectors.toSet());
    return values.stream()
        .map(v -> hidden.contains(v.key()) ? v.suppressed() : v)
        .map(
            v ->
                IndexTotals.isOne(v.key()) && withHidden.contains(Part.of(v.key()))
                    ? v.rounded(IndexTotals.DECIMALS)
                    : v)
        .map(v -> withHidden.contains(Part.of(v.key())) ? v.withoutSizes() : v)
        .toList();
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
   * The protected tables of a period.
   *
   * @param counted all values
   * @param before what is hidden of the reviews inside its window
   */
  private Map<TableKey, ProtectedTable> ofPeriod(
      Review review, Map<TableKey, List<IndicatorValue>> counted, Set<ValueKey> before) {
    Map<TableKey, ProtectedTable> tables = new TreeMap<>();
    counted.forEach(
        (key, of) -> {
          if (key.period().equals(review.id())) {
            List<Added> added =
                inside(review).stream()
                    .map(then -> new Added(then, in(counted, then, key), before, of))
                    .toList();
            tables.put(
                key,
                new ProtectedTable(
                    definitions.indicator(key.indicator()),
                    definitions.disclosure(),
                    places,
                    of,
                    added,
                    withheld));
          }
        });
    Together.protectPeriod(tables);
    return tables;
  }

  private static List<IndicatorValue> in(
      Map<TableKey, List<IndicatorValue>> counted, String period, TableKey key) {
    return counted.getOrDefault(new TableKey(key.indicator(), period), List.of());
  }

  private void protectIndex(Map<TableKey, ProtectedTable> tables) {
    Set<ValueKey> hidden =
        tables.values().stream()
            .flatMap(table -> table.reportedAndHidden().stream())
            .collect(Collectors.toSet());
    tables.forEach(
        (key, index) -> {
          if (key.indicator().equals(QualityIndex.INDICATOR)) {
            index.hide(madeOf(hidden, index.values()));
            index.hide(new IndexTotals(index.values(), places, index.hidden()).withheld());
          }
        });
  }

  /** The unions' indices made of a hidden value: whoever knows the others could work it out. */
  private List<ValueKey> madeOf(Set<ValueKey> hidden, List<IndicatorValue> indices) {
    return indices.stream()
        .filter(index -> index.numerator().isPresent())
        .map(IndicatorValue::key)
        .filter(key -> key.level() == Level.GRASSROOTS)
        .filter(
            key ->
                definitions.quality().components().stream()
                    .map(of -> key.of(of.indicator(), of.category()))
                    .anyMatch(hidden::contains))
        .toList();
  }

  /**
   * The changes with those suppressed that are made of a hidden or rounded value.
   *
   * @param values the values after {@link #values}
   */
  public List<IndicatorChange> changes(List<IndicatorChange> changes, List<IndicatorValue> values) {
    Set<ValueKey> hidden = new HashSet<>();
    Set<ValueKey> holdingHidden = new HashSet<>();
    Changes onGroups = new Changes(places, definitions.reviews());
    for (IndicatorValue value : values) {
      if (value.status() == Status.SUPPRESSED || value.isRounded()) {
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
