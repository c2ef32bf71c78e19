package vn.hoi.ingest.load;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.RowPatterns;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.VietnameseText;
import vn.hoi.ingest.unit.UnitVersion;

/** Tells records from totals, sections, notes and signatures among the rows under a header. */
final class RowKind {
  /** What a row is. */
  enum Kind {
    DATA,
    SECTION,
    TOTAL,
    /** Note, signature, or blank in every column that is read. */
    IGNORED
  }

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(\\d{1,2}|[A-Z])\\)?");

  private final RowPatterns patterns;
  private final Header header;
  private final SectionHeadings headings;
  private final List<Header.Bound> required;
  private boolean signed;

  RowKind(RowPatterns patterns, Header header, SectionHeadings headings) {
    this.patterns = patterns;
    this.header = header;
    this.headings = headings;
    this.required =
        header.columns().stream()
            .filter(b -> b.definition().required() && !b.definition().fillDown())
            .toList();
  }

  /**
   * What a row is.
   *
   * @param section the district of the section above; null outside of one
   */
  Kind of(SourceRow row, @Nullable UnitVersion section) {
    if (row.sheet() == null) {
      return row.text(0).startsWith("#") ? Kind.IGNORED : Kind.DATA;
    }
    String number = header.numbering() < 0 ? "" : number(row);
    boolean numbered = NUMBER.matcher(number).matches();
    if (!numbered && headings.of(row, number, section) != null) {
      return Kind.SECTION;
    }
    if (header.columns().stream().allMatch(b -> row.text(b.position()).isBlank())) {
      signed |= isSignature(row);
      return Kind.IGNORED;
    }
    if (numbered) {
      return isNumbersOnly(row) && row.cells().size() == header.width() ? Kind.IGNORED : Kind.DATA;
    }
    long filled = required.stream().filter(b -> !row.text(b.position()).isBlank()).count();
    if (signed && filled < required.size()) {
      return Kind.IGNORED;
    }
    if (filled * 2 <= required.size() && isSignature(row)) {
      signed = true;
      return Kind.IGNORED;
    }
    if (isAmongFirst(row, patterns.note())) {
      return Kind.IGNORED;
    }
    if (isAmongFirst(row, patterns.total())) {
      return Kind.TOTAL;
    }
    return isNumbersOnly(row) ? Kind.IGNORED : Kind.DATA;
  }

  private String number(SourceRow row) {
    return VietnameseText.clean(row.text(header.numbering()));
  }

  /** A row such as (1) (2) (3) or A B 1 2 under a header numbers the columns. */
  private boolean isNumbersOnly(SourceRow row) {
    return row.cells().size() > 2
        && row.cells().stream()
            .allMatch(c -> COLUMN_NUMBER.matcher(VietnameseText.clean(c.text())).matches())
        && VietnameseText.clean(row.cells().get(0).text()).matches("\\(?[1A]\\)?")
        && row.cells().size() * 2 > header.width();
  }

  private boolean isSignature(SourceRow row) {
    return row.cells().stream()
        .anyMatch(c -> RowPatterns.is(patterns.signature(), VietnameseText.fold(c.text())));
  }

  /** Whether one of the first two cells looks like some patterns. */
  static boolean isAmongFirst(SourceRow row, List<Pattern> patterns) {
    return row.cells().subList(0, Math.min(2, row.cells().size())).stream()
        .anyMatch(cell -> RowPatterns.is(patterns, VietnameseText.fold(cell.text())));
  }
}
