package vn.hoi.jobs.value;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a change besides its size; in the unit of the indicator's value, points for
 * rates. Each is empty where it has no meaning or cannot be told.
 *
 * @param likeForLike the change over the places reported at both dates, on constant boundaries
 * @param rate the rates of the unchanged places moved
 * @param composition the weights of the unchanged places moved
 * @param boundary what the redrawn places add
 * @param reporting what the places add that reported, or were there, at one date only
 * @param compared places compared like for like
 * @param low lower bound of the interval of the change; shares of what is counted only
 * @param high upper bound
 * @param pValue of the test that nothing changed; shares of what is counted only
 * @param adjusted the same, adjusted for the tests read together with it
 * @param method how it was adjusted; empty when it was not
 */
public record ChangeStatistics(
    OptionalDouble likeForLike,
    OptionalDouble rate,
    OptionalDouble composition,
    OptionalDouble boundary,
    OptionalDouble reporting,
    OptionalLong compared,
    OptionalDouble low,
    OptionalDouble high,
    OptionalDouble pValue,
    OptionalDouble adjusted,
    String method) {
  private static final OptionalDouble NO = OptionalDouble.empty();

  /** Nothing is known. */
  public static final ChangeStatistics NONE =
      new ChangeStatistics(NO, NO, NO, NO, NO, OptionalLong.empty(), NO, NO, NO, NO, "");

  /** The effects only. */
  public static ChangeStatistics effects(
      double likeForLike,
      double rate,
      double composition,
      double boundary,
      double reporting,
      long compared) {
    return new ChangeStatistics(
        OptionalDouble.of(likeForLike),
        OptionalDouble.of(rate),
        OptionalDouble.of(composition),
        OptionalDouble.of(boundary),
        OptionalDouble.of(reporting),
        OptionalLong.of(compared),
        NO,
        NO,
        NO,
        NO,
        "");
  }

  /** The same with an interval and a test. */
  public ChangeStatistics tested(double lowest, double highest, double p) {
    return new ChangeStatistics(
        likeForLike,
        rate,
        composition,
        boundary,
        reporting,
        compared,
        OptionalDouble.of(lowest),
        OptionalDouble.of(highest),
        OptionalDouble.of(p),
        NO,
        "");
  }

  /** The same with an adjusted p value. */
  public ChangeStatistics adjusted(double p, String by) {
    return new ChangeStatistics(
        likeForLike,
        rate,
        composition,
        boundary,
        reporting,
        compared,
        low,
        high,
        pValue,
        OptionalDouble.of(p),
        by);
  }

  /** The same without the effects, which may tell of places that are hidden. */
  public ChangeStatistics withoutEffects() {
    return new ChangeStatistics(
        NO, NO, NO, NO, NO, OptionalLong.empty(), low, high, pValue, adjusted, method);
  }

  /** The last columns of {@code indicator_change}. */
  @Nullable Object[] cells() {
    return new @Nullable Object[] {
      Cells.of(likeForLike),
      Cells.of(rate),
      Cells.of(composition),
      Cells.of(boundary),
      Cells.of(reporting),
      Cells.of(compared),
      Cells.of(low),
      Cells.of(high),
      Cells.of(pValue),
      Cells.of(adjusted),
      method.isEmpty() ? null : method
    };
  }
}
