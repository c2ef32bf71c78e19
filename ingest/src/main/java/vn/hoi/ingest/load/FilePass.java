package vn.hoi.ingest.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.mapping.RowPatterns;
import vn.hoi.ingest.sheet.ReturnMark;
import vn.hoi.ingest.sheet.SheetLayout;
import vn.hoi.ingest.sheet.SheetReader;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Note;
import vn.hoi.ingest.text.VietnameseText;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.ingest.unit.UnitVersion;
import vn.hoi.warehouse.table.Tables;

/** One reading of a file from its first row to its last, table by table. */
final class FilePass {
  /** What holds for all tables of a sheet. */
  private record Sheet(
      UnreadTables unread, PrintedTotals totals, SheetLayout layout, MergedCells merged) {}

  private final Mappings mappings;
  private final MappingDefinition mapping;
  private final Scope scope;
  private final UnitRegister register;
  private final RecordMaker maker;
  private final DuplicateKeys keys;
  private final SwappedDates dates;
  private final Quarantine quarantine;
  private final FileOutput tables;
  private final TableFinder finder;
  private final HiddenRows hidden;
  private final AmountUnits amounts = new AmountUnits();
  private final RowDistricts districts = new RowDistricts();
  private final List<Note> notes = new ArrayList<>();
  private final HiddenColumns hiddenColumns;
  private @Nullable List<String> firstTitles;
  private long read;
  private long accepted;
  private long rejected;
  private long wrongTotals;
  private boolean filled;

  FilePass(
      Mappings mappings,
      MappingDefinition mapping,
      Scope scope,
      UnitRegister register,
      RecordMaker maker,
      DuplicateKeys keys,
      SwappedDates dates,
      Quarantine quarantine,
      FileOutput tables) {
    this.mappings = mappings;
    this.mapping = mapping;
    this.scope = scope;
    this.register = register;
    this.maker = maker;
    this.keys = keys;
    this.dates = dates;
    this.quarantine = quarantine;
    this.tables = tables;
    this.finder = new TableFinder(mapping, mappings);
    this.hidden = new HiddenRows(new Discretion(mapping.persons()));
    this.hiddenColumns = new HiddenColumns(new Discretion(mapping.persons()));
  }

  void run(SheetReader reader, String fileId, PersonKeys persons) {
    SheetHead rows = new SheetHead(reader);
    for (List<SourceRow> head = rows.nextSheet(); !head.isEmpty(); head = rows.nextSheet()) {
      if (ReturnMark.fileId(head) == null) {
        readSheet(head, rows, fileId, persons);
      } else {
        for (SourceRow row = rows.nextInSheet(); row != null; row = rows.nextInSheet()) {
          read++;
        }
      }
    }
  }

  private void readSheet(List<SourceRow> head, SheetHead rows, String fileId, PersonKeys persons) {
    SheetLayout layout = rows.layout();
    Sheet sheet =
        new Sheet(
            new UnreadTables(head.get(0)),
            new PrintedTotals(mapping, mappings.rows(), new CellParser(persons)),
            layout,
            new MergedCells(layout, () -> rows.peek(1)));
    TableStart start = finder.first(head);
    RowReader table = null;
    SourceRow row = rows.nextInSheet();
    while (row != null) {
      start = start == null ? finder.further(row, rows) : start;
      if (start != null) {
        read += start.header().end();
        for (int i = 1; i < start.header().end(); i++) {
          rows.nextInSheet();
        }
        table = begin(start, row, sheet, persons, table);
        start = null;
      } else if (table == null) {
        read++;
        sheet.unread().add(row);
      } else {
        take(row, table, sheet.totals(), fileId);
      }
      row = rows.nextInSheet();
    }
    notes.addAll(sheet.unread().notes());
    wrongTotals += sheet.totals().end(fileId, tables);
  }

  /** Reads a table of our form; null for one of another form. */
  private @Nullable RowReader begin(
      TableStart start,
      SourceRow first,
      Sheet sheet,
      PersonKeys persons,
      @Nullable RowReader before) {
    if (!start.mapping().equals(mapping)) {
      sheet.unread().begin(start.mapping(), first);
      return null;
    }
    firstTitles = firstTitles == null ? start.titles() : firstTitles;
    new ScopeFinder("", start.titles(), register)
        .mustAgree(mapping.scope(), scope, firstTitles, first.sheet());
    boolean goesOn = before != null && start.titles().stream().allMatch(this::isHeading);
    Header header = amounts.of(start, goesOn, first.sheet());
    sheet.totals().begin(header);
    hiddenColumns.add(first.sheet(), header, sheet.layout());
    RowReader reader =
        new RowReader(
            mapping,
            mappings.rows(),
            header,
            persons,
            register,
            scope,
            sheet.totals(),
            sheet.merged(),
            dates);
    if (before != null && goesOn) {
      reader.continues(before);
    }
    return reader;
  }

  /** Words above a header that head a block of rows, as they do among the rows. */
  private boolean isHeading(String title) {
    return RowPatterns.is(mappings.rows().heading(), VietnameseText.fold(title));
  }

  private void take(SourceRow row, RowReader rows, PrintedTotals totals, String fileId) {
    read++;
    RowValues values = rows.read(row);
    if (values != null && row.hidden()) {
      hidden.add(row);
    }
    if (values == null) {
      return;
    }
    filled = filled || rows.isFilled(row);
    boolean good = isAccepted(values, rows);
    totals.row(values);
    if (good) {
      accepted++;
      UnitVersion unit = values.unit();
      if (unit != null) {
        districts.add(unit.reportsTo());
      }
      maker.make(values, tables);
    } else {
      rejected++;
      values.rejects().forEach(r -> tables.add(Tables.REJECT, r.values(fileId)));
    }
  }

  private boolean isAccepted(RowValues values, RowReader rows) {
    if (!values.rejects().isEmpty()) {
      return false;
    }
    switch (keys.see(values)) {
      case FIRST -> {
        rows.reject(values, quarantine);
        return values.rejects().isEmpty();
      }
      case REPEATED ->
          values
              .rejects()
              .add(Reject.ofRow(values.row(), CellFaults.repeated(keys.firstRow(values))));
      case CONFLICTING ->
          values.rejects().add(Reject.ofRow(values.row(), CellFaults.conflicting()));
    }
    return false;
  }

  /** What became of the rows, with the table files complete. */
  LoadedFile end(String fileId) {
    if (accepted + rejected == 0) {
      throw FormFaults.noRows();
    }
    if (!filled) {
      throw FormFaults.unfilled();
    }
    maker.end(tables);
    UnitVersion district = scope.district();
    return new LoadedFile(
        read,
        accepted,
        rejected,
        read - accepted - rejected,
        allNotes(),
        scope.city()
            ? Set.of(UnitVersion.CITY)
            : district == null ? districts.all() : Set.of(district.unitId()),
        tables.finish(fileId));
  }

  private List<Note> allNotes() {
    List<Note> all = new ArrayList<>(hidden.notes());
    all.addAll(hiddenColumns.notes());
    if (wrongTotals > 0) {
      all.add(FileNotes.wrongTotals(wrongTotals));
    }
    all.addAll(districts.notes(scope.district(), register));
    all.addAll(amounts.notes());
    all.addAll(notes);
    return all;
  }
}
