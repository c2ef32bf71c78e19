package vn.hoi.jobs.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Category.Levels;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.IndicatorDefinition.About;
import vn.hoi.jobs.definition.IndicatorDefinition.Grain;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.Places.Place;
import vn.hoi.jobs.value.ValueKey;

/**
 * Carries the figures of an indicator's unions to the boundaries of a day and adds them up there.
 * Numerators and denominators are shared out as whole numbers, each source by itself; the value is
 * made of what arrives. Not carried: counts of units (half a union is none), what does not add up,
 * and indicators that are counted on constant boundaries already. Several threads may use it.
 */
public final class OnBoundaries {
  private final Places places;
  private final Crosswalk crosswalk;
  private final Set<String> sentences = new ConcurrentSkipListSet<>();

  public OnBoundaries(Places places, Crosswalk crosswalk) {
    this.places = places;
    this.crosswalk = crosswalk;
  }

  /** Whether a category's figures can be carried. */
  public static boolean travels(IndicatorDefinition definition, Category category) {
    return definition.grain() == Grain.UNIT
        && category.levels() == Levels.ADDED
        && category.about() != About.UNITS;
  }

  /** Why some periods are not there, one sentence each; filled by {@link #values}. */
  public List<String> sentences() {
    return List.copyOf(sentences);
  }

  /**
   * The values on the boundaries of a day, in order of their keys; none of a period from which they
   * cannot be reached.
   */
  public List<BoundaryValue> values(
      IndicatorDefinition definition, List<IndicatorValue> values, LocalDate day) {
    Map<String, Shares> shares = new HashMap<>();
    Set<String> unreachable = new HashSet<>();
    List<IndicatorValue> sources = new ArrayList<>();
    for (IndicatorValue value : values) {
      Optional<Category> category = definition.category(value.key().category());
      if (value.key().level() == Level.GRASSROOTS
          && category.filter(c -> travels(definition, c)).isPresent()) {
        sources.add(value);
        Shares of = shares.computeIfAbsent(value.key().unitId(), u -> crosswalk.carry(u, day));
        if (!of.known()) {
          unreachable.add(value.key().period());
          sentences.add(of.unknown());
        }
      }
    }
    Map<ValueKey, Gathering> gathered = new TreeMap<>();
    for (IndicatorValue source : sources) {
      if (!unreachable.contains(source.key().period())) {
        Category category = definition.category(source.key().category()).orElseThrow();
        Shares of = Objects.requireNonNull(shares.get(source.key().unitId()));
        gather(gathered, category, source, of);
      }
    }
    List<BoundaryValue> carried = new ArrayList<>();
    gathered.forEach(
        (key, at) ->
            carried.add(at.value(key, definition.version(), day, key.level() == Level.GRASSROOTS)));
    return carried;
  }

  private void gather(
      Map<ValueKey, Gathering> gathered, Category category, IndicatorValue source, Shares shares) {
    boolean known = source.numerator().isPresent();
    known &= source.denominator().isPresent() || !category.measure().hasDenominator();
    Map<String, Long> n = Apportionment.of(known ? source.numerator().orElse(0) : 0, shares.of());
    Map<String, Long> d = Apportionment.of(known ? source.denominator().orElse(0) : 0, shares.of());
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

  /** Where a part counts; one that goes to no unit counts above, where it came from. */
  private List<ValueKey> placesOf(ValueKey source, String to) {
    boolean nowhere = to.equals(Shares.NOWHERE);
    Place place = places.unit(nowhere ? source.unitId() : to).orElseThrow();
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
