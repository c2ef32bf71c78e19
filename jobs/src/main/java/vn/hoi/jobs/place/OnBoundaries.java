package vn.hoi.jobs.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Category.Levels;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.IndicatorDefinition.About;
import vn.hoi.jobs.definition.IndicatorDefinition.Grain;
import vn.hoi.jobs.definition.Measure;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.Places.Place;
import vn.hoi.jobs.value.ValueKey;

/**
 * Carries the figures of an indicator's unions, or of the groups of unions it is counted on, to the
 * boundaries of a day and adds them up there. Numerators and denominators are shared out as whole
 * numbers, each source by itself; the value is made of what arrives. Where nobody knows the way,
 * the figures count where all of it must lie, and places that may have a part of it have no value.
 * What a district or the city counted of its own stays there, on whatever boundaries of unions. Not
 * carried: counts of units (half a union is none) and what does not add up. Several threads may use
 * it.
 */
public final class OnBoundaries {
  private final Places places;
  private final Ways ways;
  private final ConcurrentSkipListMap<String, Set<String>> unknown = new ConcurrentSkipListMap<>();

  /**
   * @param groupsUntil the last day whose events tie unions into groups
   */
  public OnBoundaries(Places places, Crosswalk crosswalk, LocalDate groupsUntil) {
    this.places = places;
    this.ways = new Ways(places, crosswalk, groupsUntil);
  }

  /** Whether a category's figures can be carried. */
  public static boolean travels(IndicatorDefinition definition, Category category) {
    return category.levels() == Levels.ADDED
        && category.about() != About.UNITS
        && !isPerUnit(definition, category);
  }

  /** A ratio beside a count of units is for each of them, so units stand below. */
  private static boolean isPerUnit(IndicatorDefinition definition, Category category) {
    return category.measure() == Measure.RATIO && definition.mainCategory().about() == About.UNITS;
  }

  /** What could not be shared out, and why, one sentence for each reason and day. */
  public List<String> sentences() {
    return unknown.entrySet().stream()
        .map(
            why ->
                "Cannot share out the figures of "
                    + String.join(", ", why.getValue())
                    + why.getKey()
                    + " They count above the unions only, where all their ground lies; the unions"
                    + " there have no figures.")
        .toList();
  }

  /**
   * The values on the boundaries of a day, in order of their keys; none of a place that may have a
   * part of what nobody can share out.
   */
  public List<BoundaryValue> values(
      IndicatorDefinition definition, List<IndicatorValue> values, LocalDate day) {
    Map<String, Shares> shares = new HashMap<>();
    Map<ValueKey, Gathering> gathered = new HashMap<>();
    Set<ValueKey> partly = new HashSet<>();
    for (IndicatorValue value : values) {
      Optional<Category> category = definition.category(value.key().category());
      if (value.key().level() == Level.GRASSROOTS
          && category.filter(c -> travels(definition, c)).isPresent()) {
        Shares of =
            shares.computeIfAbsent(value.key().unitId(), u -> ways.of(definition.grain(), u, day));
        if (of.known()) {
          gather(gathered, category.orElseThrow(), value, of);
        } else {
          tell(value.key().unitId(), of, day);
          gatherAbove(gathered, partly, category.orElseThrow(), value, of);
        }
      }
    }
    if (definition.grain() == Grain.ANY) {
      gatherOwn(gathered, definition, values);
    }
    gathered.keySet().removeAll(partly);
    List<BoundaryValue> carried = new ArrayList<>(gathered.size());
    new TreeMap<>(gathered)
        .forEach(
            (key, at) ->
                carried.add(
                    at.value(key, definition.version(), day, key.level() == Level.GRASSROOTS)));
    return carried;
  }

  /**
   * What districts and the city counted of their own, which is what their values have beyond those
   * of the places in them. A district without unions on those boundaries is none there: what it
   * counted is the city's.
   */
  private void gatherOwn(
      Map<ValueKey, Gathering> gathered,
      IndicatorDefinition definition,
      List<IndicatorValue> values) {
    Map<ValueKey, long[]> own = new TreeMap<>();
    for (IndicatorValue value : values) {
      ValueKey key = value.key();
      Category category = definition.category(key.category()).orElseThrow();
      if (key.level() != Level.AREA && travels(definition, category) && isKnown(category, value)) {
        long[] counts = {value.numerator().orElse(0), value.denominator().orElse(0)};
        if (key.level() != Level.GRASSROOTS) {
          add(own, key, counts, 1);
        }
        if (key.level() != Level.CITY) {
          String district = places.find(key.unitId()).map(Place::district).orElse("");
          boolean ofCity = key.level() == Level.DISTRICT || district.isEmpty();
          add(
              own,
              ofCity ? at(key, Level.CITY, places.city()) : at(key, Level.DISTRICT, district),
              counts,
              -1);
        }
      }
    }
    own.forEach(
        (key, counts) -> {
          Measure measure = definition.category(key.category()).orElseThrow().measure();
          if (key.level() == Level.DISTRICT && gathered.containsKey(key)) {
            gather(gathered, key, measure, counts);
          }
          gather(gathered, at(key, Level.CITY, places.city()), measure, counts);
        });
  }

