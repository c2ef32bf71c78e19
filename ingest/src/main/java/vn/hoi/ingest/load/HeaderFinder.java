package vn.hoi.ingest.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.RowPatterns;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.MoneyUnit;
import vn.hoi.ingest.text.VietnameseText;

/**
 * Finds a table's header among the first rows of a sheet by its words, wherever it stands. The rows
 * are prepared once and then compared with any number of mappings.
 */
final class HeaderFinder {
  /** How people head the column of row numbers, folded; no form needs to name it. */
  private static final Set<String> NUMBERING =
      Set.of("stt", "tt", "so tt", "s t t", "t t", "so t t", "so thu tu", "thu tu");

  /** All required columns there, then nothing unknown, then as many columns as can be. */
  private static final Comparator<Header> BEST =
      Comparator.<Header>comparingInt(h -> h.missing().size())
          .thenComparingInt(h -> h.unknown().size())
          .thenComparingInt(h -> -h.columns().size());

  /** One or more rows that may be a header. */
  private record Candidate(int firstRow, int rows, List<Headings.Heading> headings) {
    /** The rows but for those that say nothing. */
    int depth() {
      return rows - headings.stream().mapToInt(Headings.Heading::above).max().orElse(0);
    }
  }

  private final List<SourceRow> head;
  private final int mostRows;
  private final RowPatterns patterns;

  /** In order of their first rows; made when they are first asked for. */
  private final List<Candidate> candidates = new ArrayList<>();

  private int nextRow;

  /**
   * A finder for the first rows of a sheet.
   *
   * @param mostRows how many rows a header may take
   */
  HeaderFinder(List<SourceRow> head, int mostRows, RowPatterns patterns) {
    this.head = head;
    this.mostRows = mostRows;
    this.patterns = patterns;
  }

  private @Nullable Candidate candidate(int index) {
    while (candidates.size() <= index && nextRow < head.size()) {
      int first = nextRow++;
      for (int rows = 1; rows <= mostRows && together(head, first, rows); rows++) {
        List<SourceRow> block = head.subList(first, first + rows);
        // A lone cell is a title; a row that begins with # is a comment of a text file.
        if (block.stream().anyMatch(r -> r.cells().size() > 1)
            && !head.get(first).text(0).startsWith("#")) {
          candidates.add(new Candidate(first, rows, Headings.merged(block, patterns)));
        }
      }
    }
    return index < candidates.size() ? candidates.get(index) : null;
  }

  /** The likeliest header for a mapping; it may lack columns. */
  Header find(MappingDefinition mapping) {
    Header best = null;
    int index = 0;
    for (Candidate candidate = candidate(index); candidate != null; candidate = candidate(index)) {
      index++;
      Header header = candidate.depth() > mapping.headerRows() ? null : bind(mapping, candidate);
      if (header != null && (best == null || BEST.compare(header, best) < 0)) {
        best = header;
        if (best.missing().isEmpty() && best.unknown().isEmpty()) {
          return best;
        }
      }
    }
    return best == null
        ? new Header(List.of(), mapping.columns(), List.of(), -1, 0, 0, 1)
        : withAbove(mapping, best);
  }

  /** Marks the unknown headings below which known ones stand. */
  private Header withAbove(MappingDefinition mapping, Header header) {
    if (header.unknown().isEmpty() || header.end() >= head.size()) {
      return header;
    }
    SourceRow below = head.get(header.end());
    List<Header.Unknown> unknown =
        header.unknown().stream()
            .map(
                u ->
                    new Header.Unknown(
                        u.position(),
                        u.title(),
                        isPart(mapping, below.text(u.position())),
                        u.twice()))
            .toList();
    return new Header(
        header.columns(),
        header.missing(),
        unknown,
        header.numbering(),
        header.width(),
        header.firstRow(),
        header.rows());
  }

  private static boolean isPart(MappingDefinition mapping, String text) {
    String folded = VietnameseText.fold(text);
    return mapping.columns().stream()
        .flatMap(column -> column.titles().stream())
        .flatMap(title -> Stream.of(title.split(" / ", -1)))
        .anyMatch(part -> VietnameseText.fold(part).equals(folded));
  }

  private static boolean together(List<SourceRow> head, int first, int rows) {
    int last = first + rows - 1;
    return last < head.size() && head.get(last).number() == head.get(first).number() + rows - 1;
  }

  /**
   * The column that a heading names; null when it names none, or in a unit that it does not take.
   */
  private static @Nullable Integer index(
      MappingDefinition mapping, Headings.Heading heading, RowPatterns patterns) {
    Integer index = mapping.headings().get(heading.folded());
    if (index != null) {
      return index;
    }
    Integer bare = mapping.headings().get(heading.bare());
    String unit = heading.unit();
    if (bare == null || unit == null) {
      return bare;
    }
    boolean taken =
        mapping.columns().get(bare).type() == ValueType.MONEY
            ? MoneyUnit.of(unit) != null
            : mapping.columns().get(bare).type() == ValueType.WHOLE
                && RowPatterns.is(patterns.counted(), unit);
    return taken ? bare : null;
  }

  private static boolean isIgnored(MappingDefinition mapping, Headings.Heading heading) {
    return mapping.ignored().contains(heading.folded())
        || (heading.unit() == null && mapping.ignored().contains(heading.bare()));
  }

  /** The column where its heading says in what its amounts are. */
  private static ColumnDefinition in(ColumnDefinition column, Headings.Heading heading) {
    Integer unit =
        column.type() != ValueType.MONEY || heading.unit() == null
            ? null
            : MoneyUnit.of(heading.unit());
    return unit == null ? column : column.in(unit);
  }

  /** Null when none of the headings is the mapping's. */
  private @Nullable Header bind(MappingDefinition mapping, Candidate candidate) {
    List<Header.Bound> bound = new ArrayList<>();
    List<Header.Unknown> unknown = new ArrayList<>();
    Set<Integer> there = new HashSet<>();
    int numbering = -1;
    for (int position = 0; position < candidate.headings().size(); position++) {
      Headings.Heading heading = candidate.headings().get(position);
      Integer index = index(mapping, heading, patterns);
      boolean numbers = index == null && NUMBERING.contains(heading.folded());
      numbering = numbers && numbering < 0 ? position : numbering;
      if (index != null && there.add(index)) {
        ColumnDefinition column = in(mapping.columns().get(index), heading);
        bound.add(new Header.Bound(column, position, heading.title()));
      } else if (!heading.folded().isEmpty() && !numbers && !isIgnored(mapping, heading)) {
        unknown.add(new Header.Unknown(position, heading.title(), false, index != null));
      }
    }
    if (bound.isEmpty()) {
      return null;
    }
    List<ColumnDefinition> missing = new ArrayList<>();
    for (int i = 0; i < mapping.columns().size(); i++) {
      if (mapping.columns().get(i).required() && !there.contains(i)) {
        missing.add(mapping.columns().get(i));
      }
    }
    return new Header(
        bound,
        missing,
        unknown,
        numbering,
        candidate.headings().size(),
        candidate.firstRow(),
        candidate.rows());
  }
}
