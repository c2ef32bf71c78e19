package vn.hoi.ingest.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.VietnameseText;

/** Finds a table's header among the first rows of a sheet by its words, wherever it stands. */
final class HeaderFinder {
  private static final Set<String> NUMBERING = Set.of("stt", "tt", "so tt");

  /** All required columns there, then nothing unknown, then as many columns as can be. */
  private static final Comparator<Header> BEST =
      Comparator.<Header>comparingInt(h -> h.missing().size())
          .thenComparingInt(h -> h.unknown().size())
          .thenComparingInt(h -> -h.columns().size());

  private HeaderFinder() {}

  /** The likeliest header in these rows; it may lack columns. There is at least one row. */
  static Header find(MappingDefinition mapping, List<SourceRow> head) {
    List<Header> found = new ArrayList<>();
    for (int first = 0; first < head.size(); first++) {
      if (head.get(first).text(0).startsWith("#")) {
        continue;
      }
      for (int rows = 1; rows <= mapping.headerRows() && together(head, first, rows); rows++) {
        found.add(bind(mapping, head, first, rows));
      }
    }
    return found.stream()
        .min(BEST)
        .orElseGet(() -> new Header(List.of(), mapping.columns(), List.of(), -1, 0, 0, 1));
  }

  private static boolean together(List<SourceRow> head, int first, int rows) {
    int last = first + rows - 1;
    return last < head.size() && head.get(last).number() == head.get(first).number() + rows - 1;
  }

  private static Header bind(MappingDefinition mapping, List<SourceRow> head, int first, int rows) {
    List<String> titles = Headings.merged(head.subList(first, first + rows));
    List<Header.Bound> bound = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    Set<ColumnDefinition> there = new HashSet<>();
    int numbering = -1;
    for (int position = 0; position < titles.size(); position++) {
      String title = titles.get(position);
      String folded = VietnameseText.fold(title);
      int index = index(mapping, folded);
      if (index >= 0 && there.add(mapping.columns().get(index))) {
        bound.add(new Header.Bound(mapping.columns().get(index), index, position, title));
      } else if (!folded.isEmpty() && !mapping.ignored().contains(folded)) {
        unknown.add(title);
      }
      numbering = NUMBERING.contains(folded) ? position : numbering;
    }
    List<ColumnDefinition> missing =
        mapping.columns().stream().filter(c -> c.required() && !there.contains(c)).toList();
    return new Header(bound, missing, unknown, numbering, titles.size(), first, rows);
  }

  private static int index(MappingDefinition mapping, String folded) {
    for (int i = 0; i < mapping.columns().size(); i++) {
      if (mapping.columns().get(i).headers().contains(folded)) {
        return i;
      }
    }
    return -1;
  }
}
