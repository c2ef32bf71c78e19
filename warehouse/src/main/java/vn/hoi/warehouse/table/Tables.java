package vn.hoi.warehouse.table;

import java.util.List;
import java.util.Optional;

/** All tables of the warehouse: the contract between the programs that write and read them. */
public final class Tables {
  public static final Table UNIT = Places.UNIT;
  public static final Table UNIT_SUCCESSION = Places.UNIT_SUCCESSION;
  public static final Table CENSUS = Places.CENSUS;
  public static final Table POPULATION = Places.POPULATION;
  public static final Table MEMBER = People.MEMBER;
  public static final Table OFFICER_TERM = People.OFFICER_TERM;
  public static final Table PARTICIPATION = People.PARTICIPATION;
  public static final Table ACTIVITY = Work.ACTIVITY;
  public static final Table MODEL = Work.MODEL;
  public static final Table RATING = Work.RATING;
  public static final Table FINANCE = Work.FINANCE;
  public static final Table REPORT_FIGURE = Work.REPORT_FIGURE;
  public static final Table MATTER = Affairs.MATTER;
  public static final Table CREDIT = Affairs.CREDIT;
  public static final Table MILESTONE = Affairs.MILESTONE;
  public static final Table SURVEY_RESPONSE = Surveys.SURVEY_RESPONSE;
  public static final Table SOURCE_FILE = Bookkeeping.SOURCE_FILE;
  public static final Table REJECT = Bookkeeping.REJECT;
  public static final Table RECEIVED = Bookkeeping.RECEIVED;
  public static final Table TOTAL_CHECK = Reported.TOTAL_CHECK;
  public static final Table PERIOD = Reference.PERIOD;
  public static final Table PERIOD_YEAR = Reference.PERIOD_YEAR;
  public static final Table TARGET = Reference.TARGET;
  public static final Table RATING_SCHEME = Reference.RATING_SCHEME;
  public static final Table RATING_MAPPING = Reference.RATING_MAPPING;
  public static final Table REPORT_DUTY = Reference.REPORT_DUTY;
  public static final Table PILOT_UNIT = Reference.PILOT_UNIT;
  public static final Table COMPLEX_UNIT = Reference.COMPLEX_UNIT;
  public static final Table SURVEY_QUESTION = Surveys.SURVEY_QUESTION;
  public static final Table SURVEY_STRATUM = Surveys.SURVEY_STRATUM;
  public static final Table QUALITY_COMPONENT = Quality.QUALITY_COMPONENT;
  public static final Table INDICATOR_VALUE = Results.INDICATOR_VALUE;
  public static final Table INDICATOR_CHANGE = Results.INDICATOR_CHANGE;
  public static final Table INDICATOR_ON_BOUNDARIES = Results.INDICATOR_ON_BOUNDARIES;
  public static final Table INDICATOR_CONTRAST = Comparisons.INDICATOR_CONTRAST;
  public static final Table INDICATOR_INEQUALITY = Comparisons.INDICATOR_INEQUALITY;
  public static final Table INDICATOR_BOUND = Comparisons.INDICATOR_BOUND;
  public static final Table INDICATOR_TRANSITION = Comparisons.INDICATOR_TRANSITION;
  public static final Table SURVEY_ESTIMATE = Surveys.SURVEY_ESTIMATE;
  public static final Table QUALITY_INPUT = Quality.QUALITY_INPUT;
  public static final Table QUALITY_BOUND = Quality.QUALITY_BOUND;
  public static final Table QUALITY_NORMALISED = Quality.QUALITY_NORMALISED;
  public static final Table QUALITY_SCORE = Quality.QUALITY_SCORE;
  public static final Table QUALITY_RANK = Quality.QUALITY_RANK;
  public static final Table QUALITY_WITHOUT = Quality.QUALITY_WITHOUT;
  public static final Table QUALITY_PAIR = Quality.QUALITY_PAIR;
  public static final Table REPORT_CHECK = Reported.REPORT_CHECK;

  public static final Table FORM_HISTORY = Quality.FORM_HISTORY;

  private static final List<Table> RESULTS =
      List.of(
          INDICATOR_VALUE,
          INDICATOR_CHANGE,
          INDICATOR_ON_BOUNDARIES,
          INDICATOR_CONTRAST,
          INDICATOR_INEQUALITY,
          INDICATOR_BOUND,
          INDICATOR_TRANSITION,
          SURVEY_ESTIMATE,
          QUALITY_INPUT,
          QUALITY_BOUND,
          QUALITY_NORMALISED,
          QUALITY_SCORE,
          QUALITY_RANK,
          QUALITY_WITHOUT,
          QUALITY_PAIR,
          REPORT_CHECK);

  private static final List<Table> ALL =
      List.of(
          UNIT,
          UNIT_SUCCESSION,
          CENSUS,
          POPULATION,
          MEMBER,
          OFFICER_TERM,
          PARTICIPATION,
          ACTIVITY,
          MODEL,
          RATING,
          FINANCE,
          REPORT_FIGURE,
          MATTER,
          CREDIT,
          MILESTONE,
          SURVEY_RESPONSE,
          SOURCE_FILE,
          REJECT,
          RECEIVED,
          TOTAL_CHECK,
          PERIOD,
          PERIOD_YEAR,
          TARGET,
          RATING_SCHEME,
          RATING_MAPPING,
          REPORT_DUTY,
          PILOT_UNIT,
          COMPLEX_UNIT,
          SURVEY_QUESTION,
          SURVEY_STRATUM,
          QUALITY_COMPONENT,
          INDICATOR_VALUE,
          INDICATOR_CHANGE,
          INDICATOR_ON_BOUNDARIES,
          INDICATOR_CONTRAST,
          INDICATOR_INEQUALITY,
          INDICATOR_BOUND,
          INDICATOR_TRANSITION,
          SURVEY_ESTIMATE,
          QUALITY_INPUT,
          QUALITY_BOUND,
          QUALITY_NORMALISED,
          QUALITY_SCORE,
          QUALITY_RANK,
          QUALITY_WITHOUT,
          QUALITY_PAIR,
          REPORT_CHECK);

  private Tables() {}

  /** All stored tables, in the order of the dictionary. */
  public static List<Table> all() {
    return ALL;
  }

  /** The tables that computing makes anew. */
  public static List<Table> results() {
    return RESULTS;
  }

  /** Tables that are not stored: they are counted from a snapshot when somebody asks. */
  public static List<Table> computed() {
    return List.of(FORM_HISTORY);
  }

  /** The stored table of that name, if there is one. */
  public static Optional<Table> named(String name) {
    return ALL.stream().filter(t -> t.name().equals(name)).findFirst();
  }
}
