package vn.hoi.ingest.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.RowPatterns;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.PersonalText;
import vn.hoi.ingest.text.VietnameseText;
import vn.hoi.ingest.unit.UnitVersion;
import vn.hoi.warehouse.table.Tables;

/**
 * Holds each total that a sheet prints against the rows it covers. {@code Tổng cộng} covers all
 * rows of the sheet so far, {@code Cộng} those since the total or section before or since the
 * section's heading, {@code Cộng trang 1} those of a page, a section's own row those under it. A
 * total above the first row covers those below it. Where the header is repeated, as on each printed
 * page, either may cover the rows under the last header only; a total is wrong when no sum that it
 * may be fits. Only whole numbers and money are added, never a rate; where a form has neither, as
 * that of ratings, a total says how many rows there are. A total never decides about a row: what is
 * found becomes a row of {@code total_check}.
 */
final class PrintedTotals {
  /** Rows that a total may cover. */
  private record Cover(String word, @Nullable UnitVersion district, RunningSums sums) {}

  /** A row of totals and what it may cover, the likeliest first. */
  private record Line(List<Cover> covers, List<PrintedFigure> figures) {
    /** The first that agrees, else the likeliest. */
    Cover cover(PrintedFigure printed) {
      return covers.stream()
          .filter(
              c -> c.sums().finding(printed.bound(), printed.value()).equals(RunningSums.AGREES))
          .findFirst()
          .orElse(covers.get(0));
    }
  }

  private final MappingDefinition mapping;
  private final RowPatterns patterns;
  private final CellParser parser;
  private final List<Line> closed = new ArrayList<>();
  private final RunningSums table = new RunningSums();
  private List<Header.Bound> columns = List.of();
  private int headers;
  private RunningSums part = new RunningSums();
  private RunningSums block = new RunningSums();
  private boolean closedBefore;
  private boolean closedNow;
  private @Nullable Line section;
  private @Nullable Line heading;

  PrintedTotals(MappingDefinition mapping, RowPatterns patterns, CellParser parser) {
    this.mapping = mapping;
    this.patterns = patterns;
    this.parser = parser;
  }

  /** A header begins the rows below it, the sheet's first or a further one. */
  void begin(Header header) {
    headers++;
    columns = mapping.persons() ? List.of() : of(header, PrintedTotals::isAdded);
    if (columns.isEmpty() && !mapping.persons()) {
      columns = of(header, PrintedCount::isCounted);
    }
    part = new RunningSums();
    closedBefore |= closedNow;
    closedNow = false;
  }

  private static List<Header.Bound> of(Header header, Predicate<ValueType> taken) {
    return header.columns().stream()
        .filter(b -> taken.test(b.definition().type()) && !b.definition().personal())
        .toList();
  }

  private static boolean isAdded(ValueType type) {
    return type == ValueType.WHOLE || type == ValueType.MONEY;
  }

  /** Takes a row that carries a record, accepted or rejected. */
  void row(RowValues values) {
    if (!isHeld(values.row())) {
      return;
    }
    table.add(values, columns);
    part.add(values, columns);
    block.add(values, columns);
    if (section != null) {
      section.covers().forEach(c -> c.sums().add(values, columns));
    }
    if (heading != null) {
      heading.covers().forEach(c -> c.sums().add(values, columns));
    }
  }

  /** Text files are made by programs and print no totals for people. */
  boolean isHeld(SourceRow row) {
    return !columns.isEmpty() && row.sheet() != null;
  }

  /** A section begins; its row may print the sum of what follows. */
  void section(SourceRow row, @Nullable UnitVersion district) {
    if (!isHeld(row)) {
      return;
    }
    endHeading();
    endSection();
    block = new RunningSums();
    Cover below = new Cover("section", district, new RunningSums());
    section = new Line(List.of(below), figures(row));
  }

  /** A block of rows begins; beside its heading may stand their sums, or how many they are. */
  void heading(SourceRow row) {
    if (!isHeld(row)) {
      return;
    }
    endHeading();
    List<Cover> below =
        List.of(
            new Cover("section", null, new RunningSums()),
            new Cover("section", null, RunningSums.ofRows()));
    heading = new Line(below, figures(row));
  }

