package vn.hoi.warehouse.table;

import static vn.hoi.warehouse.table.ColumnType.BOOLEAN;
import static vn.hoi.warehouse.table.ColumnType.DATE;
import static vn.hoi.warehouse.table.ColumnType.DECIMAL;
import static vn.hoi.warehouse.table.ColumnType.INTEGER;
import static vn.hoi.warehouse.table.ColumnType.TEXT;

/** Tables made from definitions, so that a snapshot holds all that a number needs. */
final class Reference {
  private Reference() {}

  static final Table PERIOD =
      TableBuilder.open("period", 1, "a date at which indicators are computed, and its window")
          .id("period", TEXT, "baseline, midterm-2019, final-2021")
          .required("as_of", DATE, "stocks are counted at the end of this day")
          .requiredMeasure("as_of_year", INTEGER, "year", "the year of as_of")
          .attribute("window_start", DATE, "flows are counted from this day; missing: no flows")
          .attribute("window_end", DATE, "flows are counted to this day, which is inside")
          .required("term_start", DATE, "first day of the Union's term")
          .required("population_on", DATE, "the population count used")
          .required("rating_year", INTEGER, "the rating used")
          .attribute("baseline_period", TEXT, "the period it is compared with; missing: none")
          .attribute("baseline_as_of", DATE, "as_of of that period")
          .attribute("baseline_as_of_year", INTEGER, "the year of that date")
          .attribute("baseline_population_on", DATE, "population_on of that period")
          .attribute("baseline_rating_year", INTEGER, "rating_year of that period")
          .derived("period");

  static final Table PERIOD_YEAR =
      TableBuilder.open("period_year", 1, "a calendar year that lies in a period's window")
          .id("period", TEXT, "the period")
          .id("year", INTEGER, "the calendar year")
          .required("starts_on", DATE, "1 January, or the window's first day if later")
          .required("ends_on", DATE, "31 December, or the window's last day if earlier")
          .derived("period", "year");

  static final Table TARGET =
      TableBuilder.open("target", 1, "a target that a document sets")
          .id("target_id", TEXT, "the target's own name")
          .required("indicator", TEXT, "the indicator it is about")
          .required("category", TEXT, "the indicator's category; empty for the main one")
          .required("level", TEXT, "whom it binds: city, district or grassroots")
          .attribute("unit_id", TEXT, "the bound unit; missing: each unit of the level")
          .required("period", TEXT, "the period by which it is due")
          .required("comparator", TEXT, ">=, <=, > or <")
          .requiredMeasure("value", DECIMAL, "as the indicator", "the value to reach")
          .required("source", TEXT, "the document that sets it")
          .required("name_vi", TEXT, "what it asks for, in Vietnamese")
          .derived("target_id");

  static final Table RATING_SCHEME =
      TableBuilder.open("rating_scheme", 1, "a level of a dated rating scheme")
          .id("scheme", TEXT, "the scheme, such as HD13-2017")
          .id("level", TEXT, "the level's code")
          .requiredMeasure("rank", INTEGER, "rank", "1 is best")
          .required("label_vi", TEXT, "the level in Vietnamese")
          .required("needs_support", BOOLEAN, "average or weak: the plan asks for support")
          .requiredMeasure("from_year", INTEGER, "year", "the first year it rates")
          .measure("until_year", INTEGER, "year", "the last one; missing while it is in force")
          .derived("scheme", "level");

  static final Table RATING_MAPPING =
      TableBuilder.open(
              "rating_mapping", 1, "a level of a rating scheme read as a level of another")
          .id("from_scheme", TEXT, "the scheme a union was rated by")
          .id("from_level", TEXT, "the level in that scheme")
          .id("to_scheme", TEXT, "the scheme it is compared in")
          .required("to_level", TEXT, "the level it is read as")
          .required("source", TEXT, "the document or decision that says so")
          .derived("from_scheme", "from_level", "to_scheme");

  static final Table REPORT_DUTY =
      TableBuilder.open(
              "report_duty",
              1,
              "a half-yearly report with a due day that every union owes, by which reports in time"
                  + " are counted; what else is owed is in definitions/report_duties.yaml only")
          .id("form", TEXT, "the form, such as B1")
          .id("period", TEXT, "the half-year, such as 2018H1")
          .required("period_start", DATE, "first day it is about")
          .required("period_end", DATE, "last day it is about")
          .required("due_on", DATE, "last day on which it is in time")
          .derived("form", "period");

  static final Table PILOT_UNIT =
      TableBuilder.open("pilot_unit", 1, "a union in which the plan is tried first")
          .id("unit_id", TEXT, "the union (đơn vị chỉ đạo điểm)")
          .required("source", TEXT, "the document that names it")
          .derived("unit_id");

  static final Table COMPLEX_UNIT =
      TableBuilder.open("complex_unit", 1, "a union of a complex area, which needs support")
          .id("unit_id", TEXT, "the union, as it was at the baseline (địa bàn phức tạp)")
          .required("source", TEXT, "the document that names it")
          .derived("unit_id");
}
