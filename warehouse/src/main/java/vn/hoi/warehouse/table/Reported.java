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
          .id("period", TEXT, "the half-year, such as 2018H1, or the year")
          .id("unit_id", TEXT, "the union")
          .requiredMeasure("revision", INTEGER, "", "the revision of the report that counts")
          .measure("reported", DECIMAL, "as the line says", "missing when not given")
          .measure("recomputed", DECIMAL, "as the line says", "missing when no record tells")
          .measure("difference", DECIMAL, "as the line says", "reported minus recomputed")
          .attribute(
              "used",
              TEXT,
              "advice, which no indicator reads: reported or recomputed; missing when neither is"
                  + " there")
          .required("rule", TEXT, "the rule that chose: reconciliations.yaml")
          .attribute(
              "finding",
              TEXT,
              "of a printed rate: rounded, truncated, or impossible for the reported n and d")
          .derived("form", "line", "period", "unit_id");

  static final Table TOTAL_CHECK =
      TableBuilder.open(
              "total_check", 1, "one total as a sheet prints it, beside the sum of its rows")
          .required("kind", TEXT, "the source kind")
          .attribute("district_id", TEXT, "the district its section is about; missing: the file's")
          .required("column_name", TEXT, "the column as its header says")
          .id("cell", TEXT, "the cell's address, such as C12")
          .required("label", TEXT, "the words of the row, such as Toàn quận")
          .required(
              "covers",
              TEXT,
              "table (all rows of the sheet so far), part (those under the last header, where it is"
                  + " repeated), block (those since the total before) or section (those under the"
                  + " row)")
          .measure("printed", INTEGER, "as the column", "what the total says; missing: unreadable")
          .measure(
              "summed", INTEGER, "as the column", "the sum over the accepted rows that it covers")
          .requiredMeasure("rows_accepted", INTEGER, "rows", "accepted rows that it covers")
          .requiredMeasure("rows_rejected", INTEGER, "rows", "rejected rows that it covers")
          .required(
              "finding",
              TEXT,
              "agrees; differs; unclear: a covered row was rejected, or the total is unreadable")
          .fromSources("source_file", "source_sheet", "source_row", "cell");
}
