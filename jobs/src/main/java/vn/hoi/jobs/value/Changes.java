package vn.hoi.jobs.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import vn.hoi.jobs.definition.Category.Levels;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.IndicatorDefinition.Grain;
import vn.hoi.jobs.definition.Measure;
import vn.hoi.jobs.definition.Review;

/**
 * Changes since the baseline. Above grassroots the values themselves are compared. Grassroots
 * unions are compared on constant boundaries: the figures of the unions of a group are added up, so
 * that no weight is needed; a group is known only when each of its unions is.
 */
public final class Changes {
  private final Places places;
  private final List<Review> reviews;

  public Changes(Places places, List<Review> reviews) {
    this.places = places;
    this.reviews = List.copyOf(reviews);
  }

  /** The changes of an indicator, in order of their keys; none where it has no baseline values. */
  public List<IndicatorChange> changes(
      IndicatorDefinition definition, List<IndicatorValue> values) {
    Map<ValueKey, Figures> figures = figures(definition, values);
    List<IndicatorChange> changes = new ArrayList<>();
    for (Review review : reviews) {
      if (review.baseline().isEmpty() || !hasPeriod(figures, review.baseline())) {
        continue;
      }
      Set<ValueKey> keys = new HashSet<>();
      for (ValueKey key : figures.keySet()) {
        if (key.period().equals(review.id()) || key.period().equals(review.baseline())) {
          keys.add(key.in(review.id()));
        }
      }
      for (ValueKey key : keys.stream().sorted().toList()) {
        Measure measure = definition.category(key.category()).orElseThrow().measure();
        Figures none = new Figures(measure, OptionalLong.empty(), OptionalLong.empty());
        changes.add(
            IndicatorChange.of(
                key,
                review.baseline(),
                figures.getOrDefault(key.in(review.baseline()), none),
                figures.getOrDefault(key, none)));
      }
    }
    return changes;
  }

  private static boolean hasPeriod(Map<ValueKey, Figures> figures, String period) {
    return figures.keySet().stream().anyMatch(key -> key.period().equals(period));
  }

  private Map<ValueKey, Figures> figures(
      IndicatorDefinition definition, List<IndicatorValue> values) {
    Map<ValueKey, Figures> figures = new HashMap<>();
    Map<ValueKey, List<Figures>> grouped = new HashMap<>();
    for (IndicatorValue value : values) {
      ValueKey key = value.key();
      Measure measure = definition.category(key.category()).orElseThrow().measure();
      Figures own = new Figures(measure, value.numerator(), value.denominator());
      if (definition.grain() == Grain.UNIT && key.level() == Level.GRASSROOTS) {
        grouped.computeIfAbsent(onGroup(key), k -> new ArrayList<>()).add(own);
      } else {
        figures.put(key, own);
      }
    }
    grouped.forEach(
        (key, parts) -> {
          boolean adds = definition.category(key.category()).orElseThrow().levels() == Levels.ADDED;
          figures.put(key, adds || parts.size() == 1 ? add(parts) : unknown(parts));
        });
    return figures;
  }

  /** The key of the group that a grassroots union belongs to. */
  public ValueKey onGroup(ValueKey key) {
    Optional<String> group = places.unit(key.unitId()).map(Places.Place::group);
    return new ValueKey(
        key.indicator(), key.period(), key.category(), key.level(), group.orElse(key.unitId()));
  }

  /** Distinct persons of two unions are not their sum. */
  private static Figures unknown(List<Figures> parts) {
    return new Figures(parts.get(0).measure(), OptionalLong.empty(), OptionalLong.empty());
  }

  private static Figures add(List<Figures> parts) {
    Measure measure = parts.get(0).measure();
    long numerator = 0;
    long denominator = 0;
    for (Figures part : parts) {
      if (!part.known()) {
        return new Figures(measure, OptionalLong.empty(), OptionalLong.empty());
      }
      numerator = Math.addExact(numerator, part.numerator().orElseThrow());
      denominator = Math.addExact(denominator, part.denominator().orElse(0));
    }
    return new Figures(
        measure,
        OptionalLong.of(numerator),
        measure.hasDenominator() ? OptionalLong.of(denominator) : OptionalLong.empty());
  }
}
