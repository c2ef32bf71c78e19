package vn.hoi.cli.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoi.cli.Console;
import vn.hoi.jobs.trace.FedValue;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** From a row of a source file forward: what became of it, and which values it feeds. */
record ForwardTrace(TraceSession session, Console console) {
  private record SourceFile(String id, String name, String status, String message) {}

  void print(String file, String sheet, long row) {
    for (SourceFile source : sources(file)) {
      String where = source.name() + (sheet.isEmpty() ? "" : ", sheet " + sheet) + ", row " + row;
      console.say(where + " (file " + source.id() + ", " + source.status() + ")");
      if (!source.message().isEmpty()) {
        console.say("  " + source.message());
      }
      boolean rejected = printRejects(source, sheet, row);
      List<Table> tables = printRecords(source, sheet, row);
      if (tables.isEmpty() && !rejected) {
        console.say(
            "  No record was made of this row: a title, a total, a note or a blank row is ignored,"
                + " and only files in force have records.");
      }
      printValues(source, sheet, row);
    }
    console.say("Snapshot " + session.snapshot().name());
  }

  private List<SourceFile> sources(String file) {
    List<SourceFile> sources = new ArrayList<>();
    for (List<@Nullable String> row :
        session.rows(
            "select file_id, name, status, message from source_file where name = ? or file_id = ?"
                + " or sha256 = ? order by status, file_id",
            file,
            file,
            file)) {
      sources.add(
          new SourceFile(
              Objects.requireNonNull(row.get(0)),
              Objects.requireNonNull(row.get(1)),
              Objects.requireNonNull(row.get(2)),
              Objects.requireNonNullElse(row.get(3), "")));
    }
    if (sources.isEmpty()) {
      throw Problem.ofOperator(
          "Cannot trace "
              + file
              + ": no file of that name was received. Write its path in the inbox as the table"
              + " source_file has it, such as hoi-vien/hoi_vien_006.csv.");
    }
    return sources;
  }

  private boolean printRejects(SourceFile source, String sheet, long row) {
    List<List<@Nullable String>> rejects =
        session.rows(
            "select rule, coalesce(column_name, ''), coalesce(cell, ''), message_vi, message_en"
                + " from reject where source_file = ? and source_row = ?"
                + " and (? = '' or source_sheet = ?) order by all",
            source.id(),
            row,
            sheet,
            sheet);
    for (List<@Nullable String> reject : rejects) {
      console.say(
          "  rejected, "
              + reject.get(0)
              + " "
              + reject.get(1)
              + " "
              + reject.get(2)
              + ": "
              + reject.get(4));
      console.say("    " + reject.get(3));
    }
    return !rejects.isEmpty();
  }

  private List<Table> printRecords(SourceFile source, String sheet, long row) {
    List<Table> tables = new ArrayList<>();
    for (Table table : Tables.all()) {
      if (!table.has("source_row") || table.equals(Tables.REJECT)) {
        continue;
      }
      List<List<@Nullable String>> records =
          session.rows(
              "select count(*) from " + table.name() + " t where " + HERE,
              source.id(),
              row,
              sheet,
              sheet);
      String count = Objects.requireNonNull(records.get(0).get(0));
      if (!count.equals("0")) {
        tables.add(table);
        console.say("  records in " + table.name() + ": " + count);
      }
    }
    return tables;
  }

  private static final String HERE =
      "t.source_file = ? and t.source_row = ? and (? = '' or t.source_sheet = ?)";

  private void printValues(SourceFile source, String sheet, long row) {
    Optional<String> anySheet = sheet.isEmpty() ? Optional.empty() : Optional.of(sheet);
    for (FedValue fed : session.query().valuesFedBy(source.id(), anySheet, row)) {
      String value =
          fed.value().isPresent()
              ? String.format(Locale.ROOT, "%.2f", fed.value().getAsDouble())
              : fed.status().word();
      console.say("  feeds " + fed.key() + " (" + fed.table() + "): " + value);
    }
  }
}
