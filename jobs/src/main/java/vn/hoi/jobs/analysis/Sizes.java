package vn.hoi.jobs.analysis;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.IndicatorDefinition.About;
import vn.hoi.jobs.definition.IndicatorDefinition.Grain;
import vn.hoi.jobs.definition.IndicatorDefinition.Kind;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.ValueKey;

/**
 * How large the places are that did not report: by their own denominator; where unions are counted,
 * by their number; else, of a state, by the denominator that the nearest other review has for the
 * same ground. What happens in a window of another length tells nothing of this one.
 */
final class Sizes {
  /** A denominator, and whether it is that of another review. */
  record Size(long denominator, boolean ofOtherReview) {}

  private record At(String period, String category, String place) {}

  private record Counted(String period, String category) {}

  private final Places places;
  private final List<Review> reviews;
  private final IndicatorDefinition definition;
  private final Map<At, Long> known = new HashMap<>();
  private final Map<At, Long> ofGroup = new HashMap<>();
  private final Map<At, Integer> unionsOfGroup = new HashMap<>();
  private final Set<At> partlyKnown = new HashSet<>();
  private final Set<String> countsOtherThanUnions = new HashSet<>();
  private final Map<Counted, Long> largest = new HashMap<>();
  private final Set<Counted> notAllKnown = new HashSet<>();

  /**
   * @param values all values of the indicator
   */
  Sizes(
      Places places,
      List<Review> reviews,
      IndicatorDefinition definition,
      List<IndicatorValue> values) {
    this.places = places;
    this.reviews = reviews;
    this.definition = definition;
    values.stream().filter(v -> v.key().level() == Level.GRASSROOTS).forEach(this::add);
  }

  private void add(IndicatorValue value) {
    ValueKey key = value.key();
    At group = at(key, key.period(), group(key.unitId()));
    unionsOfGroup.merge(group, 1, Integer::sum);
    Counted counted = new Counted(key.period(), key.category());
    if (value.denominator().isEmpty()) {
      partlyKnown.add(group);
      notAllKnown.add(counted);
      return;
    }
    long denominator = value.denominator().getAsLong();
    known.put(at(key, key.period(), key.unitId()), denominator);
    ofGroup.merge(group, denominator, Math::addExact);
    largest.merge(counted, denominator, Math::max);
    if (denominator > unions(key.unitId())) {
      countsOtherThanUnions.add(key.category());
    }
  }

  /** The size of a place that did not report; empty when nobody knows it. */
  Optional<Size> of(IndicatorValue value) {
    ValueKey key = value.key();
    About about = definition.category(key.category()).orElseThrow().about();
    if (value.denominator().isPresent()) {
      return Optional.of(new Size(value.denominator().getAsLong(), false));
    }
    if (about == About.UNITS) {
      // Reports owed, for one, are more than the unions that owe them.
      return countsOtherThanUnions.contains(key.category())
          ? Optional.empty()
          : Optional.of(new Size(unions(key.unitId()), false));
    }
    return definition.kind() == Kind.STOCK ? ofOtherReview(key) : Optional.empty();
  }

  /**
   * How many of what is counted one row can be about, where that is one: a union, but of a group of
   * unions that are counted together, all that are there in the review; in any review, where not
   * all of its denominators are known.
   */
  long ofOneRow(Category category, Review review) {
    boolean together = category.about() == About.UNITS && definition.grain() != Grain.UNIT;
    Counted counted = new Counted(review.id(), category.id());
    return reviews.stream()
        .filter(r -> together && (r.equals(review) || notAllKnown.contains(counted)))
        .mapToLong(r -> largest.getOrDefault(new Counted(r.id(), category.id()), 1L))
        .reduce(1, Math::max);
  }

  private Optional<Size> ofOtherReview(ValueKey key) {
    String group = group(key.unitId());
    boolean alone = unionsOfGroup.getOrDefault(at(key, key.period(), group), 0) == 1;
    return nearest(key.period()).stream()
        .flatMap(
            review ->
                Optional.ofNullable(known.get(at(key, review.id(), key.unitId())))
                    .or(() -> alone ? whole(at(key, review.id(), group)) : Optional.empty())
                    .stream())
        .findFirst()
        .map(denominator -> new Size(denominator, true));
  }

  private Optional<Long> whole(At group) {
    return partlyKnown.contains(group) ? Optional.empty() : Optional.ofNullable(ofGroup.get(group));
  }

  /** The other reviews, the nearest first and of two as near the earlier. */
  private List<Review> nearest(String period) {
    return reviews.stream()
        .filter(r -> r.id().equals(period))
        .findFirst()
        .map(
            own ->
                reviews.stream()
                    .filter(r -> !r.equals(own))
                    .sorted(
                        Comparator.comparingLong(
                                (Review r) ->
                                    Math.abs(ChronoUnit.DAYS.between(r.asOf(), own.asOf())))
                            .thenComparing(Review::asOf))
                    .toList())
        .orElse(List.of());
  }

  /** How many unions a place can be at most: those of a group of any day. */
  private long unions(String place) {
    return definition.grain() == Grain.UNIT ? 1 : Math.max(1, places.unitsOf(place).size());
  }

  private String group(String unit) {
    return definition.grain() == Grain.UNIT
        ? places.unit(unit).map(Places.Place::group).orElse(unit)
        : unit;
  }

  private static At at(ValueKey key, String period, String place) {
    return new At(period, key.category(), place);
  }
}
