package vn.hoi.warehouse.table;

import static vn.hoi.warehouse.table.ColumnType.BOOLEAN;
import static vn.hoi.warehouse.table.ColumnType.DATE;
import static vn.hoi.warehouse.table.ColumnType.INTEGER;
import static vn.hoi.warehouse.table.ColumnType.TEXT;

/** Tables about what is brought to unions, what women borrow, and what the plan sets a date for. */
final class Affairs {
  private Affairs() {}

  /** A case of a small place says who it is about, so it is kept like a record of a person. */
  static final Table MATTER =
      TableBuilder.records("matter", 1, "one matter brought to a union; no text of it is kept")
          .id("matter_id", TEXT, "the record's own number")
          .required("unit_id", TEXT, "the union, as at the day it was received")
          .required(
              "type",
              TEXT,
              "proposal (kiến nghị), complaint (khiếu nại), denunciation (tố cáo) or abuse (xâm hại,"
                  + " bạo lực)")
          .required("received_on", DATE, "the day the union learned of it")
          .attribute("due_on", DATE, "last day on which it is settled in time; missing: none set")
          .attribute("joined_on", DATE, "first day the Union took part or helped; missing: never")
          .attribute("passed_on", DATE, "the day it was passed to the level above; missing: never")
          .attribute("resolved_on", DATE, "the day it was answered or settled; missing: open")
          .measure("persons", INTEGER, "persons", "women and children it is about")
          .attribute("crowd", BOOLEAN, "brought by a crowd")
          .attribute("beyond_level", BOOLEAN, "brought past the level that has to settle it")
          .attribute("outcome", TEXT, "accepted, answered, settled, dropped or open")
          .fromSources("matter_id");

  static final Table CREDIT =
      TableBuilder.open("credit", 1, "loans through a union from one source in a half-year")
          .id("unit_id", TEXT, "the union, as at the end of the half-year")
          .id("source", TEXT, "policy_bank, agri_bank, union_fund or other")
          .id("period", TEXT, "the half-year, such as 2018H1")
          .requiredMeasure("women", INTEGER, "persons", "women with a loan at the end")
          .requiredMeasure("outstanding_vnd", INTEGER, "VND", "owed at the end")
          .measure("overdue_vnd", INTEGER, "VND", "of that, past its date")
          .fromSources("unit_id", "source", "period");

  static final Table MILESTONE =
      TableBuilder.open("milestone", 1, "one duty of a district with a date set by the plan")
          .id("milestone_id", TEXT, "the record's own number")
          .required("unit_id", TEXT, "the district")
          .required("name", TEXT, "what is to be done")
          .required("due_on", DATE, "last day on which it is in time")
          .attribute("done_on", DATE, "the day it was done; missing: not yet")
          .fromSources("milestone_id");
}
