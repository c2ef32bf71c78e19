package vn.hoi.jobs.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.IndicatorDefinition.About;
import vn.hoi.jobs.definition.Measure;
import vn.hoi.jobs.definition.Review;
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
 * row may hold any amount. Nor has a share of which something is missing whose size nobody knows:
 * its bounds would be narrower than the truth can be. A rejected row that only decides who belongs
 * to the numerator, such as a training, leaves the lower bound as it is and lifts the upper one to
 * the whole denominator, for nobody knows how many took part. Of a silent union it is taken that it
 * has at most as many above as below, also where the two come from two sources and its share might
 * pass 100 %: without a limit there would be no upper bound at all. That stands where the bound is
 * shown. A rejected person who counts above only may lift a share over 100 %.
 */
final class Bounds {
  /** Places that did not report and whose size is known. */
  private static final class Silent {
    private long places;
    private long denominator;
    private long fromOtherReviews;
  }

  private final Definitions definitions;
  private final Places places;
  private final Rejected rejected;

  Bounds(Definitions definitions, Places places, Rejected rejected) {
    this.definitions = definitions;
    this.places = places;
    this.rejected = rejected;
  }

  /** The rows of {@code indicator_bound} of an indicator: districts and the city. */
  List<@Nullable Object[]> rows(IndicatorDefinition definition, List<IndicatorValue> values) {
    Sizes sizes = new Sizes(places, definitions.reviews(), definition, values);
    Map<ValueKey, Silent> silent = new TreeMap<>();
    for (IndicatorValue value : values) {
      if (value.key().level() == Level.GRASSROOTS && value.status() == Status.NOT_REPORTED) {
        sizes.of(value).ifPresent(size -> add(silent, value.key(), size));
      }
    }
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (IndicatorValue value : values) {
      Level level = value.key().level();
      Category category = definition.category(value.key().category()).orElseThrow();
      boolean bounded = category.hasInterval() && category.about() != About.THINGS;
      if (bounded && (level == Level.DISTRICT || level == Level.CITY)) {
        Silent of = silent.getOrDefault(value.key(), new Silent());
        String district = level == Level.CITY ? "" : value.key().unitId();
        Review review = definitions.review(value.key().period());
        Rejected.Rows lost = rejected.rows(definitions, definition, category, review, district);
        rows.add(row(value, of, lost, lost.lost(category, sizes.ofOneRow(category, review))));
      }
    }
    return rows;
  }

  private void add(Map<ValueKey, Silent> silent, ValueKey key, Sizes.Size size) {
    String district = places.find(key.unitId()).map(Places.Place::district).orElse("");
    for (ValueKey above :
        List.of(at(key, Level.DISTRICT, district), at(key, Level.CITY, places.city()))) {
      Silent sum = silent.computeIfAbsent(above, k -> new Silent());
      sum.places++;
      sum.denominator = Math.addExact(sum.denominator, size.denominator());
      sum.fromOtherReviews += size.ofOtherReview() ? 1 : 0;
    }
  }

  private static ValueKey at(ValueKey key, Level level, String unit) {
    return new ValueKey(key.indicator(), key.period(), key.category(), level, unit);
  }

  private static @Nullable Object[] row(
      IndicatorValue value, Silent silent, Rejected.Rows rejected, WorstCase.Lost lost) {
    ValueKey key = value.key();
    long silentPlaces = value.unitsExpected() - value.unitsReported();
    long withoutSize = silentPlaces - silent.places;
    Share known = new Share(value.numerator().orElse(0), value.denominator().orElse(0));
    Optional<WorstCase> bounds =
        withoutSize > 0 || rejected.ofUnknownSize() > 0
            ? Optional.empty()
            : WorstCase.of(known, silent.denominator, lost);
    int scale = Measure.SHARE.scale();
    return new @Nullable Object[] {
      key.indicator(),
      key.period(),
      key.category(),
      key.level().word(),
      key.unitId(),
      bounds.map(b -> b.low() * scale).orElse(null),
      bounds.map(b -> b.high() * scale).orElse(null),
      silentPlaces,
      silent.denominator,
      withoutSize,
      rejected.ofOne(),
      silent.fromOtherReviews,
      rejected.ofUnknownSize(),
      rejected.ofNumerator()
    };
  }
}
