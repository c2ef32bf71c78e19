package vn.hoi.ingest.load;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.RowPatterns;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.CellKind;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.ingest.text.VietnameseDate;
import vn.hoi.ingest.text.VietnameseNumber;
import vn.hoi.ingest.text.VietnameseText;
import vn.hoi.ingest.unit.UnitRegister;

/**
 * What in a row speaks for a record: what stands in it besides the words by which totals, notes and
 * signatures are known.
 */
final class RowEvidence {
  /** More cells than the names of those who sign. */
  private static final int MANY = 3;

  /** The longest number in letters: {@code III}. */
  private static final int BULLET = 3;

  private static final Pattern NUMERAL = Pattern.compile("(?:[IVX]+|[A-Z])[.)]?");

  /** A cell may hold 32,767 characters, in which no pattern shall look for counts without end. */
  private static final int LONGEST_COUNT = 200;

  /** A number and what is counted, or several, each behind what is counted. */
  private static final Pattern COUNT =
      Pattern.compile("\\d+(?: \\p{L}+)+|(?:\\p{L}[\\p{L} ]*: ?\\d+(?: \\p{L}+)*[,;.]? ?)+");

  private final RowPatterns patterns;
  private final Header header;
  private final UnitRegister register;

  RowEvidence(RowPatterns patterns, Header header, UnitRegister register) {
    this.patterns = patterns;
    this.header = header;
    this.register = register;
  }

  /** Whether every column that is read is blank. */
  boolean isBlank(SourceRow row) {
    return header.columns().stream().allMatch(b -> row.text(b.position()).isBlank());
  }

  /**
   * Whether nothing was filled in: what is read is blank, or a figure that a formula makes zero
   * because what it adds up is blank. So forms look below their last union, numbered to the end.
   */
  boolean isUnfilled(SourceRow row) {
    return header.columns().stream().allMatch(b -> isUnfilled(b, row));
  }

  private static boolean isUnfilled(Header.Bound bound, SourceRow row) {
    SourceCell cell = row.cell(bound.position());
    return cell == null
        || cell.text().isBlank()
        || (isFigure(bound.definition().type())
            && cell.computed()
            && cell.number() != null
            && cell.number().signum() == 0);
  }

  /** Whether a cell before a heading only numbers it: {@code II}. */
  static boolean isNumeral(SourceCell cell) {
    return NUMERAL.matcher(cell.text().strip()).matches();
  }

  /** The cell that says what the row is: its first, or the one behind a bullet. */
  SourceCell label(SourceRow row) {
    SourceCell first = row.cells().get(0);
    boolean bullet =
        first.text().chars().filter(Character::isLetter).count() < 2
            || (first.column() == header.numbering() && first.text().strip().length() <= BULLET)
            || isNumeral(first);
    return bullet && row.cells().size() > 1 ? row.cells().get(1) : first;
  }

  /** Whether the label stands where other rows have their number or name their union. */
  boolean isInPlace(SourceCell label) {
    return label.column() == header.numbering()
        || header.columns().stream()
            .anyMatch(b -> b.position() == label.column() && isPlace(b.definition().type()));
  }

  /** Whether the label may be a value of its own, such as the name of a model. */
  boolean isValue(SourceCell label) {
    return !isInPlace(label)
        && header.columns().stream().anyMatch(b -> b.position() == label.column());
  }

  boolean namesUnion(SourceCell cell) {
    return register.isUnionNamed(cell.text());
  }

