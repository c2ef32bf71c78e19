package vn.hoi.warehouse.table;

import static vn.hoi.warehouse.table.ColumnType.DATE;
import static vn.hoi.warehouse.table.ColumnType.INTEGER;
import static vn.hoi.warehouse.table.ColumnType.TEXT;

/** Tables about single persons, who are keyed and never named. */
final class People {
  private People() {}

  static final Table MEMBER =
      TableBuilder.records("member", 1, "one membership spell of a person in a union")
          .id("person_key", TEXT, "keyed hash of the identity number")
          .id("unit_id", TEXT, "the union")
          .attribute(
              "branch",
              TEXT,
              "the branch (chi hội): a keyed hash of its name; the same name has the same in every union")
          .required("birth_year", INTEGER, "year of birth")
          .id("joined_on", DATE, "first day of the spell")
          .required("join_reason", TEXT, "admitted, transferred or boundary")
          .attribute("left_on", DATE, "first day no longer a member; missing while a member")
          .attribute("leave_reason", TEXT, "left, died, transferred or boundary")
          .attribute("target_group", TEXT, "one of the ten target groups")
          .attribute("core_since", DATE, "core member (nòng cốt) since")
          .fromSources("person_key", "unit_id", "joined_on");

  static final Table OFFICER_TERM =
      TableBuilder.records("officer_term", 2, "one seat held by a person from a day to a day")
          .id("person_key", TEXT, "keyed hash of the identity number")
          .id("unit_id", TEXT, "the union")
          .id("role", TEXT, "chair, vice_chair, branch_head or group_head")
          .id("started_on", DATE, "first day in the seat")
          .attribute("ended_on", DATE, "first day no longer in the seat; missing while in it")
          .sources()
          .attribute("need_recorded_on", DATE, "the day a need of training was recorded")
          .derived("person_key", "unit_id", "role", "started_on");

  static final Table PARTICIPATION =
      TableBuilder.records("participation", 1, "one person at one activity")
          .id("activity_id", TEXT, "the activity")
          .id("person_key", TEXT, "keyed hash of the identity number")
          .required("held_on", DATE, "the day")
          .requiredMeasure("turns", INTEGER, "turns", "times taken part, at least 1")
          .fromSources("activity_id", "person_key");
}
