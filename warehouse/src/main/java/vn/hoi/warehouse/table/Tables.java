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
  public static final Table SOURCE_FILE = Bookkeeping.SOURCE_FILE;
  public static final Table REJECT = Bookkeeping.REJECT;
  public static final Table RECEIVED = Bookkeeping.RECEIVED;
  public static final Table PERIOD = Reference.PERIOD;
  public static final Table PERIOD_YEAR = Reference.PERIOD_YEAR;
  public static final Table TARGET = Reference.TARGET;
  public static final Table RATING_SCHEME = Reference.RATING_SCHEME;
  public static final Table REPORT_DUTY = Reference.REPORT_DUTY;
  public static final Table INDICATOR_VALUE = Results.INDICATOR_VALUE;
  public static final Table INDICATOR_CHANGE = Results.INDICATOR_CHANGE;

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
          SOURCE_FILE,
          REJECT,
          RECEIVED,
          PERIOD,
          PERIOD_YEAR,
          TARGET,
          RATING_SCHEME,
          REPORT_DUTY,
          INDICATOR_VALUE,
          INDICATOR_CHANGE);

  private Tables() {}

  /** All tables, in the order of the dictionary. */
  public static List<Table> all() {
    return ALL;
  }

  /** The table of that name, if there is one. */
  public static Optional<Table> named(String name) {
    return ALL.stream().filter(t -> t.name().equals(name)).findFirst();
  }
}
