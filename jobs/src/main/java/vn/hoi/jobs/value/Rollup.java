package vn.hoi.jobs.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Category.Levels;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Measure;
import vn.hoi.jobs.value.Places.Place;

/**
 * Adds the rows of an indicator up to district, area and city: always a ratio of sums, never a mean
 * of rates.
 */
public final class Rollup {
  private final Places places;
  private final double coverageGate;

  /**
   * @param coverageGate the share of the denominator, 0 to 1, that makes a value publishable
   */
  public Rollup(Places places, double coverageGate) {
    this.places = places;
    this.coverageGate = coverageGate;
  }

  /**
   * The values of an indicator at all levels, in order of their keys.
   *
   * @param rows what its SQL returned, checked by {@link UnitRowChecks}
   */
  public List<IndicatorValue> values(IndicatorDefinition definition, List<UnitRow> rows) {
    Map<ValueKey, Sum> sums = new HashMap<>();
    Map<ValueKey, UnitRow> own = new HashMap<>();
    for (UnitRow row : rows) {
      Category category = definition.category(row.category()).orElseThrow();
      Measure measure = category.measure();
      Place place = place(definition, row).orElseThrow();
      own.put(key(definition, row, place.level(), place.id()), row);
      if (category.levels() == Levels.OWN && place.level() != Level.GRASSROOTS) {
        continue; // Who reported is known from the unions; the figure stands for itself.
      }
      for (Map.Entry<Level, String> at : levels(place).entrySet()) {
        sums.computeIfAbsent(
                key(definition, row, at.getKey(), at.getValue()), k -> new Sum(measure))
            .add(row);
      }
    }
    List<IndicatorValue> values = new ArrayList<>(sums.size());
    for (Map.Entry<ValueKey, Sum> entry : sums.entrySet()) {
      Sum sum = entry.getValue();
      Figures figures = sum.figures();
      UnitRow row = own.get(entry.getKey());
      Category category = definition.category(entry.getKey().category()).orElseThrow();
      if (category.levels() == Levels.OWN) {
        figures = new Figures(figures.measure(), figure(row), OptionalLong.empty());
      } else if (row != null && !figures.known()) {
        // What is known of a union stays visible, such as its women where members are missing.
        figures = asReported(figures.measure(), row);
      }
      values.add(
          IndicatorValue.of(
              entry.getKey(),
              definition.version(),
              figures,
              sum.coverage(),
              coverageGate,
              category));
    }
    values.sort(Comparator.comparing(IndicatorValue::key));
    return values;
  }

  private static OptionalLong figure(@Nullable UnitRow row) {
    return row == null ? OptionalLong.empty() : row.numerator();
  }

  private static Figures asReported(Measure measure, UnitRow row) {
    return new Figures(
        measure,
        row.numerator(),
        measure.hasDenominator() ? row.denominator() : OptionalLong.empty());
  }

  /** The place that a row is about, if the grain and the category allow it. */
  Optional<Place> place(IndicatorDefinition definition, UnitRow row) {
    String id = row.unitId();
    Optional<Place> place =
        switch (definition.grain()) {
          case UNIT -> places.unit(id);
          case BOUNDARY_GROUP -> places.group(id);
          case ANY -> places.find(id);
        };
    boolean own =
        definition.category(row.category()).filter(c -> c.levels() == Levels.OWN).isPresent();
    boolean fits =
        own
            || definition.grain() == IndicatorDefinition.Grain.ANY
            || place.filter(p -> p.level() == Level.GRASSROOTS).isPresent();
    return fits ? place.or(() -> own ? places.above(id) : Optional.empty()) : Optional.empty();
  }

  private Map<Level, String> levels(Place place) {
    Map<Level, String> levels = new EnumMap<>(Level.class);
    levels.put(Level.CITY, places.city());
    if (place.level() != Level.CITY && !place.district().isEmpty()) {
      levels.put(Level.DISTRICT, place.district());
    }
    if (place.level() == Level.GRASSROOTS) {
      levels.put(Level.AREA, place.area());
      levels.put(Level.GRASSROOTS, place.id());
    }
    return levels;
  }

  private static ValueKey key(
      IndicatorDefinition definition, UnitRow row, Level level, String unitId) {
    return new ValueKey(definition.id(), row.period(), row.category(), level, unitId);
  }
}
