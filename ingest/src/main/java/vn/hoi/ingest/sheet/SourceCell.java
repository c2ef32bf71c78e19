package vn.hoi.ingest.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.DateSystem;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.ingest.text.VietnameseDate;

/**
 * One cell that is not blank.
 *
 * @param column from 0
 * @param text what a person would say stands there
 * @param number the number of a numeric cell
 * @param date the day a numeric cell means if it is a date; null when it can be none
 * @param decimals how many decimals the format of a numeric cell shows; null when it does not say
 * @param computed whether the number is the result of a formula
 */
public record SourceCell(
    int column,
    CellKind kind,
    String text,
    @Nullable BigDecimal number,
    @Nullable LocalDate date,
    @Nullable Integer decimals,
    boolean computed) {

  /** A typed cell whose format says nothing of decimals. */
  public SourceCell(
      int column,
      CellKind kind,
      String text,
      @Nullable BigDecimal number,
      @Nullable LocalDate date) {
    this(column, kind, text, number, date, null, false);
  }

  /** A cell of text. */
  public static SourceCell text(int column, String text) {
    return new SourceCell(column, CellKind.TEXT, text, null, null);
  }

  static SourceCell of(int column, CellKind kind, String text) {
    return new SourceCell(column, kind, text, null, null);
  }

  /** A numeric cell; its format decides whether it is a number, a percentage or a date. */
  static SourceCell number(
      int column,
      BigDecimal number,
      NumberLook look,
      @Nullable Integer decimals,
      DateSystem system) {
    LocalDate date =
        VietnameseDate.serial(number, system) instanceof Parsed.Value<LocalDate> v
            ? v.value()
            : null;
    return switch (look) {
      case DATE ->
          new SourceCell(
              column,
              CellKind.DATE,
              date == null ? plain(number) : VietnameseDate.vietnamese(date),
              number,
              date);
      case PERCENT -> {
        BigDecimal shown = number.scaleByPowerOfTen(2);
        yield new SourceCell(
            column, CellKind.PERCENT, plain(shown) + "%", shown, null, decimals, false);
      }
      case ALTERED -> of(column, CellKind.ALTERED, plain(number));
      case NUMBER ->
          new SourceCell(column, CellKind.NUMBER, plain(number), number, date, decimals, false);
    };
  }

  /** The same cell, its number the result of a formula. */
  SourceCell asResult() {
    return new SourceCell(column, kind, text, number, date, decimals, true);
  }

  /** The same cell, struck out. */
  SourceCell struck() {
    return of(column, CellKind.STRUCK, text);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
