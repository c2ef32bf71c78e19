package vn.hoi.warehouse.table;

import static vn.hoi.warehouse.table.ColumnType.BOOLEAN;
import static vn.hoi.warehouse.table.ColumnType.INTEGER;
import static vn.hoi.warehouse.table.ColumnType.TEXT;

/** Tables about what was received and what was made of it. */
final class Bookkeeping {
  private Bookkeeping() {}

  static final Table SOURCE_FILE =
      TableBuilder.open("source_file", 3, "one file as received")
          .id("file_id", TEXT, "the first 16 hex digits of its sha-256")
          .required("name", TEXT, "its path in the inbox")
          .required("kind", TEXT, "the source kind; empty when not recognised")
          .attribute("mapping", TEXT, "the mapping that read it")
          .attribute("mapping_version", INTEGER, "the version of that mapping")
          .required("sha256", TEXT, "its sha-256")
          .requiredMeasure("bytes", INTEGER, "bytes", "its size")
          .attribute("scope", TEXT, "what it is about: district, period, date; as district=006")
          .required("status", TEXT, "accepted, superseded, withdrawn or refused")
          .required("synthetic", BOOLEAN, "whether the file says that it is synthetic")
          .requiredMeasure("rows_read", INTEGER, "rows", "rows read")
          .requiredMeasure("rows_accepted", INTEGER, "rows", "rows that became records")
          .requiredMeasure("rows_rejected", INTEGER, "rows", "rows kept as rejects")
          .requiredMeasure("rows_ignored", INTEGER, "rows", "titles, totals, notes, blank rows")
          .attribute("supersedes", TEXT, "the file_id it takes the place of")
          .attribute(
              "message", TEXT, "why it was refused, withdrawn or not read, or what to know of it")
          .attribute(
              "mapping_digest",
              TEXT,
              "a digest of the mapping's definition; blank when the one in force refuses the file,"
                  + " whose records are those of a former one")
          .attribute("message_vi", TEXT, "the message in Vietnamese")
          .derived("file_id");

  static final Table REJECT =
      TableBuilder.open("reject", 1, "one reason why a source row was not accepted")
          .id("source_file", TEXT, "source_file.file_id")
          .attribute(
              "source_sheet",
              TEXT,
              "the sheet, by its place (#2) in a file of persons; missing for a text file")
          .id("source_row", INTEGER, "the row of the sheet or the line of the file, from 1")
          .attribute("column_name", TEXT, "the column as its header says")
          .attribute("cell", TEXT, "the cell's address, such as C12")
          .attribute("raw_text", TEXT, "what stood there; withheld of persons, long numbers masked")
          .required("rule", TEXT, "the rule that it breaks")
          .required("message_vi", TEXT, "what is wrong and what to write instead, in Vietnamese")
          .required("message_en", TEXT, "the same in English")
          .derived("source_file", "source_sheet", "source_row", "cell", "rule");

  static final Table RECEIVED =
      TableBuilder.open("received", 1, "a district covered by an accepted file of a kind")
          .id("kind", TEXT, "the source kind")
          .id("district_id", TEXT, "the district; 01 for the city's own file")
          .optionalId("period", TEXT, "the half-year, year or date the file is about, if any")
          .required("source_file", TEXT, "source_file.file_id")
          .derived("kind", "district_id", "period", "source_file");
}
