package vn.hoi.jobs.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Survey;

/** The rows of the tables about surveys. */
final class SurveyRows {
  private SurveyRows() {}

  static List<@Nullable Object[]> questions(List<Survey> surveys) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Survey survey : surveys) {
      long position = 0;
      for (Survey.Question question : survey.questions()) {
        rows.add(
            new @Nullable Object[] {
              survey.id(),
              question.id(),
              ++position,
              question.respondents().contains("member"),
              question.respondents().contains("officer"),
              question.text().vi(),
              question.text().en()
            });
      }
    }
    return rows;
  }

  static List<@Nullable Object[]> strata(List<Survey> surveys) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Survey survey : surveys) {
      for (Survey.Stratum stratum : survey.strata()) {
        rows.add(
            new @Nullable Object[] {
              survey.id(),
              stratum.id(),
              stratum.respondent(),
              stratum.population().isPresent() ? stratum.population().getAsLong() : null,
              stratum.name().vi(),
              stratum.name().en()
            });
      }
    }
    return rows;
  }
}
