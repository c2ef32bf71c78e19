package vn.hoi.ingest.load;

import java.util.ArrayList;
import java.util.List;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Note;

/** What of a sheet is not read although it looks like a table. */
final class UnreadTables {
  /** A table has more columns than a cover or an explanation. */
  private static final int COLUMNS = 3;

  private final String sheet;
  private final List<Note> notes = new ArrayList<>();
  private long rows;
  private boolean other;

  UnreadTables(SourceRow first) {
    this.sheet = String.valueOf(first.sheet());
  }

  /** A table of another form begins. */
  void begin(MappingDefinition form, SourceRow first) {
    other = true;
    notes.add(FileNotes.otherForm(form, first));
  }

  /** A row that belongs to no table of ours. What is hidden beside a table are lists for it. */
  void add(SourceRow row) {
    rows += row.cells().size() >= COLUMNS && !row.hidden() ? 1 : 0;
  }

  List<Note> notes() {
    if (!other && rows > 0) {
      notes.add(FileNotes.unknownSheet(sheet, rows));
    }
    return notes;
  }
}
