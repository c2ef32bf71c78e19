package vn.hoi.ingest.load;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.RowPatterns;
import vn.hoi.ingest.sheet.ExcelErrors;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.VietnameseText;
import vn.hoi.ingest.unit.UnitVersion;

/**
 * Tells records from totals, sections, notes and signatures among the rows under a header. What may
 * be a record is one: read as such, it is taken or rejected, never lost.
 */
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
  private final RowEvidence evidence;
  private final List<Header.Bound> required;
  private boolean signed;

  RowKind(RowPatterns patterns, Header header, SectionHeadings headings, RowEvidence evidence) {
    this.patterns = patterns;
    this.header = header;
    this.headings = headings;
    this.evidence = evidence;
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
      String first = row.text(0);
      boolean comment = first.startsWith("#") && !ExcelErrors.is(first);
      return comment || header.isRepeatedBy(row) ? Kind.IGNORED : Kind.DATA;
    }
    String number = header.numbering() < 0 ? "" : number(row);
    boolean numbered = NUMBER.matcher(number).matches();
    if (!numbered && headings.of(row, number, section) != null) {
      return Kind.SECTION;
    }
    if (evidence.isBlank(row)) {
      String first = VietnameseText.fold(evidence.label(row).text());
      if (hasNoFigures() && RowPatterns.is(patterns.total(), first)) {
        return Kind.TOTAL;
      }
      signed |= isSignature(row);
      return Kind.IGNORED;
    }
    if (numbered) {
      if (isBareTotal(row)) {
        return Kind.TOTAL;
      }
      return isNumbersOnly(row) && row.cells().size() == header.width() ? Kind.IGNORED : Kind.DATA;
    }
    if (isSigned(row)) {
      signed = true;
      return Kind.IGNORED;
    }
    SourceCell label = evidence.label(row);
    if (!evidence.namesUnion(label)) {
      if (isNote(row, label)) {
        return Kind.IGNORED;
      }
      if (isHeading(row, label)) {
        return Kind.IGNORED;
      }
      if (isTotal(row, label)) {
        return Kind.TOTAL;
      }
    }
    return isNumbersOnly(row) ? Kind.IGNORED : Kind.DATA;
  }

  /**
   * A numbered row with the name of a total where its union should stand, and nothing else, in a
   * form without figures, where no total has any.
   */
  private boolean isBareTotal(SourceRow row) {
    return hasTotalName(row)
        && hasNoFigures()
        && header.columns().stream()
            .filter(b -> b.position() != evidence.label(row).column())
            .allMatch(b -> row.text(b.position()).isBlank());
  }

  /** Whether the form counts rows only. */
  private boolean hasNoFigures() {
    return header.columns().stream().noneMatch(b -> RowEvidence.isFigure(b.definition().type()));
  }

  private boolean hasTotalName(SourceRow row) {
    SourceCell label = evidence.label(row);
    return label.column() != header.numbering()
        && evidence.isInPlace(label)
        && !evidence.namesUnion(label)
        && RowPatterns.is(patterns.total(), VietnameseText.fold(label.text()));
  }

  /**
   * The words by which a numbered row is called a total where its union should stand; null of
   * others. Whoever fills in the numbers down to the last row numbers the total, too.
   */
  @Nullable SourceCell numberedTotal(SourceRow row) {
    if (header.numbering() < 0 || !NUMBER.matcher(number(row)).matches()) {
      return null;
    }
    SourceCell label = evidence.label(row);
    boolean total =
        hasTotalName(row)
            && evidence.words(row, label) == 0
            && (evidence.hasFigures(row) || hasNoFigures());
    return total ? label : null;
  }

  /** A signature, or what stands below one, has neither figures nor keys. */
  private boolean isSigned(SourceRow row) {
    List<Header.Bound> filled =
        required.stream().filter(b -> !row.text(b.position()).isBlank()).toList();
    long others = filled.stream().filter(b -> !evidence.isSigned(row.text(b.position()))).count();
    boolean begins = isSignature(row) && others * 2 <= required.size();
    return (begins || (signed && filled.size() < required.size())) && !evidence.isRecord(row);
  }

  /** A note is one cell of text, or one behind the word for it. */
  private boolean isNote(SourceRow row, SourceCell label) {
    return RowPatterns.is(patterns.note(), VietnameseText.fold(label.text()))
        && !evidence.hasFigures(row)
        && evidence.words(row, label) <= (evidence.isInPlace(label) ? 1 : 0)
        && !evidence.isRecord(row);
  }

  /** A heading of a block is the only cell that is read. */
  private boolean isHeading(SourceRow row, SourceCell label) {
    return RowPatterns.is(patterns.heading(), VietnameseText.fold(label.text()))
        && !evidence.isValue(label)
        && header.columns().stream()
            .filter(b -> b.position() != label.column())
            .allMatch(b -> row.text(b.position()).isBlank());
  }

  /** A total has figures; beside the word for it stand no words, or one where it is no name. */
  private boolean isTotal(SourceRow row, SourceCell label) {
    long words = evidence.words(row, label);
    return RowPatterns.is(patterns.total(), VietnameseText.fold(label.text()))
        && ((words == 0 && (evidence.hasFigures(row) || !evidence.isValue(label)))
            || (words == 1 && evidence.isInPlace(label) && evidence.hasFigures(row)));
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
    return row.cells().stream().anyMatch(c -> evidence.isSigned(c.text()));
  }

  /** Whether one of the first two cells looks like some patterns. */
  static boolean isAmongFirst(SourceRow row, List<Pattern> patterns) {
    return row.cells().subList(0, Math.min(2, row.cells().size())).stream()
        .anyMatch(cell -> RowPatterns.is(patterns, VietnameseText.fold(cell.text())));
  }
}
