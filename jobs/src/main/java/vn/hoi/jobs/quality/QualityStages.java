package vn.hoi.jobs.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.QualityIndex;
import vn.hoi.jobs.definition.QualityIndex.Component;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** Makes the tables of the quality index from the unions' values. */
public final class QualityStages {
  private static final double SURE = 0.95;
  private static final double ROUNDING = 1e-12;

  private final QualityIndex index;
  private final List<Review> reviews;
  private final Places places;
  private final double[] weights;
  private final Map<Table, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

  /** Stages for an index over some reviews. */
  public QualityStages(QualityIndex index, List<Review> reviews, Places places) {
    this.index = index;
    this.reviews = List.copyOf(reviews);
    this.places = places;
    this.weights = index.components().stream().mapToDouble(Component::weight).toArray();
  }

  /** The rows of all tables of the index. */
  public Map<Table, List<@Nullable Object[]>> rows(Map<String, List<IndicatorValue>> values) {
    List<Map<String, Map<String, Double>>> inputs = new ArrayList<>();
    List<@Nullable Bound> bounds = new ArrayList<>();
    for (Component component : index.components()) {
      Map<String, Map<String, Double>> of = inputs(component, values);
      inputs.add(of);
      bounds.add(bound(component, of));
    }
    for (Review review : reviews) {
      Map<String, double[]> byDistance = new TreeMap<>();
      Map<String, double[]> byStanding = new TreeMap<>();
      for (int c = 0; c < weights.length; c++) {
        Bound bound = bounds.get(c);
        Map<String, Double> of = inputs.get(c).getOrDefault(review.id(), Map.of());
        if (bound != null && bound.tells()) {
          normalise(review.id(), c, bound, of, byDistance, byStanding);
        }
      }
      score(review.id(), byDistance, byStanding);
    }
    return rows;
  }

  private Map<String, Map<String, Double>> inputs(
      Component component, Map<String, List<IndicatorValue>> values) {
    Map<String, Map<String, Double>> periods = new TreeMap<>();
    for (IndicatorValue value : values.getOrDefault(component.indicator(), List.of())) {
      var key = value.key();
      if (key.level() == Level.GRASSROOTS
          && key.category().equals(component.category())
          && value.status().hasValue()) {
        double x = (double) value.numerator().orElseThrow() / value.denominator().orElse(1);
        periods.computeIfAbsent(key.period(), p -> new TreeMap<>()).put(key.unitId(), x);
        add(
            Tables.QUALITY_INPUT,
            key.period(),
            key.unitId(),
            component.indicator(),
            component.category(),
            x);
      }
    }
    return periods;
  }

  private @Nullable Bound bound(Component component, Map<String, Map<String, Double>> periods) {
    for (Review review : reviews) {
      Map<String, Double> of = periods.getOrDefault(review.id(), Map.of());
      if (!of.isEmpty()) {
        Bound bound = Bound.of(of.values(), index.lowPercent(), index.highPercent());
        add(
            Tables.QUALITY_BOUND,
            component.indicator(),
            component.category(),
            review.id(),
            bound.low(),
            bound.high(),
            (long) of.size());
        return bound;
      }
    }
    return null;
  }

  private void normalise(
      String period,
      int c,
      Bound bound,
      Map<String, Double> of,
      Map<String, double[]> byDistance,
      Map<String, double[]> byStanding) {
    Component component = index.components().get(c);
    of.forEach(
        (unit, x) -> {
          double points = bound.points(x, component.higher());
          put(byDistance, unit, c, points);
          put(byStanding, unit, c, bound.standing(x, component.higher()));
          add(
              Tables.QUALITY_NORMALISED,
              period,
              unit,
              component.indicator(),
              component.category(),
              bound.treated(x),
              points);
        });
  }

  private void put(Map<String, double[]> of, String unit, int c, double points) {
    of.computeIfAbsent(unit, u -> unknown())[c] = points;
  }

  private double[] unknown() {
    double[] points = new double[weights.length];
    java.util.Arrays.fill(points, Double.NaN);
    return points;
  }

  private boolean enough(double[] points, double[] of) {
    return Means.known(points, of) * 100 >= index.minimumPercent() - ROUNDING;
  }

  private void score(
      String period, Map<String, double[]> byDistance, Map<String, double[]> byStanding) {
    List<String> scored = new ArrayList<>();
    byDistance.forEach(
        (unit, points) -> {
          boolean enough = enough(points, weights);
          if (enough) {
            scored.add(unit);
          }
          add(
              Tables.QUALITY_SCORE,
              period,
              unit,
              Means.known(points, weights),
              enough ? (Object) Means.arithmetic(points, weights) : null,
              enough ? (Object) Means.geometric(points, weights) : null);
        });
    if (scored.isEmpty()) {
      return;
    }
    List<double[]> distance = scored.stream().map(byDistance::get).toList();
    Scenarios scenarios =
        new Scenarios(
            distance,
            scored.stream().map(byStanding::get).toList(),
            weights,
            index.spreadPercent() / 100.0,
            index.scenarios(),
            index.seed());
    rank(period, scored, distance, scenarios.ranks());
    without(period, scored, distance);
    pairs(period, scored, scenarios);
  }

  private void rank(String period, List<String> units, List<double[]> points, int[][] ranks) {
    int[] own = Ranks.of(points.stream().mapToDouble(p -> Means.arithmetic(p, weights)).toArray());
    for (int u = 0; u < own.length; u++) {
      add(
          Tables.QUALITY_RANK,
          period,
          units.get(u),
          (long) own[u],
          Ranks.at(ranks[u], 50),
          Ranks.at(ranks[u], 5),
          Ranks.at(ranks[u], 95),
          (long) own.length,
          (long) index.scenarios());
    }
  }

  private void without(String period, List<String> units, List<double[]> points) {
    for (int c = 0; c < weights.length; c++) {
      double[] others = weights.clone();
      others[c] = 0;
      List<Integer> left = new ArrayList<>();
      for (int u = 0; u < units.size(); u++) {
        if (enough(points.get(u), others)) {
          left.add(u);
        }
      }
      double[] scores =
          left.stream().mapToDouble(u -> Means.arithmetic(points.get(u), others)).toArray();
      int[] ranks = Ranks.of(scores);
      Component component = index.components().get(c);
      for (int i = 0; i < scores.length; i++) {
        add(
            Tables.QUALITY_WITHOUT,
            period,
            units.get(left.get(i)),
            component.indicator(),
            component.category(),
            scores[i],
            (long) ranks[i]);
      }
    }
  }

  private void pairs(String period, List<String> units, Scenarios scenarios) {
    for (int a = 0; a < units.size(); a++) {
      for (int b = a + 1; b < units.size(); b++) {
        if (district(units.get(a)).equals(district(units.get(b)))) {
          double above = scenarios.above(a, b);
          double below = scenarios.above(b, a);
          add(
              Tables.QUALITY_PAIR,
              period,
              units.get(a),
              units.get(b),
              above,
              below,
              verdict(above, below));
        }
      }
    }
  }

  /** "A is above B" is said only where it holds in at least 95 % of the scenarios. */
  static String verdict(double above, double below) {
    return above >= SURE ? "above" : below >= SURE ? "below" : "undecided";
  }

  private String district(String unit) {
    return places.find(unit).map(Places.Place::district).orElse("");
  }

  private void add(Table table, @Nullable Object... cells) {
    rows.computeIfAbsent(table, t -> new ArrayList<>()).add(cells);
  }
}
