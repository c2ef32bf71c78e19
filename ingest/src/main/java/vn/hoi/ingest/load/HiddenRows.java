package vn.hoi.ingest.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Note;

/** The rows that were read though they, or their sheets, are hidden. */
final class HiddenRows {
  /** More would tell nobody more. */
  private static final int RANGES = 12;

  /** Rows one behind the other. */
  private record Range(int first, int last) {
    @Override
    public String toString() {
      return first == last ? String.valueOf(first) : first + "–" + last;
    }
  }

  private final Map<String, List<Range>> sheets = new LinkedHashMap<>();
  private final Discretion discretion;
  private long rows;

  HiddenRows(Discretion discretion) {
    this.discretion = discretion;
  }

  void add(SourceRow row) {
    rows++;
    List<Range> ranges =
        sheets.computeIfAbsent(discretion.sheet(row.sheet()), k -> new ArrayList<>());
    int last = ranges.size() - 1;
    if (last >= 0 && ranges.get(last).last() == row.number() - 1) {
      ranges.set(last, new Range(ranges.get(last).first(), row.number()));
    } else {
      ranges.add(new Range(row.number(), row.number()));
    }
  }

  List<Note> notes() {
    return rows == 0
        ? List.of()
        : List.of(
            FileNotes.hidden(
                rows, where("trang tính “", "”: dòng ", "dòng "), where("sheet \"", "\": ", "")));
  }

  private String where(String open, String close, String unnamed) {
    List<String> places = new ArrayList<>();
    sheets.forEach(
        (sheet, ranges) ->
            places.add((sheet.isEmpty() ? unnamed : open + sheet + close) + list(ranges)));
    return String.join("; ", places);
  }

  private static String list(List<Range> ranges) {
    List<String> shown = ranges.stream().limit(RANGES).map(Range::toString).toList();
    return String.join(", ", shown) + (ranges.size() > RANGES ? ", …" : "");
  }
}
