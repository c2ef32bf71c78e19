package vn.hoi.charts;

import java.util.List;
import java.util.Objects;

/**
 * All that drawing and writing a review's report reads: values that passed disclosure control and
 * the texts around them. Nothing here is computed further, only ordered, counted and formatted.
 *
 * @param reviewId such as final-2021; also the id of its own period
 * @param reviewName in Vietnamese, such as Tổng kết năm 2021
 * @param releaseId the folder name of the release
 * @param periods baseline first, the review's own period last, by date
 * @param onBoundaries values above the unions on the boundaries of other days
 * @param reported what districts reported themselves
 * @param snapshot id of the snapshot of the warehouse
 * @param givenOut earlier releases whose readers must learn nothing more of few persons from it
 * @param definitionsDigest sha-256 over the definitions in force
 * @param version the version of hoi that computed it
 * @param coverageGate the share of the denominator, or of the units, that must have reported before
 *     a value is published
 * @param synthetic the data are invented, and every figure and page must say so
 */
public record ReleaseData(
    String reviewId,
    String reviewName,
    String releaseId,
    List<ReviewPeriod> periods,
    List<IndicatorValue> values,
    List<IndicatorChange> changes,
    List<BoundaryLine> onBoundaries,
    List<Place> places,
    List<IndicatorText> indicators,
    List<TargetLine> targets,
    List<SourceLine> sources,
    List<RejectCount> rejects,
    Reported reported,
    String snapshot,
    List<String> givenOut,
    String definitionsDigest,
    String version,
    double coverageGate,
    boolean synthetic) {
  /** What every page and figure of invented data says. */
  public static final String SYNTHETIC_VI = "DỮ LIỆU MÔ PHỎNG – không phải số liệu thật";

  public ReleaseData {
    Objects.requireNonNull(reviewName);
    periods = List.copyOf(periods);
    values = List.copyOf(values);
    changes = List.copyOf(changes);
    onBoundaries = List.copyOf(onBoundaries);
    places = List.copyOf(places);
    indicators = List.copyOf(indicators);
    targets = List.copyOf(targets);
    sources = List.copyOf(sources);
    rejects = List.copyOf(rejects);
    givenOut = List.copyOf(givenOut);
    if (periods.isEmpty() || !periods.get(periods.size() - 1).id().equals(reviewId)) {
      throw new IllegalArgumentException(
          "Cannot report review " + reviewId + ": its own period must be the last of the periods.");
    }
  }

  /** The review's own period. */
  public ReviewPeriod period() {
    return periods.get(periods.size() - 1);
  }

  /** The first period, which the others are compared with. */
  public ReviewPeriod baseline() {
    return periods.get(0);
  }
}
