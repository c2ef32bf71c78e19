package vn.hoi.charts.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.text.TextPattern;
import vn.hoi.charts.text.VietnameseNumbers;

/**
 * A figure as an author wrote it: what it shows and in which words. The numbers come later, from a
 * release.
 *
 * @param id also the name of the files it is drawn to
 * @param plot the name of its kind of plot
 * @param place its place in the report, small first
 * @param heading what the report's list of figures calls it
 * @param reviews the reviews it belongs to
 * @param periods ids of periods, where two words may stand for the first and the last one
 * @param mark the line it measures against, if any
 * @param titles a sentence for each way the finding can turn out
 * @param subtitle measure, unit, population, years, order
 * @param note what a reader must know, may be absent
 * @param source where the numbers come from
 * @param alt the text alternative
 * @param drawer draws it for a release
 */
public record FigureDefinition(
    String id,
    String plot,
    int place,
    String heading,
    List<String> reviews,
    String indicator,
    String category,
    String level,
    List<String> periods,
    Optional<Mark> mark,
    Map<String, TextPattern> titles,
    TextPattern subtitle,
    Optional<TextPattern> note,
    TextPattern source,
    TextPattern alt,
    FigureDrawer drawer) {
  /** The longest title that fits the print width. */
  public static final int LONGEST_TITLE = 62;

  public FigureDefinition {
    reviews = List.copyOf(reviews);
    periods = List.copyOf(periods);
    titles = Map.copyOf(titles);
  }

  /** The periods of a release that the figure shows, in the release's order. */
  public List<ReviewPeriod> shownPeriods(ReleaseData data) {
    return data.periods().stream()
        .filter(
            period ->
                periods.contains(period.id())
                    || (period.equals(data.period()) && periods.contains("review"))
                    || (period.equals(data.baseline()) && periods.contains("baseline")))
        .toList();
  }

  /** A value as the figure prints it, never rounded onto its mark. */
  public String print(double value, int decimals) {
    return VietnameseNumbers.besideMarks(
        value, mark.map(Mark::value).map(List::of).orElse(List.of()), decimals);
  }

  /** Whether the figure belongs to a release's review. */
  public boolean belongsTo(ReleaseData data) {
    return reviews.contains(data.reviewId());
  }
}
