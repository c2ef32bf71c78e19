package vn.hoi.warehouse.table;

import static vn.hoi.warehouse.table.ColumnType.BOOLEAN;
import static vn.hoi.warehouse.table.ColumnType.DECIMAL;
import static vn.hoi.warehouse.table.ColumnType.INTEGER;
import static vn.hoi.warehouse.table.ColumnType.REAL;
import static vn.hoi.warehouse.table.ColumnType.TEXT;

/** Tables about the study's surveys. */
final class Surveys {
  private Surveys() {}

  /** Anonymous, but each row is what one person said. */
  static final Table SURVEY_RESPONSE =
      TableBuilder.records("survey_response", 1, "one person's answer to one question")
          .id("survey", TEXT, "the survey, such as S01")
          .id("wave", TEXT, "the period the wave belongs to: period.period")
          .id("response_id", TEXT, "the number of the sheet; no person can be found by it")
          .required("respondent", TEXT, "member or officer")
          .required("unit_id", TEXT, "the person's union, as at the end of the wave's year")
          .required("stratum", TEXT, "the stratum she was drawn in: survey_stratum.stratum")
          .requiredMeasure("weight", DECIMAL, "persons", "design weight: persons she stands for")
          .id("question", TEXT, "the question: survey_question.question")
          .measure("answer", INTEGER, "1 to 5", "5 is the best; missing: not answered")
          .fromSources("survey", "wave", "response_id", "question");

  static final Table SURVEY_QUESTION =
      TableBuilder.open("survey_question", 1, "a question of a survey")
          .id("survey", TEXT, "the survey")
          .id("question", TEXT, "the question")
          .requiredMeasure("position", INTEGER, "", "its place in the sheet, from 1")
          .required("of_members", BOOLEAN, "asked of members")
          .required("of_officers", BOOLEAN, "asked of officers")
          .required("text_vi", TEXT, "as it was asked")
          .required("text_en", TEXT, "in English")
          .derived("survey", "question");

  static final Table SURVEY_STRATUM =
      TableBuilder.open("survey_stratum", 2, "a stratum of a survey")
          .id("survey", TEXT, "the survey")
          .id("stratum", TEXT, "the stratum")
          .required("respondent", TEXT, "member or officer")
          .measure("population", INTEGER, "persons", "how many it holds; missing: not given")
          .required("name_vi", TEXT, "its name")
          .required("name_en", TEXT, "its name in English")
          .derived("survey", "stratum");

  static final Table SURVEY_ESTIMATE =
      TableBuilder.open("survey_estimate", 1, "the share that answered 4 or 5, with its interval")
          .id("survey", TEXT, "the survey")
          .id("wave", TEXT, "the wave")
          .id("question", TEXT, "the question")
          .id("stratum", TEXT, "the stratum; empty: all who were asked")
          .requiredMeasure("asked", INTEGER, "persons", "persons of the sample")
          .requiredMeasure("answered", INTEGER, "persons", "those who answered")
          .measure("share", REAL, "%", "weighted; missing when it cannot be told")
          .measure("error", REAL, "points", "standard error: stratified, linearised")
          .measure("low", REAL, "%", "interval at 95 %, lower bound")
          .measure("high", REAL, "%", "interval at 95 %, upper bound")
          .attribute("baseline_wave", TEXT, "the wave it is compared with; missing: none")
          .measure("change", REAL, "points", "share minus that of the baseline wave")
          .measure("change_low", REAL, "points", "interval of the change at 95 %, lower bound")
          .measure("change_high", REAL, "points", "interval of the change at 95 %, upper bound")
          .derived("survey", "wave", "question", "stratum");
}