  /**
   * Whether all figures of a row are the sums of the rows that a total there may cover. One row is
   * no sum, and noughts are that of anything.
   */
  boolean isSum(SourceRow row, @Nullable UnitVersion district) {
    List<PrintedFigure> figures = figures(row);
    return figures.stream().anyMatch(f -> f.value() != null && f.value() != 0)
        && covers(row, district).stream()
            .map(Cover::sums)
            .filter(sums -> sums.accepted() + sums.rejected() > 1)
            .anyMatch(
                sums ->
                    figures.stream()
                        .allMatch(
                            f -> sums.finding(f.bound(), f.value()).equals(RunningSums.AGREES)));
  }

  /** A row of totals below its rows. */
  void total(SourceRow row, @Nullable UnitVersion district) {
    if (!isHeld(row)) {
      return;
    }
    boolean sub = isSubtotal(row);
    List<Cover> covers = covers(row, district);
    if (!sub) {
      endHeading();
      endSection();
    }
    closed.add(new Line(covers, figures(row)));
    block = new RunningSums();
    closedNow |= !sub;
  }

  /** What a row of totals may cover, the likeliest first. */
  private List<Cover> covers(SourceRow row, @Nullable UnitVersion district) {
    List<Cover> covers = whole();
    if (isSubtotal(row) && !table.isEmpty()) {
      // A table's only total may be called as a part's is, a section's stand below its pages'.
      if (section != null) {
        covers.add(0, new Cover("section", district, section.covers().get(0).sums().copy()));
      }
      covers.add(0, new Cover("block", district, block));
    }
    return covers;
  }

  /** The rows above a total of all; when those above the last header had theirs, those under it. */
  private List<Cover> whole() {
    List<Cover> covers = new ArrayList<>(List.of(new Cover("table", null, soFar(table))));
    if (headers > 1) {
      covers.add(closedBefore ? 0 : 1, new Cover("part", null, soFar(part)));
    }
    return covers;
  }

  /** The rows above a total; those to come where it stands on top. */
  private static RunningSums soFar(RunningSums sums) {
    return sums.isEmpty() ? sums : sums.copy();
  }

  private void endHeading() {
    if (heading != null) {
      closed.add(heading);
      heading = null;
    }
  }

  private void endSection() {
    if (section != null) {
      closed.add(section);
      section = null;
    }
  }

  private boolean isSubtotal(SourceRow row) {
    return row.cells().subList(0, Math.min(2, row.cells().size())).stream()
        .anyMatch(c -> RowPatterns.is(patterns.subtotal(), VietnameseText.fold(c.text())));
  }

  private List<PrintedFigure> figures(SourceRow row) {
    return PrintedFigure.of(row, columns, parser);
  }

  /**
   * Ends the sheet.
   *
   * @return how many totals are not the sum of their rows
   */
  long end(String fileId, RecordMaker.Sink sink) {
    endHeading();
    endSection();
    long wrong = 0;
    for (Line line : closed) {
      for (PrintedFigure printed : line.figures()) {
        RunningSums sums = line.cover(printed).sums();
        String finding = sums.finding(printed.bound(), printed.value());
        wrong += finding.equals(RunningSums.DIFFERS) ? 1 : 0;
        sink.add(Tables.TOTAL_CHECK, record(fileId, line, printed, finding));
      }
    }
    return wrong;
  }

  private @Nullable Object[] record(
      String fileId, Line line, PrintedFigure printed, String finding) {
    SourceRow row = printed.row();
    Cover cover = line.cover(printed);
    UnitVersion district = cover.district();
    return new @Nullable Object[] {
      mapping.kind(),
      district == null ? null : district.unitId(),
      printed.bound().title(),
      row.address(printed.cell().column()),
      label(row),
      cover.word(),
      printed.value(),
      cover.sums().sum(printed.bound()),
      cover.sums().accepted(),
      cover.sums().rejected(),
      finding,
      fileId,
      row.sheet(),
      (long) row.number()
    };
  }

  /** The first words of the row, without the colon behind them. */
  private static String label(SourceRow row) {
    return row.cells().stream()
        .map(c -> VietnameseText.clean(c.text()))
        .filter(text -> text.chars().filter(Character::isLetter).count() > 2)
        .findFirst()
        .map(text -> text.replaceFirst("[:;., ]+$", ""))
        .map(PersonalText::masked)
        .map(text -> text.length() > 80 ? text.substring(0, 80) + "…" : text)
        .orElse("");
  }
}
