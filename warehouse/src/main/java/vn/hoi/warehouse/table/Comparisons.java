package vn.hoi.warehouse.table;

import static vn.hoi.warehouse.table.ColumnType.INTEGER;
import static vn.hoi.warehouse.table.ColumnType.REAL;
import static vn.hoi.warehouse.table.ColumnType.TEXT;

/** Tables of results that compare values with each other. */
final class Comparisons {
  private Comparisons() {}

  static final Table INDICATOR_CONTRAST =
      TableBuilder.open("indicator_contrast", 1, "the change of one part beside that of another")
          .id("indicator", TEXT, "the indicator, such as G17")
          .id("period", TEXT, "the later period")
          .id("category", TEXT, "the part, such as the pilot unions")
          .id("level", TEXT, "district, area or city")
          .id("unit_id", TEXT, "the place")
          .required("against", TEXT, "the part that it is set against")
          .required("baseline_period", TEXT, "the earlier period")
          .requiredMeasure("change", REAL, "points", "the change of the part")
          .requiredMeasure("change_against", REAL, "points", "the change of the other part")
          .requiredMeasure("difference", REAL, "points", "change minus change_against")
          .requiredMeasure("low", REAL, "points", "lower bound of its interval at 95 %")
          .requiredMeasure("high", REAL, "points", "upper bound")
          .derived("indicator", "period", "category", "level", "unit_id");

  static final Table INDICATOR_INEQUALITY =
      TableBuilder.open("indicator_inequality", 1, "how far places lie apart in an indicator")
          .id("indicator", TEXT, "the indicator; rates only")
          .id("period", TEXT, "the period")
          .id("category", TEXT, "a part of the indicator; empty for the main one")
          .id("level", TEXT, "district or grassroots: the places that are compared")
          .id("split", TEXT, "by what Theil's index is split: district, area; empty: not split")
          .requiredMeasure("places", INTEGER, "places", "places with a value")
          .required("lowest_unit_id", TEXT, "the lowest place")
          .requiredMeasure("lowest", REAL, "as the value", "its value")
          .required("highest_unit_id", TEXT, "the highest place")
          .requiredMeasure("highest", REAL, "as the value", "its value")
          .requiredMeasure("gap", REAL, "points or as the value", "highest minus lowest")
          .measure("ratio", REAL, "", "highest over lowest; missing when the lowest is nought")
          .requiredMeasure(
              "variance",
              REAL,
              "the value squared",
              "mean squared distance from the city's value, weighted by denominators")
          .measure("theil", REAL, "", "Theil's T, weighted by denominators; 0: all alike")
          .measure("theil_between", REAL, "", "the part between the classes of the split")
          .measure("theil_within", REAL, "", "the part within the classes")
          .derived("indicator", "period", "category", "level", "split");

  static final Table INDICATOR_BOUND =
      TableBuilder.open("indicator_bound", 3, "the worst-case bounds of a share")
          .id("indicator", TEXT, "the indicator; shares of persons and of unions only")
          .id("period", TEXT, "the period")
          .id("category", TEXT, "a part of the indicator; empty for the main one")
          .id("level", TEXT, "district or city")
          .id("unit_id", TEXT, "the place")
          .measure(
              "low",
              REAL,
              "%",
              "the share if all that is missing spoke against it; missing when its size is not known")
          .measure(
              "high",
              REAL,
              "%",
              "the share if all that is missing spoke for it, over 100 where the share may be (O01);"
                  + " of a place that did not report 100 % at the most is taken, also where a share"
                  + " may pass it; missing as low")
          .requiredMeasure("silent_places", INTEGER, "places", "places that did not report")
          .requiredMeasure(
              "silent_denominator", INTEGER, "as the indicator", "the known size of those")
          .requiredMeasure(
              "places_without_size",
              INTEGER,
              "places",
              "silent places of unknown size; with any of them there are no bounds")
          .requiredMeasure(
              "rows_rejected",
              INTEGER,
              "rows",
              "rejected rows that may belong to the place, each about one person, one case or one"
                  + " union's mark; a person who took part counts at each union of hers; a lost"
                  + " figure of a whole union makes that union silent. Files about later days than"
                  + " the review's are left out")
          .measure(
              "sizes_from_other_reviews",
              INTEGER,
              "places",
              "silent places taken to be as large as in the nearest other review; states only")
          .measure(
              "rows_of_unknown_size",
              INTEGER,
              "rows",
              "rejected rows that may be about any number of persons, rows of the register of"
                  + " units among them; with any of them there are no bounds")
          .measure(
              "rows_of_conditions",
              INTEGER,
              "rows",
              "rejected rows that only decide who belongs to the numerator, such as trainings, in"
                  + " the whole city: each may bring all of the denominator into it, so that with"
                  + " any of them high is 100 % (the share itself where it is over that)")
          .derived("indicator", "period", "category", "level", "unit_id");

  static final Table INDICATOR_TRANSITION =
      TableBuilder.open("indicator_transition", 1, "how many went from a level to a level")
          .id("indicator", TEXT, "the indicator, such as O05")
          .id("period", TEXT, "the later period")
          .id("from_level", TEXT, "the level at the baseline")
          .id("to_level", TEXT, "the level now")
          .requiredMeasure("unions", INTEGER, "unions", "how many, in the city")
          .measure(
              "symmetry",
              REAL,
              "",
              "Bowker's statistic of the whole table of the period; missing when nobody moved")
          .measure(
              "symmetry_degrees",
              INTEGER,
              "",
              "its degrees of freedom: all pairs of levels, also those between which nobody moved, so"
                  + " that symmetry_p is never too small for them")
          .measure("symmetry_p", REAL, "", "its p value: as many rose as fell")
          .derived("indicator", "period", "from_level", "to_level");
}
