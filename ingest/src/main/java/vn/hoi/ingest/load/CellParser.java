package vn.hoi.ingest.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.CellKind;
import vn.hoi.ingest.sheet.ExcelErrors;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.ingest.text.PersonalText;
import vn.hoi.ingest.text.RowRule;
import vn.hoi.ingest.text.VietnameseDate;
import vn.hoi.ingest.text.VietnameseNumber;
import vn.hoi.ingest.text.VietnameseText;

/** Reads a cell as its column's type: the cell's own type first, its text second. */
final class CellParser {
  /** Figures that Excel computed carry the noise of binary fractions behind this many digits. */
  private static final int NOISE = 8;

  /** How many decimals a table holds. */
  private static final int DECIMALS = 4;

  private final PersonKeys keys;

  CellParser(PersonKeys keys) {
    this.keys = keys;
  }

  /** The value as the table holds it: String, Long, BigDecimal or LocalDate. */
  Parsed<Object> parse(ColumnDefinition column, SourceCell cell) {
    if (cell.kind() == CellKind.ERROR || ExcelErrors.is(cell.text().strip())) {
      return CellFaults.error();
    }
    if (cell.kind() == CellKind.FORMULA_WITHOUT_VALUE) {
      return CellFaults.formula();
    }
    if (cell.kind() == CellKind.STRUCK) {
      return CellFaults.struck();
    }
    if (cell.kind() == CellKind.ALTERED) {
      return CellFaults.altered();
    }
    if (cell.kind() == CellKind.PERCENT && isCount(column.type())) {
      return CellFaults.percent();
    }
    return switch (column.type()) {
      case TEXT -> text(PersonalText.masked(VietnameseText.visible(cell.text())));
      case ID -> text(cell.text()).then(CellFaults::id);
      case RECORD_NUMBER -> text(cell.text()).then(CellFaults::recordNumber);
      case LABEL -> keys.label(column.name(), cell.text()).then(Parsed::value);
      case WHOLE ->
          number(cell, VietnameseNumber::whole, VietnameseNumber::asWhole)
              .then(n -> inRange(column, n));
      case MONEY ->
          money(cell, column.unit() == null ? 0 : column.unit()).then(n -> inRange(column, n));
      case PERCENT ->
          number(
                  cell,
                  VietnameseNumber::percent,
                  cell.kind() == CellKind.PERCENT
                      ? VietnameseNumber::asPercent
                      : VietnameseNumber::asUnsignedPercent)
              .then(n -> Parsed.value(n.setScale(DECIMALS, RoundingMode.HALF_UP)));
      case DECIMAL ->
          number(cell, VietnameseNumber::number, Parsed::value).then(n -> decimal(column, n));
      case DATE ->
          date(cell)
              .then(d -> VietnameseDate.inRange(d, column.from(), column.to()))
              .then(Parsed::value);
      case CHOICE -> choice(column, cell.text());
      case PERSON -> keys.key(cell.text()).then(Parsed::value);
      case UNIT_CODE -> text(code(cell, 5));
      case DISTRICT -> text(code(cell, 3));
      case UNIT_NAME -> text(cell.text());
    };
  }

  /**
   * How many decimals a cell shows, as many as tables hold at the most; null when that is not known
   * or the column takes no decimals.
   */
  static @Nullable Integer decimals(ColumnDefinition column, SourceCell cell) {
    if (column.type() != ValueType.PERCENT && column.type() != ValueType.DECIMAL) {
      return null;
    }
    boolean numeric = cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.PERCENT;
    Integer shown = numeric ? cell.decimals() : VietnameseNumber.decimals(cell.text());
    return shown == null ? null : Math.min(shown, DECIMALS);
  }

  /** Whether a column takes figures, but no shares. */
  private static boolean isCount(ValueType type) {
    return switch (type) {
      case WHOLE, MONEY, DECIMAL -> true;
      case PERCENT,
          TEXT,
          ID,
          RECORD_NUMBER,
          LABEL,
          DATE,
          CHOICE,
          PERSON,
          UNIT_CODE,
          UNIT_NAME,
          DISTRICT ->
          false;
    };
  }

  private static Parsed<Object> text(String text) {
    String clean = VietnameseText.clean(text);
    return clean.isEmpty() ? Parsed.missing() : Parsed.value(clean);
  }

  /** Excel drops the zeros in front of a code that it takes for a number. */
  private static String code(SourceCell cell, int digits) {
    boolean number = cell.kind() == CellKind.NUMBER;
    return number
        ? "0".repeat(Math.max(0, digits - cell.text().length())) + cell.text()
        : cell.text();
  }

  private static Parsed<BigDecimal> number(
      SourceCell cell,
      Function<String, Parsed<BigDecimal>> read,
      Function<BigDecimal, Parsed<BigDecimal>> check) {
    BigDecimal number = cell.number();
    boolean numeric = cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.PERCENT;
    return numeric && number != null
        ? check.apply(number.setScale(NOISE, RoundingMode.HALF_EVEN).stripTrailingZeros())
        : read.apply(cell.text());
  }

  private static Parsed<BigDecimal> money(SourceCell cell, int unit) {
    return number(
        cell,
        text -> VietnameseNumber.money(text, unit),
        n -> VietnameseNumber.asWhole(n.scaleByPowerOfTen(unit)));
  }

  private static Parsed<Object> inRange(ColumnDefinition column, BigDecimal number) {
    boolean fits =
        number.compareTo(BigDecimal.valueOf(column.min())) >= 0
            && number.compareTo(BigDecimal.valueOf(column.max())) <= 0;
    return fits ? Parsed.value(number.longValueExact()) : CellFaults.range(column);
  }

  private static Parsed<Object> decimal(ColumnDefinition column, BigDecimal number) {
    boolean fits =
        number.compareTo(BigDecimal.valueOf(column.min())) >= 0
            && number.compareTo(BigDecimal.valueOf(column.max())) <= 0;
    return fits
        ? Parsed.value(number.setScale(DECIMALS, RoundingMode.HALF_UP))
        : CellFaults.range(column);
  }

  private static Parsed<LocalDate> date(SourceCell cell) {
    boolean numeric = cell.kind() == CellKind.DATE || cell.kind() == CellKind.NUMBER;
    LocalDate date = cell.date();
    return numeric && date != null ? Parsed.value(date) : VietnameseDate.date(cell.text());
  }

  private static Parsed<Object> choice(ColumnDefinition column, String text) {
    String folded = VietnameseText.fold(text);
    String code = column.values().get(folded);
    if (code != null) {
      return Parsed.value(code);
    }
    if (folded.isEmpty()) {
      return Parsed.missing();
    }
    String labels = String.join(", ", column.labels());
    return Parsed.fault(
        RowRule.VALUE_NOT_IN_LIST,
        "Không nhận giá trị {value}: cột này chỉ nhận "
            + labels
            + ". Ghi một trong các giá trị đó.",
        "Cannot take the value {value}: this column takes " + labels + ". Write one of these.");
  }
}
