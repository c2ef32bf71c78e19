package vn.hoi.ingest.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.sheet.SheetLayout;
import vn.hoi.ingest.sheet.SheetReader;
import vn.hoi.ingest.sheet.SourceRow;

/** Reads a file sheet by sheet; the rows to come may be looked at before they are taken. */
final class SheetHead {
  /** Titles and header stand among the first rows of a sheet. */
  private static final int ROWS = 30;

  private final SheetReader reader;
  private final Deque<SourceRow> ahead = new ArrayDeque<>();
  private @Nullable String sheet;
  private boolean started;

  SheetHead(SheetReader reader) {
    this.reader = reader;
  }

  /** Goes to the next sheet: its first rows, not taken yet; empty when there is none. */
  List<SourceRow> nextSheet() {
    SourceRow left = nextInSheet();
    while (left != null) {
      left = nextInSheet();
    }
    fill(1);
    SourceRow first = ahead.peek();
    if (first == null) {
      return List.of();
    }
    sheet = first.sheet();
    started = true;
    return peek(ROWS);
  }

  /** The next row of the same sheet; null after its last. */
  @Nullable SourceRow nextInSheet() {
    fill(1);
    return started && isHere(ahead.peek()) ? ahead.poll() : null;
  }

  /** Up to so many of the next rows of the same sheet, which are not taken. */
  List<SourceRow> peek(int most) {
    fill(most);
    List<SourceRow> rows = new ArrayList<>();
    for (SourceRow row : ahead) {
      if (rows.size() == most || !isHere(row)) {
        break;
      }
      rows.add(row);
    }
    return rows;
  }

  /** What this sheet shows apart from its rows. */
  SheetLayout layout() {
    return sheet == null ? SheetLayout.PLAIN : reader.layout(reader.sheets().indexOf(sheet));
  }

  private boolean isHere(@Nullable SourceRow row) {
    return row != null && Objects.equals(row.sheet(), sheet);
  }

  /** Stops at the first row of another sheet: what lies behind may be faulty in its own way. */
  private void fill(int rows) {
    while (ahead.size() < rows && (ahead.isEmpty() || !started || isHere(ahead.peekLast()))) {
      SourceRow row = reader.next();
      if (row == null) {
        return;
      }
      ahead.add(row);
    }
  }
}
