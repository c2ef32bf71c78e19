package vn.hoi.ingest.load;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.sheet.SheetLayout;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Note;

/** The columns that were read though they are hidden. */
final class HiddenColumns {
  private final Map<String, Set<String>> sheets = new LinkedHashMap<>();
  private final Discretion discretion;

  HiddenColumns(Discretion discretion) {
    this.discretion = discretion;
  }

  /** Takes the header of a table. */
  void add(@Nullable String sheet, Header header, SheetLayout layout) {
    for (Header.Bound bound : header.columns()) {
      if (layout.hides(bound.position())) {
        sheets
            .computeIfAbsent(discretion.sheet(sheet), k -> new LinkedHashSet<>())
            .add(SourceRow.columnName(bound.position()));
      }
    }
  }

  List<Note> notes() {
    return sheets.isEmpty()
        ? List.of()
        : List.of(
            FileNotes.hiddenColumns(
                where("trang tính “", "”: cột ", "cột "), where("sheet \"", "\": ", "")));
  }

  private String where(String open, String close, String unnamed) {
    return sheets.entrySet().stream()
        .map(
            e ->
                (e.getKey().isEmpty() ? unnamed : open + e.getKey() + close)
                    + String.join(", ", e.getValue()))
        .collect(Collectors.joining("; "));
  }
}
