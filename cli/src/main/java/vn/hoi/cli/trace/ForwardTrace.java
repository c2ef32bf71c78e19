package vn.hoi.cli.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.cli.Console;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.trace.FedValue;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** From a row of a source file forward: what became of it, and which values it feeds. */
record ForwardTrace(TraceSession session, Console console) {
  private static final String HERE =
      "t.source_file = ? and t.source_row = ? and (? = '' or t.source_sheet = ?)";

  private record SourceFile(String id, String name, String status, String message, long rows) {
    /** Nothing is known of the rows of a refused file. */
    private boolean hasRows() {
      return rows > 0;
    }
  }

  void print(String file, String sheet, long row) {
    List<SourceFile> sources = sources(file);
    if (row < 1) {
      throw Problem.ofOperator(
          "Cannot trace row " + row + " of " + file + ": rows are numbered from 1.");
    }
    List<Long> last = sources.stream().map(this::lastRow).toList();
    for (SourceFile source : sources) {
      mustHave(source, sheet);
    }
    if (sources.stream().allMatch(SourceFile::hasRows) && row > Collections.max(last)) {
      throw Problem.ofOperator(
          "Cannot trace row "
              + row
              + " of "
              + file
              + ": there is no such row; the last row that was read of it is "
              + Collections.max(last)
              + ".");
    }
    for (SourceFile source : sources) {
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
            "select file_id, name, status, message, rows_read from source_file where name = ? or"
                + " file_id = ? or sha256 = ? order by status, file_id",
            file,
            file,
            file)) {
      sources.add(
          new SourceFile(
              Objects.requireNonNull(row.get(0)),
              Objects.requireNonNull(row.get(1)),
              Objects.requireNonNull(row.get(2)),
              Objects.requireNonNullElse(row.get(3), ""),
              Long.parseLong(Objects.requireNonNull(row.get(4)))));
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

  /**
   * A number of a row that none of the file's rows exceeds. Rows are numbered from the top with the
   * blank ones, so there are as many as were read, or more where a record came from further down.
   */
  private long lastRow(SourceFile source) {
    return Math.max(
        source.rows(), places(source).values().stream().mapToLong(row -> row).max().orElse(0));
  }

  private void mustHave(SourceFile source, String sheet) {
    Set<String> sheets = places(source).keySet();
    if (!sheet.isEmpty() && !sheets.isEmpty() && !sheets.contains(sheet)) {
      throw Problem.ofOperator(
          "Cannot trace sheet \""
              + sheet
              + "\" of "
              + source.name()
              + ": nothing was read of a sheet of that name. "
              + (sheets.equals(Set.of(""))
                  ? "It is a text file: leave --sheet out."
                  : "Records and rejects came from " + String.join(", ", sheets) + "."));
    }
  }

  /** The last row that became a record or a reject, by sheet; of a text file the sheet is empty. */
  private Map<String, Long> places(SourceFile source) {
    String records =
        Tables.all().stream()
            .filter(table -> table.has("source_row") && table.has("source_sheet"))
            .map(table -> "select source_file, source_sheet, source_row from " + table.name())
            .collect(Collectors.joining(" union all "));
    Map<String, Long> last = new TreeMap<>();
    for (List<@Nullable String> row :
        session.rows(
            "select coalesce(source_sheet, ''), max(source_row) from ("
                + records
                + ") where source_file = ? and source_row is not null group by 1",
            source.id())) {
      last.put(
          Objects.requireNonNull(row.get(0)), Long.parseLong(Objects.requireNonNull(row.get(1))));
    }
    return last;
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

  private void printValues(SourceFile source, String sheet, long row) {
    Optional<String> anySheet = sheet.isEmpty() ? Optional.empty() : Optional.of(sheet);
    for (FedValue fed : session.query().valuesFedBy(source.id(), anySheet, row)) {
      String value =
          fed.value().isPresent()
              ? BackTrace.rounded(Double.toString(fed.value().getAsDouble()), category(fed.key()))
              : fed.status().word();
      console.say("  feeds " + fed.key() + " (" + fed.table() + "): " + value);
    }
  }

  private Category category(ValueKey key) {
    IndicatorDefinition definition =
        Objects.requireNonNull(session.definitions().indicators().get(key.indicator()));
    return definition.category(key.category()).orElseGet(definition::mainCategory);
  }
}
