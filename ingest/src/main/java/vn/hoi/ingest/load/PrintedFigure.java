package vn.hoi.ingest.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Parsed;

/**
 * A figure that a row of totals prints.
 *
 * @param bound the column it is the total of
 * @param row the row of totals
 * @param cell where it stands
 * @param value the figure; null when it cannot be read
 */
record PrintedFigure(Header.Bound bound, SourceRow row, SourceCell cell, @Nullable Long value) {
  /**
   * The figures of a row of totals.
   *
   * @param columns those that have totals; not empty
   */
  static List<PrintedFigure> of(SourceRow row, List<Header.Bound> columns, CellParser parser) {
    List<PrintedFigure> figures = new ArrayList<>();
    for (Header.Bound bound : columns) {
      SourceCell cell = row.cell(bound.position());
      if (cell == null) {
        continue;
      }
      if (PrintedCount.isCounted(bound.definition().type())) {
        PrintedCount.of(cell).ifPresent(n -> figures.add(new PrintedFigure(bound, row, cell, n)));
        continue;
      }
      Parsed<Object> parsed = parser.parse(bound.definition().ofTotals(), cell);
      if (parsed instanceof Parsed.Value<Object> value && value.value() instanceof Long number) {
        figures.add(new PrintedFigure(bound, row, cell, number));
      } else if (parsed instanceof Parsed.Faulty<Object>) {
        figures.add(new PrintedFigure(bound, row, cell, null));
      }
    }
    return figures.isEmpty() ? count(row, columns.get(0)) : figures;
  }

  /** The count behind the words of a total that begin left of the columns that are read. */
  private static List<PrintedFigure> count(SourceRow row, Header.Bound first) {
    SourceCell label = row.cells().get(0);
    boolean counts =
        PrintedCount.isCounted(first.definition().type())
            && label.column() < first.position()
            && label.text().chars().anyMatch(Character::isLetter);
    return counts
        ? PrintedCount.of(label).stream().map(n -> new PrintedFigure(first, row, label, n)).toList()
        : List.of();
  }
}
