package vn.hoi.warehouse.table;

import static vn.hoi.warehouse.table.ColumnType.BOOLEAN;
import static vn.hoi.warehouse.table.ColumnType.INTEGER;
import static vn.hoi.warehouse.table.ColumnType.REAL;
import static vn.hoi.warehouse.table.ColumnType.TEXT;

/** Tables of the quality index (Q01), one for each stage of its making, and of the rules. */
final class Quality {
  private Quality() {}

  private static final String PERIOD = "the period";
  private static final String UNION = "the grassroots union";
  private static final String COMPONENT = "the component's indicator";
  private static final String CATEGORY = "its category; empty for the main one";

  static final Table QUALITY_COMPONENT =
      TableBuilder.open("quality_component", 1, "a component of the quality index")
          .id("indicator", TEXT, COMPONENT)
          .id("category", TEXT, CATEGORY)
          .required("higher", BOOLEAN, "whether more is better")
          .requiredMeasure("weight", INTEGER, "", "its weight beside the others")
          .requiredMeasure("low_percent", INTEGER, "%", "values below this percentile count as it")
          .requiredMeasure("high_percent", INTEGER, "%", "values above this one count as it")
          .requiredMeasure(
              "minimum_percent", INTEGER, "%", "least share of the weights that must be known")
          .derived("indicator", "category");

  static final Table QUALITY_INPUT =
      TableBuilder.open("quality_input", 1, "stage 1: a component's value of a union")
          .id("period", TEXT, PERIOD)
          .id("unit_id", TEXT, UNION)
          .id("indicator", TEXT, COMPONENT)
          .id("category", TEXT, CATEGORY)
          .requiredMeasure("value", REAL, "n / d, or n", "as the indicator counts it, unscaled")
          .derived("period", "unit_id", "indicator", "category");

  static final Table QUALITY_BOUND =
      TableBuilder.open("quality_bound", 1, "stage 2: the frozen bounds of a component")
          .id("indicator", TEXT, COMPONENT)
          .id("category", TEXT, CATEGORY)
          .required("frozen_period", TEXT, "the first period that has it; its bounds hold for all")
          .requiredMeasure(
              "low", REAL, "as the input", "counts as 0 points, or 100 if less is better")
          .requiredMeasure("high", REAL, "as the input", "counts as 100 points, or 0")
          .requiredMeasure("unions", INTEGER, "unions", "unions with a value in that period")
          .derived("indicator", "category");

  static final Table QUALITY_NORMALISED =
      TableBuilder.open("quality_normalised", 1, "stage 3: a component of a union in points")
          .id("period", TEXT, PERIOD)
          .id("unit_id", TEXT, UNION)
          .id("indicator", TEXT, COMPONENT)
          .id("category", TEXT, CATEGORY)
          .requiredMeasure("treated", REAL, "as the input", "drawn in to the bounds")
          .requiredMeasure("points", REAL, "points", "0 to 100, more is better")
          .derived("period", "unit_id", "indicator", "category");

  static final Table QUALITY_SCORE =
      TableBuilder.open("quality_score", 1, "stage 4: the index of a union")
          .id("period", TEXT, PERIOD)
          .id("unit_id", TEXT, UNION)
          .requiredMeasure("weight_share", REAL, "share", "weights of the known components, 0 to 1")
          .measure("arithmetic", REAL, "points", "weighted mean; missing: too little is known")
          .measure(
              "geometric", REAL, "points", "weighted geometric mean; points below 1 count as 1")
          .derived("period", "unit_id");

  static final Table QUALITY_RANK =
      TableBuilder.open("quality_rank", 1, "stage 5: the rank of a union in all scenarios")
          .id("period", TEXT, PERIOD)
          .id("unit_id", TEXT, UNION)
          .requiredMeasure("rank", INTEGER, "", "by the arithmetic index; 1 is best")
          .requiredMeasure("rank_median", INTEGER, "", "the middle rank of the scenarios")
          .requiredMeasure("rank_low", INTEGER, "", "5 % of the scenarios rank it better")
          .requiredMeasure("rank_high", INTEGER, "", "5 % of the scenarios rank it worse")
          .requiredMeasure("unions", INTEGER, "unions", "unions that are ranked")
          .requiredMeasure("scenarios", INTEGER, "", "how many scenarios there were")
          .derived("period", "unit_id");

  static final Table QUALITY_WITHOUT =
      TableBuilder.open("quality_without", 1, "the index of a union without one component")
          .id("period", TEXT, PERIOD)
          .id("unit_id", TEXT, UNION)
          .id("indicator", TEXT, "the component left out")
          .id("category", TEXT, CATEGORY)
          .requiredMeasure("arithmetic", REAL, "points", "weighted mean of the others")
          .requiredMeasure("rank", INTEGER, "", "by it; 1 is best")
          .derived("period", "unit_id", "indicator", "category");

  static final Table QUALITY_PAIR =
      TableBuilder.open("quality_pair", 1, "two unions of a district, compared in all scenarios")
          .id("period", TEXT, PERIOD)
          .id("unit_id", TEXT, UNION)
          .id("other_unit_id", TEXT, "the other union")
          .requiredMeasure("share_above", REAL, "share", "scenarios in which the first is above")
          .requiredMeasure("share_below", REAL, "share", "scenarios in which it is below")
          .required(
              "verdict", TEXT, "above or below: in at least 95 % of the scenarios; else undecided")
          .derived("period", "unit_id", "other_unit_id");

  static final Table FORM_HISTORY =
      TableBuilder.open("form_history", 1, "how a sender filled in a figure of a form in a period")
          .id("rule", TEXT, "the quality rule (form_change) that watches the form")
          .required("form", TEXT, "the table, or query of quality/tables, that it looks at")
          .optionalId("district_id", TEXT, "whom the unions report to; missing: to the city")
          .id("period", TEXT, "the half-year, the year or the day of a list")
          .id("figure", TEXT, "a column, or an expression of SQL")
          .requiredMeasure("rows", INTEGER, "rows", "rows of the form")
          .requiredMeasure("filled", INTEGER, "rows", "rows that have the figure")
          .requiredMeasure("blank_share", REAL, "share", "rows without it, 0 to 1")
          .measure(
              "median", REAL, "as the figure", "the middle value, the upper of two; missing: none")
          .required("source_file", TEXT, "source_file.file_id of its first union's row")
          .derived("rule", "district_id", "period", "figure");
}
