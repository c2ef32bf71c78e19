package vn.hoi.charts.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.CategoryText;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.TargetLine;
import vn.hoi.charts.text.VietnameseNumbers;

/**
 * One bar: what was done, what was to be done, where it began.
 *
 * @param id target or place
 * @param label what stands beside the bar
 * @param now null where the indicator has no row
 * @param before null where there is no earlier value
 * @param target null where none is set
 */
record BulletRow(
    String id,
    String label,
    @Nullable IndicatorValue now,
    @Nullable IndicatorValue before,
    @Nullable TargetLine target,
    CategoryText category) {
  @Nullable Double done() {
    return now == null ? null : now.shown();
  }

  @Nullable Double baseline() {
    return before == null ? null : before.shown();
  }

  @Nullable Double goal() {
    return target == null ? null : target.value().doubleValue();
  }

  /** Reached its target, or without one reached everything; false when not known. */
  boolean reached() {
    Double done = done();
    if (done == null) {
      return false;
    }
    return target == null ? done >= 100 : target.reachedBy(done);
  }

  /** Has a value and a target that no share of can be told: 0 or less. */
  boolean unmeasured() {
    Double goal = goal();
    return done() != null && goal != null && goal <= 0;
  }

  /** Higher than it began. */
  boolean rose() {
    Double done = done();
    Double before = baseline();
    return done != null && before != null && done > before;
  }

  int decimals() {
    return category.decimals();
  }

  String sign() {
    return category.sign();
  }

  /** The earlier value, or the sign in its place. */
  String beforeText() {
    Double before = baseline();
    return before == null ? Facts.sign(this.before) : text(before);
  }

  /** A value, never rounded onto its target. */
  private String text(double value) {
    Double goal = goal();
    List<Double> goals = goal == null ? List.of() : List.of(goal);
    return VietnameseNumbers.besideMarks(value, goals, decimals()) + sign();
  }

  /** The value done, or the sign in its place. */
  String doneText() {
    Double done = done();
    return done == null ? Facts.sign(now) : text(done);
  }

  /** The target as printed, such as ≥ 60%. */
  String goalText() {
    if (target == null) {
      return "";
    }
    String comparator = target.comparator().replace(">=", "≥").replace("<=", "≤");
    return comparator + " " + VietnameseNumbers.plain(target.value()) + sign();
  }
}
