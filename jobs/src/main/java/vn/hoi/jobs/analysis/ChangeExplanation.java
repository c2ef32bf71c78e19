package vn.hoi.jobs.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Measure;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.statistics.ChangeEffects;
import vn.hoi.jobs.statistics.ChiSquared;
import vn.hoi.jobs.statistics.Interval;
import vn.hoi.jobs.statistics.Part;
import vn.hoi.jobs.statistics.Part.Side;
import vn.hoi.jobs.statistics.Share;
import vn.hoi.jobs.value.ChangeStatistics;
import vn.hoi.jobs.value.Figures;
import vn.hoi.jobs.value.IndicatorChange;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;

/** Says of each change how much of it is like for like, what made it, and how sure it is. */
final class ChangeExplanation {
  private final Definitions definitions;
  private final ChangeParts parts;

  ChangeExplanation(Definitions definitions, Places places, UnitSpans spans) {
    this.definitions = definitions;
    this.parts = new ChangeParts(places, spans);
  }

  /** The changes of an indicator with their statistics, in the same order. */
  List<IndicatorChange> explain(
      IndicatorDefinition definition, List<IndicatorValue> values, List<IndicatorChange> changes) {
    Map<String, Map<ValueKey, List<Part>>> byPeriod = new HashMap<>();
    List<IndicatorChange> explained = new ArrayList<>(changes.size());
    for (IndicatorChange change : changes) {
      Review now = definitions.review(change.key().period());
      Review then = definitions.review(change.baselinePeriod());
      List<Part> of =
          byPeriod
              .computeIfAbsent(now.id(), p -> parts.of(definition, values, then, now))
              .getOrDefault(change.key(), List.of());
      Category category = definition.category(change.key().category()).orElseThrow();
      explained.add(change.with(statistics(category, change, of)));
    }
    return explained;
  }

  private static ChangeStatistics statistics(
      Category category, IndicatorChange change, List<Part> parts) {
    if (change.status() != Status.OBSERVED) {
      return ChangeStatistics.NONE;
    }
    ChangeStatistics effects =
        change.key().level() == Level.GRASSROOTS || !addUpTo(change, parts)
            ? ChangeStatistics.NONE
            : effects(category.measure(), parts);
    return category.hasInterval() ? tested(change, effects) : effects;
  }

  /** Medians and distinct persons are no sums, and rows about a district lie in no group. */
  private static boolean addUpTo(IndicatorChange change, List<Part> parts) {
    long n0 = sum(parts, p -> p.then().n());
    long d0 = sum(parts, p -> p.then().d());
    long n1 = sum(parts, p -> p.now().n());
    long d1 = sum(parts, p -> p.now().d());
    return !parts.isEmpty() && is(change.before(), n0, d0) && is(change.after(), n1, d1);
  }

  private static boolean is(Figures figures, long n, long d) {
    return figures.numerator().orElse(0) == n && figures.denominator().orElse(0) == d;
  }

  private static ChangeStatistics effects(Measure measure, List<Part> parts) {
    if (!measure.hasDenominator()) {
      return countEffects(parts);
    }
    Optional<ChangeEffects> found = ChangeEffects.of(parts);
    if (found.isEmpty()) {
      return ChangeStatistics.NONE;
    }
    ChangeEffects effects = found.get();
    return ChangeStatistics.effects(
        scaled(effects.likeForLike(), measure),
        scaled(effects.rate(), measure),
        scaled(effects.composition(), measure),
        scaled(effects.boundary(), measure),
        scaled(effects.reporting(), measure),
        effects.parts());
  }

  private static double scaled(BigFraction effect, Measure measure) {
    return effect.multiply(measure.scale()).doubleValue();
  }

  /** A count has no weights: what changed in unchanged places is all of its rate effect. */
  private static ChangeStatistics countEffects(List<Part> parts) {
    long same = change(parts, Side.SAME);
    long redrawn = change(parts, Side.REDRAWN);
    long compared = parts.stream().filter(p -> p.side() != Side.ONE_SIDED).count();
    return ChangeStatistics.effects(
        (double) (same + redrawn),
        (double) same,
        0,
        (double) redrawn,
        (double) change(parts, Side.ONE_SIDED),
        compared);
  }

  private static long change(List<Part> parts, Side side) {
    List<Part> those = parts.stream().filter(p -> p.side() == side).toList();
    return sum(those, p -> Math.subtractExact(p.now().n(), p.then().n()));
  }

  /** A sum that no long holds is a fault and never another number. */
  private static long sum(List<Part> parts, ToLongFunction<Part> figure) {
    return parts.stream().mapToLong(figure).reduce(0, Math::addExact);
  }

  private static ChangeStatistics tested(IndicatorChange change, ChangeStatistics effects) {
    Share then = share(change.before());
    Share now = share(change.after());
    Optional<Interval> interval = Interval.ofDifference(then, now);
    Optional<ChiSquared> test = ChiSquared.ofTwoShares(then, now);
    if (interval.isEmpty() || test.isEmpty()) {
      return effects;
    }
    int scale = Measure.SHARE.scale();
    return effects.tested(
        interval.get().low() * scale, interval.get().high() * scale, test.get().pValue());
  }

  private static Share share(Figures figures) {
    return new Share(figures.numerator().orElse(0), figures.denominator().orElse(0));
  }
}
