package vn.hoi.warehouse.table;

import static vn.hoi.warehouse.table.ColumnType.BOOLEAN;
import static vn.hoi.warehouse.table.ColumnType.DATE;
import static vn.hoi.warehouse.table.ColumnType.INTEGER;
import static vn.hoi.warehouse.table.ColumnType.REAL;
import static vn.hoi.warehouse.table.ColumnType.TEXT;

/** Tables of results. */
final class Results {
  private Results() {}

  private static final String STATUS =
      "observed, zero, not reported, no denominator or suppressed; not applicable: no row";

  static final Table INDICATOR_VALUE =
      TableBuilder.open("indicator_value", 1, "an indicator's value for a place in a period")
          .id("indicator", TEXT, "the indicator, such as O01")
          .required("version", INTEGER, "the version of its definition")
          .id("period", TEXT, "baseline, midterm-2019, final-2021")
          .id("category", TEXT, "a part of the indicator; empty for the main one")
          .id("level", TEXT, "grassroots, district, area or city")
          .id("unit_id", TEXT, "the place: unit, constant-boundary group, urban, rural, other, 01")
          .measure(
              "numerator",
              INTEGER,
              "as the indicator",
              "numerator; a place not reported may have it, where its denominator is unknown")
          .measure(
              "denominator",
              INTEGER,
              "as the indicator",
              "denominator; missing for counts; a place not reported may have it likewise")
          .measure("value", REAL, "as the indicator", "unrounded; missing with its status")
          .required("status", TEXT, STATUS)
          .requiredMeasure(
              "units_expected",
              INTEGER,
              "places",
              "places it is counted in: unions or groups, also districts and the city where those"
                  + " act themselves")
          .requiredMeasure("units_reported", INTEGER, "places", "those of them that reported")
          .measure("coverage_units", REAL, "share", "reported places over expected, 0 to 1")
          .measure(
              "coverage_denominator",
              REAL,
              "share",
              "what they hold of all denominators that are known, 0 to 1; places of unknown"
                  + " denominator are not in it")
          .required("publishable", BOOLEAN, "false: the coverage gate marks it not for publication")
          .measure(
              "low",
              REAL,
              "as the value",
              "Wilson interval, lower bound; shares of what is counted")
          .measure(
              "high",
              REAL,
              "as the value",
              "Wilson interval, upper bound; shares of what is counted")
          .requiredMeasure(
              "apportioned_share",
              REAL,
              "share",
              "part that a crosswalk moved: 0, for it is as at the time; else"
                  + " indicator_on_boundaries")
          .derived("indicator", "period", "category", "level", "unit_id");

  static final Table INDICATOR_CHANGE =
      TableBuilder.open("indicator_change", 2, "an indicator's change since the baseline")
          .id("indicator", TEXT, "the indicator")
          .id("period", TEXT, "the later period")
          .required("baseline_period", TEXT, "the earlier period")
          .id("category", TEXT, "a part of the indicator; empty for the main one")
          .id("level", TEXT, "grassroots (on constant boundaries), district, area or city")
          .id("unit_id", TEXT, "the place")
          .measure("baseline_numerator", INTEGER, "as the indicator", "earlier numerator")
          .measure("baseline_denominator", INTEGER, "as the indicator", "earlier denominator")
          .measure("numerator", INTEGER, "as the indicator", "later numerator")
          .measure("denominator", INTEGER, "as the indicator", "later denominator")
          .measure("baseline_value", REAL, "as the indicator", "earlier value, unrounded")
          .measure("value", REAL, "as the indicator", "later value, unrounded")
          .measure("change", REAL, "points or as the indicator", "later minus earlier")
          .required("status", TEXT, STATUS)
          .measure(
              "like_for_like_change",
              REAL,
              "as the change",
              "over places reported at both dates, on constant boundaries; districts and above")
          .measure("rate_effect", REAL, "as the change", "rates of unchanged places moved")
          .measure("composition_effect", REAL, "as the change", "their weights moved")
          .measure(
              "boundary_effect",
              REAL,
              "as the change",
              "the like-for-like change less that of unchanged places alone")
          .measure(
              "reporting_effect",
              REAL,
              "as the change",
              "what places add that reported or were there at one date only")
          .measure("places_compared", INTEGER, "places", "places compared like for like")
          .measure(
              "low",
              REAL,
              "as the change",
              "Newcombe interval, lower bound; shares of what is counted")
          .measure(
              "high",
              REAL,
              "as the change",
              "Newcombe interval, upper bound; shares of what is counted")
          .measure(
              "p_value",
              REAL,
              "",
              "of Pearson's chi-squared test of the two shares (z test with the pooled one); as low")
          .measure("p_adjusted", REAL, "", "adjusted for the tests read together with it")
          .attribute(
              "p_method",
              TEXT,
              "holm (the city's main values of a period) or benjamini-hochberg (places of a level)")
          .derived("indicator", "period", "category", "level", "unit_id");

  static final Table INDICATOR_ON_BOUNDARIES =
      TableBuilder.open(
              "indicator_on_boundaries", 1, "an indicator's value on the boundaries of a named day")
          .id("indicator", TEXT, "the indicator; only what travels: counts of units do not")
          .required("version", INTEGER, "the version of its definition")
          .id("period", TEXT, "baseline, midterm-2019, final-2021")
          .id("category", TEXT, "a part of the indicator; empty for the main one")
          .id("boundaries", DATE, "the day whose boundaries they are, of boundaries.yaml")
          .id("level", TEXT, "grassroots, district, area or city")
          .id("unit_id", TEXT, "the place on those boundaries")
          .measure("numerator", INTEGER, "as the indicator", "numerator, shared out in whole units")
          .measure("denominator", INTEGER, "as the indicator", "denominator, shared out likewise")
          .measure("value", REAL, "as the indicator", "made of the two, never carried itself")
          .required("status", TEXT, STATUS)
          .requiredMeasure(
              "apportioned_share",
              REAL,
              "share",
              "part of the denominator (of a count) that came of split units, 0 to 1")
          .derived("indicator", "period", "category", "boundaries", "level", "unit_id");
}
