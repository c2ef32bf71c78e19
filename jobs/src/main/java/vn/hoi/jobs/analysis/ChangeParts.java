package vn.hoi.jobs.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Measure;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.statistics.Part;
import vn.hoi.jobs.statistics.Part.Side;
import vn.hoi.jobs.statistics.Share;
import vn.hoi.jobs.value.Figures;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.ValueKey;

/** The constant-boundary groups of an indicator at two dates, by the places they lie in. */
final class ChangeParts {
  /** What the unions of a group reported at one date. */
  private static final class Spot {
    private long n;
    private long d;
    private boolean whole = true;

    Share share() {
      return new Share(n, d);
    }
  }

  private final Places places;
  private final UnitSpans spans;

  ChangeParts(Places places, UnitSpans spans) {
    this.places = places;
    this.spans = spans;
  }

  /**
   * The parts of each district, area and the city, by the key of the place in the later period.
   *
   * @param values all values of the indicator
   */
  Map<ValueKey, List<Part>> of(
      IndicatorDefinition definition, List<IndicatorValue> values, Review then, Review now) {
    Map<ValueKey, Spot> before = spots(definition, values, then.id(), now.id());
    Map<ValueKey, Spot> after = spots(definition, values, now.id(), now.id());
    Map<ValueKey, Places.Place> groups = new TreeMap<>();
    before.keySet().forEach(key -> group(key).ifPresent(g -> groups.put(key, g)));
    after.keySet().forEach(key -> group(key).ifPresent(g -> groups.put(key, g)));
    Map<ValueKey, List<Part>> parts = new HashMap<>();
    groups.forEach(
        (key, group) -> {
          boolean redrawn = spans.redrawn(group.group(), then.asOf(), now.asOf());
          Part part = part(before.get(key), after.get(key), redrawn);
          for (ValueKey place : above(key, group)) {
            parts.computeIfAbsent(place, k -> new ArrayList<>()).add(part);
          }
        });
    return parts;
  }

  private Optional<Places.Place> group(ValueKey key) {
    return places.group(key.unitId());
  }

  private List<ValueKey> above(ValueKey key, Places.Place group) {
    return List.of(
        at(key, Level.DISTRICT, group.district()),
        at(key, Level.AREA, group.area()),
        at(key, Level.CITY, places.city()));
  }

  private static ValueKey at(ValueKey key, Level level, String unit) {
    return new ValueKey(key.indicator(), key.period(), key.category(), level, unit);
  }

  private Map<ValueKey, Spot> spots(
      IndicatorDefinition definition, List<IndicatorValue> values, String period, String as) {
    Map<ValueKey, Spot> spots = new HashMap<>();
    for (IndicatorValue value : values) {
      ValueKey key = value.key();
      if (key.level() != Level.GRASSROOTS || !key.period().equals(period)) {
        continue;
      }
      String group = places.unit(key.unitId()).map(Places.Place::group).orElse(key.unitId());
      ValueKey on = at(key.in(as), Level.GRASSROOTS, group);
      Spot spot = spots.computeIfAbsent(on, k -> new Spot());
      Measure measure = definition.category(key.category()).orElseThrow().measure();
      if (new Figures(measure, value.numerator(), value.denominator()).known()) {
        spot.n = Math.addExact(spot.n, value.numerator().orElseThrow());
        spot.d = Math.addExact(spot.d, value.denominator().orElse(0));
      } else {
        spot.whole = false;
      }
    }
    return spots;
  }

  private static Part part(@Nullable Spot before, @Nullable Spot after, boolean redrawn) {
    boolean both = before != null && after != null && before.whole && after.whole;
    Side side = !both ? Side.ONE_SIDED : redrawn ? Side.REDRAWN : Side.SAME;
    return new Part(share(before), share(after), side);
  }

  private static Share share(@Nullable Spot spot) {
    return spot == null ? new Share(0, 0) : spot.share();
  }
}