  /** Whether a column of figures holds one. */
  boolean hasFigures(SourceRow row) {
    return header.columns().stream()
        .anyMatch(b -> isFigure(b.definition().type()) && hasDigit(row.text(b.position())));
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** How many cells that are read and are no figures stand beside the label. */
  long words(SourceRow row, SourceCell label) {
    return header.columns().stream()
        .filter(b -> b.position() != label.column() && isWord(b.definition(), row, b.position()))
        .count();
  }

  private boolean isWord(ColumnDefinition column, SourceRow row, int position) {
    SourceCell cell = row.cell(position);
    if (cell == null || cell.text().isBlank() || isFigure(column.type())) {
      return false;
    }
    // A total may say how many there are in a column of words.
    return switch (column.type()) {
      case DATE -> cell.kind() != CellKind.NUMBER && !isNumber(cell.text());
      case CHOICE -> !isCount(cell);
      case UNIT_NAME, DISTRICT -> !isCount(cell) || namesUnion(cell);
      case TEXT, ID, RECORD_NUMBER, LABEL, WHOLE, MONEY, PERCENT, DECIMAL, PERSON, UNIT_CODE ->
          true;
    };
  }

  /** Whether a cell only says how many there are: 4, {@code 4 cơ sở}, {@code Khá: 2; yếu: 1}. */
  private static boolean isCount(SourceCell cell) {
    return cell.kind() == CellKind.NUMBER
        || isNumber(cell.text())
        || (cell.text().length() <= LONGEST_COUNT
            && COUNT.matcher(VietnameseText.clean(cell.text())).matches());
  }

  /** Whether a cell of a heading says how many or how much follows, or nothing at all. */
  boolean isBlankOrCount(Header.Bound bound, SourceRow row) {
    SourceCell cell = row.cell(bound.position());
    if (cell == null || cell.text().isBlank()) {
      return true;
    }
    return switch (bound.definition().type()) {
      case WHOLE, MONEY, PERCENT, DECIMAL -> isNumber(cell.text());
      case CHOICE, UNIT_NAME, DISTRICT -> isCount(cell) && !namesUnion(cell);
      case DATE, TEXT, ID, RECORD_NUMBER, LABEL, PERSON, UNIT_CODE -> false;
    };
  }

  /** Whether a row with words of a signature or note has figures or keys, as they never have. */
  boolean isRecord(SourceRow row) {
    long filled =
        header.columns().stream()
            .filter(b -> !row.text(b.position()).isBlank() && !isSigned(row.text(b.position())))
            .count();
    return filled >= MANY
        || header.columns().stream().anyMatch(b -> row.cell(b.position()) != null && isKey(b, row));
  }

  private boolean isKey(Header.Bound bound, SourceRow row) {
    String text = row.text(bound.position());
    return switch (bound.definition().type()) {
      case WHOLE, MONEY, PERCENT, DECIMAL -> hasDigit(text) && !isSigned(text);
      case DATE -> isDate(row.cell(bound.position())) && !isSigned(text);
      case PERSON, ID, RECORD_NUMBER -> hasDigit(text);
      case UNIT_NAME -> register.isUnionNamed(text);
      case UNIT_CODE, DISTRICT -> hasDigit(text);
      case CHOICE ->
          bound.definition().values().containsKey(VietnameseText.fold(text))
              && !isAllSigned(row.cells());
      case TEXT, LABEL -> false;
    };
  }

  private static boolean isDate(@Nullable SourceCell cell) {
    return cell != null
        && (cell.date() != null || VietnameseDate.date(cell.text()) instanceof Parsed.Value<?>);
  }

  private boolean isAllSigned(List<SourceCell> cells) {
    return cells.stream().allMatch(c -> isSigned(c.text()));
  }

  /** Whether a text is of the block under a table. */
  boolean isSigned(String text) {
    return RowPatterns.is(patterns.signature(), VietnameseText.fold(text));
  }

  private static boolean isNumber(String text) {
    return VietnameseNumber.number(text) instanceof Parsed.Value<?>;
  }

  static boolean isFigure(ValueType type) {
    return switch (type) {
      case WHOLE, MONEY, PERCENT, DECIMAL -> true;
      case TEXT, ID, RECORD_NUMBER, LABEL, DATE, CHOICE, PERSON, UNIT_CODE, UNIT_NAME, DISTRICT ->
          false;
    };
  }

  private static boolean isPlace(ValueType type) {
    return switch (type) {
      case UNIT_CODE, UNIT_NAME, DISTRICT -> true;
      case TEXT, ID, RECORD_NUMBER, LABEL, WHOLE, MONEY, PERCENT, DECIMAL, DATE, CHOICE, PERSON ->
          false;
    };
  }
}
