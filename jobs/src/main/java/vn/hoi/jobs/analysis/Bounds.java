package vn.hoi.jobs.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.IndicatorDefinition.About;
import vn.hoi.jobs.definition.Measure;
import vn.hoi.jobs.statistics.Share;
import vn.hoi.jobs.statistics.WorstCase;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;

/**
 * How low and how high the shares of persons and of unions can be, whatever the unions that did not
 * report and the rows that were rejected would say. A share of money has no such bounds: a missing
 * row may hold any amount.
 */
final class Bounds {
  /** Places of which nothing is known but that they are there. */
  private static final class Silent {
    private long places;
    private long denominator;
    private long withoutSize;
  }

  private final Places places;
  private final Rejected rejected;

  Bounds(Places places, Rejected rejected) {
    this.places = places;
    this.rejected = rejected;
  }

  /** The rows of {@code indicator_bound} of an indicator: districts and the city. */
  List<@Nullable Object[]> rows(IndicatorDefinition definition, List<IndicatorValue> values) {
    Map<ValueKey, Silent> silent = new TreeMap<>();
    for (IndicatorValue value : values) {
      if (value.key().level() == Level.GRASSROOTS && value.status() == Status.NOT_REPORTED) {
        add(silent, category(definition, value), value);
      }
    }
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (IndicatorValue value : values) {
      Level level = value.key().level();
      Category category = category(definition, value);
      boolean bounded = category.measure() == Measure.SHARE && category.about() != About.THINGS;
      if (bounded && (level == Level.DISTRICT || level == Level.CITY)) {
        rows.add(row(definition, value, silent.getOrDefault(value.key(), new Silent())));
      }
    }
    return rows;
  }

  private static Category category(IndicatorDefinition definition, IndicatorValue value) {
    return definition.category(value.key().category()).orElseThrow();
  }

  private void add(Map<ValueKey, Silent> silent, Category category, IndicatorValue value) {
    ValueKey key = value.key();
    String district = places.find(key.unitId()).map(Places.Place::district).orElse("");
    for (ValueKey above :
        List.of(at(key, Level.DISTRICT, district), at(key, Level.CITY, places.city()))) {
      Silent sum = silent.computeIfAbsent(above, k -> new Silent());
      sum.places++;
      if (value.denominator().isPresent()) {
        sum.denominator += value.denominator().getAsLong();
      } else if (category.about() == About.UNITS) {
        sum.denominator++;
      } else {
        sum.withoutSize++;
      }
    }
  }

  private static ValueKey at(ValueKey key, Level level, String unit) {
    return new ValueKey(key.indicator(), key.period(), key.category(), level, unit);
  }

  private @Nullable Object[] row(
      IndicatorDefinition definition, IndicatorValue value, Silent silent) {
    ValueKey key = value.key();
    long rows = rejected.rows(definition, key.level() == Level.CITY ? "" : key.unitId());
    Share known = new Share(value.numerator().orElse(0), value.denominator().orElse(0));
    Optional<WorstCase> bounds = WorstCase.of(known, silent.denominator, rows);
    int scale = Measure.SHARE.scale();
    return new @Nullable Object[] {
      key.indicator(),
      key.period(),
      key.category(),
      key.level().word(),
      key.unitId(),
      bounds.map(b -> b.low() * scale).orElse(null),
      bounds.map(b -> b.high() * scale).orElse(null),
      silent.places,
      silent.denominator,
      silent.withoutSize,
      rows
    };
  }
}
