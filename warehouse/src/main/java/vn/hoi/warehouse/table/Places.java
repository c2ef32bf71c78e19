package vn.hoi.warehouse.table;

import static vn.hoi.warehouse.table.ColumnType.DATE;
import static vn.hoi.warehouse.table.ColumnType.INTEGER;
import static vn.hoi.warehouse.table.ColumnType.TEXT;

/** Tables about places and how many live there. */
final class Places {
  private Places() {}

  static final Table UNIT =
      TableBuilder.open("unit", 1, "one version of a unit: city, district or grassroots union")
          .id("unit_id", TEXT, "the version's identity: 01, 006, 00241, 00241@2020-03-01")
          .required("code", TEXT, "the official code, which may pass to another version")
          .required("name", TEXT, "the name without its type")
          .required(
              "type",
              TEXT,
              "phường, xã, thị trấn, quận, huyện, thị xã, thành phố; empty where the name is all")
          .required(
              "level", TEXT, "city, district (or reporting unit that is no district) or grassroots")
          .attribute(
              "kind",
              TEXT,
              "commune, market, enterprise, force, other; missing for city and districts")
          .attribute("parent_id", TEXT, "the unit above; missing for the city")
          .attribute(
              "district_id",
              TEXT,
              "the district or reporting unit it lies in or is; missing where there is none")
          .attribute(
              "area",
              TEXT,
              "urban (phường, thị trấn), rural (xã), other (no commune); grassroots only")
          .attribute("valid_from", DATE, "first day of the version; missing when always")
          .attribute("valid_to", DATE, "first day after the version; missing when still valid")
          .required(
              "boundary_group",
              TEXT,
              "units with the same group cover the same ground before and after every event up to"
                  + " groups_until of boundaries.yaml")
          .fromSources("unit_id");

  static final Table UNIT_SUCCESSION =
      TableBuilder.open("unit_succession", 1, "one move of ground from a unit to a unit")
          .id("effective_on", DATE, "the day the change took effect")
          .id("from_unit", TEXT, "unit_id that gave")
          .id("to_unit", TEXT, "unit_id that received")
          .required("extent", TEXT, "whole or part of the giving unit")
          .measure("population_moved", INTEGER, "persons", "people moved, where known")
          .attribute(
              "boundary_group", TEXT, "its constant-boundary group; missing after groups_until")
          .required("source", TEXT, "where the change is stated")
          .fromSources("effective_on", "from_unit", "to_unit");

  static final Table CENSUS =
      TableBuilder.open("census", 1, "one district at a census")
          .id("unit_id", TEXT, "the district")
          .id("census_on", DATE, "the census date")
          .requiredMeasure("total", INTEGER, "persons", "people of all ages")
          .requiredMeasure("male", INTEGER, "persons", "men and boys of all ages")
          .requiredMeasure("female", INTEGER, "persons", "women and girls of all ages")
          .fromSources("unit_id", "census_on");

  static final Table POPULATION =
      TableBuilder.open("population", 1, "women of a unit at a date on a basis")
          .id("unit_id", TEXT, "the grassroots unit")
          .id("as_of", DATE, "the date of the count")
          .id("basis", TEXT, "resident or eligible")
          .requiredMeasure("women_18_plus", INTEGER, "persons", "women aged 18 and over")
          .fromSources("unit_id", "as_of", "basis");
}
