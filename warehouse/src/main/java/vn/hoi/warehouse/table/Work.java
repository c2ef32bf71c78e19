package vn.hoi.warehouse.table;

import static vn.hoi.warehouse.table.ColumnType.DATE;
import static vn.hoi.warehouse.table.ColumnType.DECIMAL;
import static vn.hoi.warehouse.table.ColumnType.INTEGER;
import static vn.hoi.warehouse.table.ColumnType.TEXT;

/** Tables about what unions do, own and report. */
final class Work {
  private Work() {}

  static final Table ACTIVITY =
      TableBuilder.open("activity", 1, "one activity")
          .id("activity_id", TEXT, "the record's own number")
          .required("unit_id", TEXT, "the organising unit, of any level")
          .required(
              "type",
              TEXT,
              "dialogue, forum, training, supervision, meeting, communication, support_visit or"
                  + " culture")
          .required("level", TEXT, "city, district or grassroots")
          .required("held_on", DATE, "the day")
          .attribute("target_group", TEXT, "one of the ten target groups")
          .measure("persons", INTEGER, "persons", "persons who took part")
          .measure("turns", INTEGER, "turns", "turns of taking part; never added to persons")
          .measure("amount_vnd", INTEGER, "VND", "money used")
          .attribute("money_source", TEXT, "where the money came from")
          .attribute("partner", TEXT, "with whom")
          .attribute("outcome", TEXT, "what came of it")
          .attribute("related_unit_id", TEXT, "the unit it was for, if another")
          .fromSources("activity_id");

  static final Table MODEL =
      TableBuilder.open("model", 1, "one model (mô hình) of gathering women")
          .id("model_id", TEXT, "the record's own number")
          .required("unit_id", TEXT, "the union, as at the list's date")
          .required("name", TEXT, "the model's name")
          .required("target_group", TEXT, "one of the ten target groups")
          .required("started_on", DATE, "first day")
          .attribute("ended_on", DATE, "first day no longer alive; missing while alive")
          .measure("members", INTEGER, "persons", "members of the model")
          .attribute("reviewed_on", DATE, "last reviewed")
          .fromSources("model_id");

  static final Table RATING =
      TableBuilder.open("rating", 1, "the rating of a union for a year")
          .id("unit_id", TEXT, "the union, as at 31 December")
          .id("year", INTEGER, "the year")
          .required("scheme", TEXT, "the dated scheme: rating_scheme.scheme")
          .required("level", TEXT, "the level in that scheme")
          .fromSources("unit_id", "year");

  static final Table FINANCE =
      TableBuilder.open("finance", 1, "dues and fund of a union in a half-year")
          .id("unit_id", TEXT, "the union")
          .id("period", TEXT, "the half-year, such as 2018H1")
          .measure("dues_due_vnd", INTEGER, "VND", "dues to be paid")
          .measure("dues_collected_vnd", INTEGER, "VND", "dues collected")
          .measure("fund_vnd", INTEGER, "VND", "the Union's fund at the end")
          .fromSources("unit_id", "period");

  static final Table REPORT_FIGURE =
      TableBuilder.open("report_figure", 1, "one figure as a district reported it")
          .id("unit_id", TEXT, "the union it is about")
          .id("form", TEXT, "the form, such as B1")
          .id("line", TEXT, "the line of the form, such as members_end")
          .id("period", TEXT, "the half-year, such as 2018H1")
          .id("revision", INTEGER, "1 for the first report, 2 for the first correction")
          .attribute("received_on", DATE, "the day the union's report was received")
          .measure("value", DECIMAL, "as the line says", "the figure; missing when not given")
          .fromSources("unit_id", "form", "line", "period", "revision");
}
