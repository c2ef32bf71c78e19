package vn.hoi.ingest.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.mapping.RowPatterns;
import vn.hoi.ingest.sheet.CellKind;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.VietnameseText;

/**
 * Finds the tables of a sheet: the first by its header among the first rows, further ones below it,
 * with titles of their own or the header only, as on each printed page.
 */
final class TableFinder {
  /** Titles between two tables. */
  private static final int TITLES = 10;

  private static final int HEADER_ROWS = 3;

  private final MappingDefinition mapping;
  private final Mappings mappings;
  private final Set<String> words = new HashSet<>();

  TableFinder(MappingDefinition mapping, Mappings mappings) {
    this.mapping = mapping;
    this.mappings = mappings;
    for (MappingDefinition any : mappings.all()) {
      for (ColumnDefinition column : any.columns()) {
        for (String title : column.titles()) {
          for (String part : title.split(" / ", -1)) {
            words.add(VietnameseText.fold(part));
          }
        }
      }
    }
  }

  /** The first table among the first rows of a sheet; null when none begins there. */
  @Nullable TableStart first(List<SourceRow> head) {
    return start(head);
  }

  /**
   * The table that begins with these rows of a sheet: titles and a header, or a header.
   *
   * @param row a row below a table
   * @param rows where the rows behind it are
   */
  @Nullable TableStart further(SourceRow row, SheetHead rows) {
    if (row.sheet() == null || row.cells().get(0).text().isBlank()) {
      return null;
    }
    boolean title = row.cells().size() <= 2;
    if (title ? !isText(row) || isTotal(row) : !isHeading(row)) {
      return null;
    }
    List<SourceRow> block = new ArrayList<>(List.of(row));
    block.addAll(rows.peek(title ? TITLES + HEADER_ROWS : HEADER_ROWS - 1));
    int header = 0;
    while (header < block.size() && block.get(header).cells().size() <= 2) {
      header++;
    }
    if (header == block.size() || header > TITLES || !isHeading(block.get(header))) {
      return null;
    }
    TableStart start = start(block.subList(0, Math.min(block.size(), header + HEADER_ROWS)));
    return start != null && start.header().firstRow() == header ? start : null;
  }

  private static boolean isText(SourceRow row) {
    return row.cells().stream().allMatch(c -> c.kind() == CellKind.TEXT);
  }

  /** Words and a figure or count, as the last row of the table above may hold. */
  private boolean isTotal(SourceRow row) {
    boolean counted = PrintedCount.of(row.cells().get(0)).isPresent();
    return (row.cells().size() == 2 || counted)
        && RowKind.isAmongFirst(row, mappings.rows().total());
  }

  private boolean isHeading(SourceRow row) {
    List<SourceCell> cells = row.cells();
    if (cells.size() < 2 || !isText(row) || Character.isDigit(cells.get(0).text().charAt(0))) {
      return false;
    }
    long known = cells.stream().filter(c -> words.contains(VietnameseText.fold(c.text()))).count();
    return known >= 2 && known * 2 >= cells.size();
  }

  private @Nullable TableStart start(List<SourceRow> rows) {
    HeaderFinder finder = new HeaderFinder(rows, HEADER_ROWS, mappings.rows());
    TableStart ours = start(mapping, finder, rows);
    TableStart first = fits(ours) && !isTitledAsAnother(ours.titles()) ? ours : null;
    for (MappingDefinition other : mappings.all()) {
      TableStart theirs = start(other, finder, rows);
      boolean earlier = first == null || theirs.header().firstRow() < first.header().firstRow();
      if (earlier && fits(theirs) && isTitled(other, theirs.titles())) {
        first = theirs;
      }
    }
    if (first == null && ours.header().missing().isEmpty()) {
      if (!ours.header().unknown().isEmpty()) {
        throw FormFaults.unknownColumns(mapping, ours.header(), rows.get(0).sheet());
      }
      return ours;
    }
    return first;
  }

  private TableStart start(MappingDefinition form, HeaderFinder finder, List<SourceRow> rows) {
    Header header = finder.find(form);
    return new TableStart(form, header, titles(rows, header));
  }

  private static boolean fits(TableStart start) {
    return start.header().missing().isEmpty() && start.header().unknown().isEmpty();
  }

  /** What stands above a header, but for what signs the table before. */
  private List<String> titles(List<SourceRow> rows, Header header) {
    List<String> titles = new ArrayList<>();
    for (SourceRow row : rows.subList(0, Math.max(0, header.firstRow()))) {
      for (SourceCell cell : row.cells()) {
        String folded = VietnameseText.fold(cell.text());
        if (!RowPatterns.is(mappings.rows().signature(), folded)
            && !RowPatterns.is(mappings.rows().note(), folded)) {
          titles.add(VietnameseText.clean(cell.text()));
        }
      }
    }
    return titles;
  }

  private boolean isTitledAsAnother(List<String> titles) {
    return !mapping.titles().isEmpty()
        && !isTitled(mapping, titles)
        && mappings.all().stream().anyMatch(m -> !m.titles().isEmpty() && isTitled(m, titles));
  }

  static boolean isTitled(MappingDefinition mapping, List<String> titles) {
    return mapping.titles().isEmpty()
        || titles.stream()
            .map(VietnameseText::fold)
            .anyMatch(text -> mapping.titles().stream().anyMatch(text::contains));
  }
}
