package vn.hoi.ingest.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.mapping.RowPatterns;
import vn.hoi.ingest.sheet.ReadLimits;
import vn.hoi.ingest.sheet.ReturnMark;
import vn.hoi.ingest.sheet.SheetReader;
import vn.hoi.ingest.sheet.SourceFiles;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.PeriodText;
import vn.hoi.ingest.text.VietnameseText;

/** Says which kind a file is of, from the words of its titles and header. */
public final class Recogniser {
  private static final int MOST_HEADER_ROWS = 3;

  private final Mappings mappings;

  public Recogniser(Mappings mappings) {
    this.mappings = mappings;
  }

  /**
   * A recognised file.
   *
   * @param titles the texts above the header
   * @param synthetic whether they say that the data are made up
   * @param answers the file of which it is the corrected return; null when it is none
   */
  public record Recognised(
      MappingDefinition mapping,
      List<String> titles,
      boolean synthetic,
      @Nullable String answers) {}

  private record Match(MappingDefinition mapping, Header header, List<String> titles) {
    boolean complete() {
      return header.missing().isEmpty();
    }
  }

  /**
   * Recognises a file.
   *
   * @throws vn.hoi.ingest.sheet.RefusedFileException when it cannot be read, is of no kind, or its
   *     header is faulty
   */
  public Recognised recognise(Path file) {
    try (SheetReader reader = SourceFiles.open(file, ReadLimits.STANDARD)) {
      return recognise(reader);
    }
  }

  /** Recognises rows, wherever they come from. */
  public Recognised recognise(SheetReader reader) {
    List<Match> matches = new ArrayList<>();
    boolean empty = true;
    String answers = null;
    SheetHead sheets = new SheetHead(reader);
    List<SourceRow> head = sheets.nextSheet();
    while (!head.isEmpty()) {
      empty = false;
      String marked = ReturnMark.fileId(head);
      answers = marked == null ? answers : marked;
      boolean known = matches.stream().anyMatch(Match::complete);
      if (marked == null && !known) {
        match(head, matches);
        known = matches.stream().anyMatch(Match::complete);
      }
      head = known && (answers != null || !mayAnswer(reader)) ? List.of() : sheets.nextSheet();
    }
    if (empty) {
      throw SourceFiles.empty(
          "tệp không có dòng nào có nội dung", "it has no row that is not blank");
    }
    Match best = best(matches);
    if (best == null) {
      throw FormFaults.kind();
    }
    check(best);
    return new Recognised(best.mapping(), best.titles(), isSynthetic(best.titles()), answers);
  }

  /**
   * Recognises rows without titles that are said to be of a kind.
   *
   * @throws vn.hoi.ingest.sheet.RefusedFileException when their header is not the kind's
   */
  public Recognised recognise(SheetReader reader, String kind) {
    HeaderFinder finder = new HeaderFinder(new SheetHead(reader).nextSheet(), 1, mappings.rows());
    Match best =
        best(
            mappings.all().stream()
                .filter(mapping -> mapping.kind().equals(kind))
                .map(mapping -> new Match(mapping, finder.find(mapping), List.of()))
                .toList());
    Match match = Objects.requireNonNull(best);
    check(match);
    return new Recognised(match.mapping(), List.of(), false, null);
  }

  /** The sheet that tells what a file answers may stand behind the table. */
  private static boolean mayAnswer(SheetReader reader) {
    return reader.sheets().stream().anyMatch(name -> name.startsWith(ReturnMark.SHEET));
  }

  private void match(List<SourceRow> head, List<Match> matches) {
    boolean workbook = head.get(0).sheet() != null;
    HeaderFinder finder = new HeaderFinder(head, workbook ? MOST_HEADER_ROWS : 1, mappings.rows());
    for (MappingDefinition mapping : mappings.all()) {
      // What is sent as text may come in a workbook too, headings in one row.
      if (workbook || !mapping.workbook()) {
        Header header = finder.find(mapping);
        List<String> titles = titles(head, header);
        boolean titled = TableFinder.isTitled(mapping, titles);
        boolean named = titled && !mapping.titles().isEmpty();
        int columns = header.columns().size();
        if ((titled && header.missing().isEmpty())
            || named
            || (titled && columns * 2 > mapping.columns().size())) {
          matches.add(new Match(mapping, header, titles));
        }
      }
    }
  }

  private @Nullable Match best(List<Match> matches) {
    Match best = null;
    for (Match match : matches) {
      if (best == null || better(match, best)) {
        best = match;
      }
    }
    return best;
  }

  private boolean better(Match a, Match b) {
    if (a.complete() != b.complete()) {
      return a.complete();
    }
    int unknown = a.header().unknown().size() - b.header().unknown().size();
    if (unknown != 0) {
      return unknown < 0;
    }
    // Of two versions of a form that rate by different schemes the year decides.
    if (a.mapping().kind().equals(b.mapping().kind()) && holds(a) != holds(b)) {
      return holds(a);
    }
    // Of two tables on one sheet the first says what the file is.
    int above = a.header().firstRow() - b.header().firstRow();
    if (a.complete() && above != 0) {
      return above < 0;
    }
    return a.header().columns().size() > b.header().columns().size();
  }

  /** Whether unions are rated by the form's scheme for the year in the titles; else it may be. */
  private boolean holds(Match match) {
    String year = PeriodText.only(PeriodText.years(String.join("\n", match.titles())));
    return year == null
        || mappings.schemeOf(match.mapping()).filter(s -> !s.hold(Long.parseLong(year))).isEmpty();
  }

  private static void check(Match match) {
    if (!match.complete()) {
      throw FormFaults.missingColumns(match.mapping(), match.header());
    }
    if (!match.header().unknown().isEmpty()) {
      throw FormFaults.unknownColumns(match.mapping(), match.header());
    }
  }

  private static List<String> titles(List<SourceRow> head, Header header) {
    int end = header.missing().isEmpty() ? header.firstRow() : Math.min(10, head.size());
    List<String> titles = new ArrayList<>();
    for (SourceRow row : head.subList(0, end)) {
      row.cells().forEach(cell -> titles.add(VietnameseText.clean(cell.text())));
    }
    return titles;
  }

  private boolean isSynthetic(List<String> titles) {
    return titles.stream()
        .map(VietnameseText::fold)
        .anyMatch(text -> RowPatterns.is(mappings.rows().synthetic(), text));
  }
}
