package vn.hoi.jobs.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How far places lie apart in a ratio n / d.
 *
 * @param places places with a ratio
 * @param lowest the lowest; among equals the first by its identity
 * @param highest the highest
 * @param gap highest minus lowest, in n / d
 * @param ratio highest over lowest; empty when the lowest is nought
 * @param variance the mean of the squared distances from the whole's ratio, weighted by d
 * @param theil Theil's T: H. Theil (1967), Economics and Information Theory; in natural logarithms,
 *     weighted by d; 0 when all are alike; empty when the whole's ratio is nought
 * @param theilBetween the part of it between the classes
 * @param theilWithin the part of it within the classes
 */
public record Inequality(
    int places,
    Place lowest,
    Place highest,
    double gap,
    OptionalDouble ratio,
    double variance,
    OptionalDouble theil,
    OptionalDouble theilBetween,
    OptionalDouble theilWithin) {
  /**
   * A place.
   *
   * @param id its identity
   * @param inClass the class it belongs to, such as urban
   * @param share its figures; n may pass d
   */
  public record Place(String id, String inClass, Share share) {}

  /**
   * Measures some places.
   *
   * @return empty unless at least two of them have a denominator; those without are left out
   */
  public static Optional<Inequality> of(List<Place> all) {
    List<Place> places =
        all.stream()
            .filter(p -> p.share().d() > 0 && p.share().n() >= 0)
            .sorted(
                Comparator.comparingDouble((Place p) -> p.share().value()).thenComparing(Place::id))
            .toList();
    if (places.size() < 2) {
      return Optional.empty();
    }
    Share whole = sum(places);
    Place lowest = places.get(0);
    double top = places.get(places.size() - 1).share().value();
    Place highest = places.stream().filter(p -> p.share().value() == top).findFirst().orElseThrow();
    double bottom = lowest.share().value();
    List<Share> classes = classes(places).values().stream().map(Inequality::sum).toList();
    boolean any = whole.n() > 0;
    double theil = theil(places.stream().map(Place::share).toList(), whole);
    double between = theil(classes, whole);
    return Optional.of(
        new Inequality(
            places.size(),
            lowest,
            highest,
            top - bottom,
            bottom > 0 ? OptionalDouble.of(top / bottom) : OptionalDouble.empty(),
            variance(places, whole),
            any ? OptionalDouble.of(theil) : OptionalDouble.empty(),
            any ? OptionalDouble.of(between) : OptionalDouble.empty(),
            any ? OptionalDouble.of(Math.max(0, theil - between)) : OptionalDouble.empty()));
  }

  private static Map<String, List<Place>> classes(List<Place> places) {
    Map<String, List<Place>> classes = new TreeMap<>();
    for (Place place : places) {
      classes.computeIfAbsent(place.inClass(), c -> new ArrayList<>()).add(place);
    }
    return classes;
  }

  private static Share sum(List<Place> places) {
    long n = 0;
    long d = 0;
    for (Place place : places) {
      n = Math.addExact(n, place.share().n());
      d = Math.addExact(d, place.share().d());
    }
    return new Share(n, d);
  }

  private static double variance(List<Place> places, Share whole) {
    double sum = 0;
    for (Place place : places) {
      double apart = place.share().value() - whole.value();
      sum += place.share().d() * (apart * apart);
    }
    return sum / whole.d();
  }

  private static double theil(List<Share> shares, Share whole) {
    double sum = 0;
    for (Share share : shares) {
      if (share.n() > 0) {
        double held = (double) share.n() / whole.n();
        sum += held * Math.log(held / ((double) share.d() / whole.d()));
      }
    }
    // All alike is nought, but rounding may end a hair below it.
    return Math.max(0, sum);
  }
}
