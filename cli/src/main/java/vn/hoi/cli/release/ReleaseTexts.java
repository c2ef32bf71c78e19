package vn.hoi.cli.release;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.hoi.charts.CategoryText;
import vn.hoi.charts.IndicatorText;
import vn.hoi.charts.Measure;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.TargetLine;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.definition.Target;

/** What definitions say, as the report takes it. */
final class ReleaseTexts {
  private static final String PARTS_OF_PLAN = "OGMRISQ";

  /** The view that counts answers of a sample by their weights, in parts of a person. */
  private static final String WEIGHTED = "survey_count";

  private static final long PARTS_OF_A_PERSON = 10_000;

  private ReleaseTexts() {}

  /** The review's periods by date: its baseline, the reviews since, its own last. */
  static List<Review> reviews(Definitions definitions, Review review) {
    return definitions.reviews().stream()
        .filter(r -> belongs(r, review))
        .sorted(Comparator.comparing(Review::asOf))
        .toList();
  }

  private static boolean belongs(Review other, Review review) {
    return other.equals(review)
        || other.id().equals(review.baseline())
        || (!review.baseline().isEmpty()
            && other.baseline().equals(review.baseline())
            && other.asOf().isBefore(review.asOf()));
  }

  static ReviewPeriod period(Review review) {
    return new ReviewPeriod(
        review.id(),
        review.name().vi(),
        review.asOf(),
        review.window().map(Review.Window::first).orElse(null),
        review.window().map(Review.Window::last).orElse(null),
        Math.toIntExact(review.ratingYear()));
  }

  /** The indicators as the plan has them: organisation, gathering, mastery, research, the rest. */
  static List<IndicatorText> indicators(Definitions definitions) {
    return definitions.indicators().values().stream()
        .map(ReleaseTexts::indicator)
        .sorted(
            Comparator.comparingInt((IndicatorText text) -> part(text.id()))
                .thenComparing(IndicatorText::id))
        .toList();
  }

  private static int part(String id) {
    int place = PARTS_OF_PLAN.indexOf(id.charAt(0));
    return place < 0 ? PARTS_OF_PLAN.length() : place;
  }

  private static IndicatorText indicator(IndicatorDefinition definition) {
    return new IndicatorText(
        definition.id(),
        definition.version(),
        definition.name().vi(),
        definition.name().en(),
        definition.meaning().vi(),
        definition.plan(),
        definition.numerator().vi(),
        definition.denominator().vi(),
        word(definition.mainCategory().direction()),
        word(definition.sensitivity()),
        definition.main(),
        definition.categories().stream().map(ReleaseTexts::category).toList(),
        definition.reads().contains(WEIGHTED) ? PARTS_OF_A_PERSON : 1,
        definition.kind() == IndicatorDefinition.Kind.FLOW);
  }

  private static CategoryText category(Category category) {
    return new CategoryText(
        category.id(),
        category.name().vi(),
        Measure.of(word(category.measure())),
        category.unit().vi(),
        category.decimals());
  }

  static List<TargetLine> targets(Definitions definitions) {
    return definitions.targets().stream().map(target -> target(definitions, target)).toList();
  }

  private static TargetLine target(Definitions definitions, Target target) {
    return new TargetLine(
        target.id(),
        target.indicator(),
        target.category(),
        target.level(),
        target.unit().isEmpty() ? null : target.unit(),
        target.period(),
        definitions.review(target.period()).name().vi(),
        target.comparator(),
        target.value(),
        target.source(),
        target.name().vi());
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
