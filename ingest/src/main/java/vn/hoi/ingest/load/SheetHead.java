package vn.hoi.ingest.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.sheet.SheetReader;
import vn.hoi.ingest.sheet.SourceRow;

/** Reads a file sheet by sheet, the first rows of each at once, where titles and header stand. */
final class SheetHead {
  /** Titles and header stand among the first rows of a sheet. */
  private static final int ROWS = 30;

  private final SheetReader reader;
  private @Nullable SourceRow ahead;
  private @Nullable String sheet;
  private boolean started;

  SheetHead(SheetReader reader) {
    this.reader = reader;
    this.ahead = reader.next();
  }

  /** The first rows of the next sheet; empty when there is none. */
  List<SourceRow> nextSheet() {
    SourceRow left = nextInSheet();
    while (left != null) {
      left = nextInSheet();
    }
    List<SourceRow> head = new ArrayList<>();
    if (ahead != null) {
      sheet = ahead.sheet();
      started = true;
      for (SourceRow row = nextInSheet(); row != null; row = nextInSheet()) {
        head.add(row);
        if (head.size() == ROWS) {
          break;
        }
      }
    }
    return head;
  }

  /** The next row of the same sheet; null after its last. */
  @Nullable SourceRow nextInSheet() {
    SourceRow row = ahead;
    if (row == null || !started || !Objects.equals(row.sheet(), sheet)) {
      return null;
    }
    ahead = reader.next();
    return row;
  }
}
