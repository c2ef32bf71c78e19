package vn.hoi.jobs.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.definition.Survey;
import vn.hoi.jobs.statistics.Interval;
import vn.hoi.jobs.statistics.SurveyShare;
import vn.hoi.jobs.statistics.SurveyShare.Response;
import vn.hoi.warehouse.query.SnapshotSession;

/** The shares of a survey that answered 4 or 5, with intervals that follow the sample's design. */
final class SurveyEstimates {
  private static final int TOP = 4;
  private static final int PERCENT = 100;

  /** What one person answered to one question of a wave. */
  private record Answer(String wave, String question, Response response) {}

  private final List<Review> reviews;

  SurveyEstimates(List<Review> reviews) {
    this.reviews = List.copyOf(reviews);
  }

  /** The rows of {@code survey_estimate} of a survey: as a whole and in each stratum. */
  List<@Nullable Object[]> rows(SnapshotSession session, Survey survey) {
    List<Answer> answers =
        Reading.of(
            session,
            "select wave, question, stratum, weight, answer from survey_response where survey = '"
                + survey.id().replace("'", "''")
                + "' order by wave, response_id, question",
            row -> {
              BigDecimal weight = row.getBigDecimal(4);
              Object answer = row.getObject(5);
              boolean answered = answer instanceof Number;
              boolean top = answer instanceof Number n && n.intValue() >= TOP;
              return new Answer(
                  row.getString(1),
                  row.getString(2),
                  new Response(row.getString(3), weight.doubleValue(), answered, top));
            });
    return rows(survey, answers);
  }

  private List<@Nullable Object[]> rows(Survey survey, List<Answer> answers) {
    Map<String, Long> sizes = new HashMap<>();
    survey.strata().forEach(s -> s.population().ifPresent(size -> sizes.put(s.id(), size)));
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Survey.Question question : survey.questions()) {
      List<String> groups = new ArrayList<>(List.of(""));
      survey.strata().stream()
          .filter(s -> question.respondents().contains(s.respondent()))
          .forEach(s -> groups.add(s.id()));
      for (String group : groups) {
        Map<String, Optional<SurveyShare>> waves = new HashMap<>();
        for (Review review : reviews) {
          List<Response> asked =
              answers.stream()
                  .filter(a -> a.wave().equals(review.id()))
                  .filter(a -> a.question().equals(question.id()))
                  .map(Answer::response)
                  .filter(r -> group.isEmpty() || r.stratum().equals(group))
                  .toList();
          if (asked.isEmpty()) {
            continue;
          }
          Optional<SurveyShare> share = SurveyShare.of(asked, sizes);
          waves.put(review.id(), share);
          String[] key = {survey.id(), review.id(), question.id(), group};
          Optional<SurveyShare> before = waves.getOrDefault(review.baseline(), Optional.empty());
          rows.add(row(key, asked, share, review.baseline(), before));
        }
      }
    }
    return rows;
  }

  private static @Nullable Object[] row(
      String[] key,
      List<Response> asked,
      Optional<SurveyShare> share,
      String baseline,
      Optional<SurveyShare> before) {
    Optional<Interval> interval = share.map(SurveyShare::interval);
    Optional<Interval> change = share.flatMap(s -> before.map(s::changeSince));
    return new @Nullable Object[] {
      key[0],
      key[1],
      key[2],
      key[3],
      (long) asked.size(),
      asked.stream().filter(Response::answered).count(),
      share.map(s -> s.share() * PERCENT).orElse(null),
      share.map(s -> s.error() * PERCENT).orElse(null),
      interval.map(i -> i.low() * PERCENT).orElse(null),
      interval.map(i -> i.high() * PERCENT).orElse(null),
      change.isPresent() ? baseline : null,
      share.flatMap(s -> before.map(b -> (s.share() - b.share()) * PERCENT)).orElse(null),
      change.map(i -> i.low() * PERCENT).orElse(null),
      change.map(i -> i.high() * PERCENT).orElse(null)
    };
  }
}
