package vn.hoi.ingest.load;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.MoneyUnit;
import vn.hoi.ingest.text.Note;

/**
 * In what the amounts of a file's tables are, by the words above them: {@code Đơn vị tính: triệu
 * đồng}. Amounts are đồng where no table of the file says otherwise.
 */
final class AmountUnits {
  private @Nullable Integer said;
  private int greatest;

  /**
   * A table's header with the unit of its amounts.
   *
   * @param goesOn whether it repeats the header of the table before, as on the next printed page
   * @throws vn.hoi.ingest.sheet.RefusedFileException when nobody can tell in what they are
   */
  Header of(TableStart start, boolean goesOn, @Nullable String sheet) {
    Header header = start.header();
    if (header.needsUnit()) {
      Set<Integer> now = MoneyUnit.said(start.titles());
      boolean silent = now.isEmpty() && !goesOn && said != null && said != 0;
      boolean some = now.isEmpty() && said == null && saysSome(header);
      if (now.size() > 1 || silent || some) {
        throw FormFaults.amounts(sheet);
      }
      said = now.isEmpty() ? said : now.iterator().next();
      header = said == null ? header : header.in(said);
    }
    for (Header.Bound bound : header.columns()) {
      Integer unit = bound.definition().unit();
      greatest = unit == null ? greatest : Math.max(greatest, unit);
    }
    return header;
  }

  /**
   * Whether the heading of one column says a unit of its own, so that the others may mean it too.
   */
  private static boolean saysSome(Header header) {
    return header.columns().stream()
        .map(bound -> bound.definition().unit())
        .anyMatch(unit -> unit != null && unit != 0);
  }

  List<Note> notes() {
    return greatest == 0 ? List.of() : List.of(FileNotes.amounts(MoneyUnit.name(greatest)));
  }
}
