package vn.hoi.warehouse.table;

import static vn.hoi.warehouse.table.ColumnType.DATE;
import static vn.hoi.warehouse.table.ColumnType.DECIMAL;
import static vn.hoi.warehouse.table.ColumnType.INTEGER;
import static vn.hoi.warehouse.table.ColumnType.TEXT;

/** Tables about what unions do, own and report. */
final class Work {
  private static final String TYPES =
      "dialogue, forum, training, supervision, meeting, communication, support_visit, culture,"
          + " inspection, finance_inspection, criticism, exchange, programme, fundraising, scheme,"
          + " commendation, books, research, member_organisation, legal_network, workshop,"
          + " border_support or plan";

  private Work() {}

  static final Table ACTIVITY =
      TableBuilder.open("activity", 2, "one activity")
          .id("activity_id", TEXT, "the record's own number")
          .required("unit_id", TEXT, "the organising unit, of any level")
          .required("type", TEXT, "what it was: " + TYPES)
          .required("level", TEXT, "city, district or grassroots")
          .required("held_on", DATE, "the first day; of a programme the day it was signed")
          .attribute("target_group", TEXT, "one of the ten target groups")
          .measure("persons", INTEGER, "persons", "persons who took part")
          .measure("turns", INTEGER, "turns", "turns of taking part; never added to persons")
          .measure("amount_vnd", INTEGER, "VND", "money used, raised or given")
          .attribute("money_source", TEXT, "budget, social, enterprise or union (dues, own fund)")
          .attribute("partner", TEXT, "with whom")
          .attribute("outcome", TEXT, "proposed, approved, accepted, done or not_done")
          .attribute("related_unit_id", TEXT, "the unit it was for, if another")
          .sources()
          .attribute("ended_on", DATE, "the last day; missing when held_on was it or none is set")
          .attribute("topic", TEXT, "what about: course, sector, profession or who was commended")
          .measure(
              "quantity",
              INTEGER,
              "as the type says",
              "days of a visit, violations found, recommendations made, sets of books, persons or"
                  + " models commended, members of an organisation, women of a network, VND pledged")
          .measure(
              "quantity_done",
              INTEGER,
              "as the type says",
              "persons disciplined, recommendations accepted, cases assisted")
          .derived("activity_id");

  static final Table MODEL =
      TableBuilder.open("model", 2, "one model (mô hình) of gathering women")
          .id("model_id", TEXT, "the record's own number")
          .required("unit_id", TEXT, "the union, as at the list's date")
          .required("name", TEXT, "the model's name")
          .required("target_group", TEXT, "one of the ten target groups")
          .required("started_on", DATE, "first day")
          .attribute("ended_on", DATE, "first day no longer alive; missing while alive")
          .measure("members", INTEGER, "persons", "members of the model")
          .attribute("reviewed_on", DATE, "last reviewed")
          .sources()
          .attribute("replicated_from", TEXT, "the model it was made after: model.model_id")
          .derived("model_id");

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
      TableBuilder.open("report_figure", 2, "one figure as a district reported it")
          .id("unit_id", TEXT, "the union it is about")
          .id("form", TEXT, "the form: B1 each half-year, B2 each year")
          .id("line", TEXT, "the line of the form, such as members_end")
          .id("period", TEXT, "the half-year, such as 2018H1, or the year")
          .id("revision", INTEGER, "1 for the first report, 2 for the first correction")
          .attribute("received_on", DATE, "the day the union's report was received")
          .measure("value", DECIMAL, "as the line says", "the figure; missing when not given")
          .sources()
          .measure(
              "decimals",
              INTEGER,
              "digits",
              "how many decimals its cell shows, with noughts at the end; missing when that is not"
                  + " known")
          .derived("unit_id", "form", "line", "period", "revision");
}
