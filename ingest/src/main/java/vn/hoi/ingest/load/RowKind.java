package vn.hoi.ingest.load;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.RowPatterns;
import vn.hoi.ingest.sheet.CellKind;
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
    /** The heading of a block of rows, which may say how many or how much follows. */
    HEADING,
    TOTAL,
    /** Note, signature, or blank in every column that is read. */
    IGNORED
  }

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(\\d{1,2}|[A-Z])\\)?");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern IN_NUMBERS =
      Pattern.compile(
          "\\d|\\b(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ|mươi)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final int SENTENCE = 5;

  /** The mark of a footnote before its words: {@code (1)}, {@code 2)}, {@code *}. */
  private static final Pattern MARK =
      Pattern.compile("(?:\\(?(?:\\d{1,2}|\\*{1,3})\\)|\\*{1,3}):?");

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
      if (header.isMovedBy(row)) {
        throw FormFaults.movedColumns(row.number());
      }
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
      if (evidence.isUnfilled(row)) {
        return Kind.IGNORED;
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
        return isWholeDistrict(row, label) ? Kind.TOTAL : Kind.HEADING;
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

  /**
   * A heading of a block is the only cell that is read. One that is no union's name may have its
   * number before it in a cell of its own, and counts or sums behind it.
   */
  private boolean isHeading(SourceRow row, SourceCell label) {
    String folded = VietnameseText.fold(label.text());
    List<Header.Bound> others =
        header.columns().stream().filter(b -> b.position() != label.column()).toList();
    if (RowPatterns.is(patterns.block(), folded) || headings.ofRowsBelow(label) != null) {
      return !isText(label)
          && others.stream()
              .allMatch(b -> evidence.isBlankOrCount(b, row) || isNumber(b, row, label));
    }
    return RowPatterns.is(patterns.heading(), folded)
        && !evidence.isValue(label)
        && others.stream().allMatch(b -> row.text(b.position()).isBlank());
  }

  /** The district of the file among its unions has the sums over all of them. */
  private boolean isWholeDistrict(SourceRow row, SourceCell label) {
    return evidence.hasFigures(row)
        && headings.ofRowsBelow(label) != null
        && header.columns().stream()
            .filter(b -> b.position() == label.column())
            .noneMatch(b -> b.definition().fillDown());
  }

  /** Whether words may be a value where they stand, such as the name of a model. */
  private boolean isText(SourceCell label) {
    return evidence.isValue(label)
        && header.columns().stream()
            .filter(b -> b.position() == label.column())
            .noneMatch(b -> RowEvidence.isFigure(b.definition().type()));
  }

  private static boolean isNumber(Header.Bound bound, SourceRow row, SourceCell label) {
    SourceCell cell = row.cell(bound.position());
    return cell != null && cell.column() < label.column() && RowEvidence.isNumeral(cell);
  }

  /** The district whose rows a heading begins; null of any other. */
  @Nullable SourceCell districtBelow(SourceRow heading) {
    return headings.ofRowsBelow(evidence.label(heading));
  }

  /**
   * A sentence in a column of figures, alone in its row, as the end of a footnote may stand: a row
   * that has neither name nor figure. A row of the table may say so few words that it has none.
   */
  boolean isFootnote(SourceRow row) {
    SourceCell cell = row.cells().get(0);
    return row.cells().size() == 1
        && row.sheet() != null
        && cell.kind() == CellKind.TEXT
        && isSentence(VietnameseText.clean(cell.text()))
        && header.columns().stream()
            .filter(b -> b.position() == cell.column())
            .anyMatch(b -> RowEvidence.isFigure(b.definition().type()));
  }

  /** Five words or more, and no number in digits or words but behind the mark of a footnote. */
  private static boolean isSentence(String text) {
    return (MARK.matcher(text).lookingAt() || !IN_NUMBERS.matcher(text).find())
        && WORD.matcher(text).results().limit(SENTENCE).count() == SENTENCE;
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