  private static void add(Map<ValueKey, long[]> sums, ValueKey key, long[] counts, int sign) {
    long[] sum = sums.computeIfAbsent(key, k -> new long[2]);
    for (int i = 0; i < sum.length; i++) {
      sum[i] = Math.addExact(sum[i], sign * counts[i]);
    }
  }

  private static void gather(
      Map<ValueKey, Gathering> gathered, ValueKey key, Measure measure, long[] counts) {
    gathered.computeIfAbsent(key, k -> new Gathering(measure)).add(counts[0], counts[1], false);
  }

  private void tell(String source, Shares of, LocalDate day) {
    unknown
        .computeIfAbsent(
            " on the boundaries of " + day + ": " + of.unknown(),
            why -> new ConcurrentSkipListSet<>())
        .add(source);
  }

  private void gather(
      Map<ValueKey, Gathering> gathered, Category category, IndicatorValue source, Shares shares) {
    boolean known = isKnown(category, source);
    long counted = known ? source.numerator().orElse(0) : 0;
    long among = known ? source.denominator().orElse(0) : 0;
    Map<String, Long> d = Apportionment.of(among, shares.of());
    boolean within =
        !shares.isWhole()
            && category.measure() == Measure.SHARE
            && counted >= 0
            && counted <= among;
    Map<String, Long> n =
        within
            ? Apportionment.within(counted, shares.of(), d)
            : Apportionment.of(counted, shares.of());
    for (String to : shares.of().keySet()) {
      for (ValueKey at : placesOf(source.key(), to)) {
        Gathering here = gathered.computeIfAbsent(at, k -> new Gathering(category.measure()));
        if (known) {
          here.add(n.getOrDefault(to, 0L), d.getOrDefault(to, 0L), !shares.isWhole());
        } else {
          here.miss(source.status());
        }
      }
    }
  }

  /** The places that hold all of a source get it whole; those that may hold a part are noted. */
  private void gatherAbove(
      Map<ValueKey, Gathering> gathered,
      Set<ValueKey> partly,
      Category category,
      IndicatorValue source,
      Shares shares) {
    Map<ValueKey, Integer> holding = new HashMap<>();
    for (String to : shares.reach()) {
      placesOf(source.key(), to).forEach(at -> holding.merge(at, 1, Integer::sum));
    }
    holding.forEach(
        (at, parts) -> {
          if (parts < shares.reach().size()) {
            partly.add(at);
            return;
          }
          Gathering here = gathered.computeIfAbsent(at, k -> new Gathering(category.measure()));
          if (isKnown(category, source)) {
            here.add(source.numerator().orElse(0), source.denominator().orElse(0), false);
          } else {
            here.miss(source.status());
          }
        });
  }

  private static boolean isKnown(Category category, IndicatorValue source) {
    return source.numerator().isPresent()
        && (source.denominator().isPresent() || !category.measure().hasDenominator());
  }

  /** Where a part counts; one that goes to no unit counts above, where it came from. */
  private List<ValueKey> placesOf(ValueKey source, String to) {
    boolean nowhere = to.equals(Shares.NOWHERE);
    Place place = places.find(nowhere ? source.unitId() : to).orElseThrow();
    List<ValueKey> keys = new ArrayList<>();
    if (!nowhere) {
      keys.add(at(source, Level.GRASSROOTS, to));
    }
    if (!place.district().isEmpty()) {
      keys.add(at(source, Level.DISTRICT, place.district()));
    }
    keys.add(at(source, Level.AREA, place.area()));
    keys.add(at(source, Level.CITY, places.city()));
    return keys;
  }

  private static ValueKey at(ValueKey source, Level level, String unitId) {
    return new ValueKey(source.indicator(), source.period(), source.category(), level, unitId);
  }
}
