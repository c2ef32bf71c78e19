package vn.hoi.jobs.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * A survey of the study: how its sample was drawn and what it asked.
 *
 * @param id such as S01
 * @param strata the parts of the population that were sampled apart
 * @param questions in the order of the sheet
 */
public record Survey(String id, List<Stratum> strata, List<Question> questions) {
  private static final List<String> RESPONDENTS = List.of("member", "officer");

  public Survey {
    strata = List.copyOf(strata);
    questions = List.copyOf(questions);
  }

  /**
   * A stratum.
   *
   * @param respondent member or officer
   * @param population how many persons it holds, above 0; empty when the study does not say
   */
  public record Stratum(String id, String respondent, OptionalLong population, Words name) {}

  /**
   * A question.
   *
   * @param respondents who was asked: member, officer
   */
  public record Question(String id, Set<String> respondents, Words text) {
    public Question {
      respondents = Set.copyOf(respondents);
    }
  }

  static List<Survey> readAll(YamlMap top) {
    List<Survey> surveys = new ArrayList<>();
    for (YamlMap entry : top.maps("surveys")) {
      List<Stratum> strata = entry.maps("strata").stream().map(Survey::stratum).toList();
      List<Question> questions = entry.maps("questions").stream().map(Survey::question).toList();
      Survey survey = new Survey(entry.text("id"), strata, questions);
      none(entry, "strata", strata);
      none(entry, "questions", questions);
      twice(entry, "strata", strata.stream().map(Stratum::id).toList());
      twice(entry, "questions", questions.stream().map(Question::id).toList());
      entry.end();
      surveys.add(survey);
    }
    top.end();
    return surveys;
  }

  private static Stratum stratum(YamlMap map) {
    OptionalLong population = map.optionalInteger("population");
    if (population.isPresent() && population.getAsLong() < 1) {
      map.fault(
          "population", "`population: " + population.getAsLong() + "` must be 1 or more persons");
    }
    Stratum stratum =
        new Stratum(
            map.text("id"),
            map.oneOf("respondent", RESPONDENTS),
            population,
            Words.read(map, "name"));
    map.end();
    return stratum;
  }

  private static Question question(YamlMap map) {
    List<String> asked = map.texts("respondents");
    if (asked.isEmpty() || !RESPONDENTS.containsAll(asked)) {
      map.fault("respondents", "`respondents` must be some of " + String.join(", ", RESPONDENTS));
    }
    Question question = new Question(map.text("id"), Set.copyOf(asked), Words.read(map, "text"));
    map.end();
    return question;
  }

  private static void none(YamlMap entry, String field, List<?> list) {
    if (list.isEmpty()) {
      entry.fault(field, "a survey needs `" + field + "`, one at the least");
    }
  }

  private static void twice(YamlMap entry, String field, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        entry.fault(field, "`" + id + "` stands twice");
      }
    }
  }
}
