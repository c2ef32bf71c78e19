package vn.hoi.warehouse.table;

import static vn.hoi.warehouse.table.ColumnType.DECIMAL;
import static vn.hoi.warehouse.table.ColumnType.INTEGER;
import static vn.hoi.warehouse.table.ColumnType.TEXT;

/** What was reported beside what the records give. */
final class Reported {
  private Reported() {}

  static final Table REPORT_CHECK =
      TableBuilder.open("report_check", 1, "a reported figure beside the recomputed one")
          .id("form", TEXT, "the form, such as B1")
          .id("line", TEXT, "the line of the form")
          .id("period", TEXT, "the half-year, such as 2018H1")
          .id("unit_id", TEXT, "the union")
          .requiredMeasure("revision", INTEGER, "", "the revision of the report that counts")
          .measure("reported", DECIMAL, "as the line says", "missing when not given")
          .measure("recomputed", DECIMAL, "as the line says", "missing when no record tells")
          .measure("difference", DECIMAL, "as the line says", "reported minus recomputed")
          .attribute("used", TEXT, "reported or recomputed; missing when neither is there")
          .required("rule", TEXT, "the rule that chose: reconciliations.yaml")
          .attribute(
              "finding",
              TEXT,
              "of a printed rate: rounded, truncated, or impossible for the reported n and d")
          .derived("form", "line", "period", "unit_id");
}
