package vn.hoi.synthetic.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/**
 * Q01: points of a union's own values, weighed, out of the weights of those that are known; counted
 * after its components. Points are those of double arithmetic, cut off to hundredths.
 */
final class UnionIndex {
  private static final String LEVEL = "grassroots";
  private static final int LOW_PERCENT = 5;
  private static final int HIGH_PERCENT = 95;
  private static final int LEAST_PERCENT = 60;

  /** More of each is better. */
  private record Component(String indicator, String category, int weight) {
    Tally.Key at(Review review, String unit) {
      return new Tally.Key(indicator, review.id(), category, LEVEL, unit);
    }

    /** Whether a value of any unit is of this component, at a review. */
    boolean isOf(Review review, Tally.Key key) {
      return key.indicator().equals(indicator)
          && key.category().equals(category)
          && key.level().equals(LEVEL)
          && key.period().equals(review.id());
    }
  }

  private static final List<Component> COMPONENTS =
      List.of(
          new Component("O01", "", 3),
          new Component("O11", "", 2),
          new Component("O17", "", 1),
          new Component("G09", "last_year", 2),
          new Component("M01", "per_year", 2));

  /** The values of no points and of all points. */
  record Bounds(double low, double high) {
    /** Those of some values, at least one: the first that so many of a hundred do not pass. */
    static Bounds of(List<Double> values) {
      List<Double> sorted = values.stream().sorted().toList();
      return new Bounds(first(sorted, LOW_PERCENT), first(sorted, HIGH_PERCENT));
    }

    private static double first(List<Double> sorted, int percent) {
      int place = 1;
      while (place * 100 < percent * sorted.size()) {
        place++;
      }
      return sorted.get(place - 1);
    }

    /** Of 100 points, in hundredths. */
    long points(double value) {
      double part = (value - low) / (high - low);
      return part <= 0 ? 0 : part >= 1 ? 10_000 : (long) (part * 10_000);
    }
  }

  private final Places places;
  private final Tally tally;
  private final Map<Tally.Key, Value> values;

  UnionIndex(Places places, Tally tally) {
    this.places = places;
    this.tally = tally;
    this.values = tally.values();
  }

  void count() {
    List<Tally.Key> ofUnions = ofUnions();
    List<@Nullable Bounds> bounds = new ArrayList<>();
    COMPONENTS.forEach(component -> bounds.add(frozen(component, ofUnions)));
    for (Review review : Review.ALL) {
      for (District district : places.districts()) {
        for (Union union : places.openAt(district, review.asOf())) {
          Value index = index(bounds, review, union);
          tally.add("Q01", review, "", union.id(), district, union.area(), index);
        }
      }
    }
  }

  /** What has a value of any component, for a union. */
  private List<Tally.Key> ofUnions() {
    Set<String> indicators =
        COMPONENTS.stream().map(Component::indicator).collect(Collectors.toSet());
    return values.keySet().stream()
        .filter(key -> key.level().equals(LEVEL) && indicators.contains(key.indicator()))
        .toList();
  }

  /** The bounds of the first date that has any value of a union; null where all are alike. */
  private @Nullable Bounds frozen(Component component, List<Tally.Key> ofUnions) {
    for (Review review : Review.ALL) {
      List<Double> known = new ArrayList<>();
      for (Tally.Key key : ofUnions) {
        Value value = values.get(key);
        if (component.isOf(review, key) && value != null && isKnown(value)) {
          known.add(number(value));
        }
      }
      if (!known.isEmpty()) {
        Bounds bounds = Bounds.of(known);
        return bounds.high() > bounds.low() ? bounds : null;
      }
    }
    return null;
  }

  private Value index(List<@Nullable Bounds> bounds, Review review, Union union) {
    long score = 0;
    int known = 0;
    int all = 0;
    for (int i = 0; i < COMPONENTS.size(); i++) {
      Component component = COMPONENTS.get(i);
      Bounds between = bounds.get(i);
      Value value = values.get(component.at(review, union.id()));
      all += component.weight();
      if (between != null && value != null && isKnown(value)) {
        known += component.weight();
        score += component.weight() * between.points(number(value));
      }
    }
    return known * 100 < LEAST_PERCENT * all ? Value.unknown() : Value.share(score, known * 100L);
  }

  private static boolean isKnown(Value value) {
    return value.kind() == Kind.COUNT ? value.reported() : value.hasRate();
  }

  private static double number(Value value) {
    return value.kind() == Kind.COUNT ? value.n() : (double) value.n() / value.d();
  }
}
