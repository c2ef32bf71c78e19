package vn.hoi.charts.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * Numbers as Vietnamese readers write them: decimal comma, thousands dot, a true minus. Our own
 * symbols, never the default locale's.
 */
public final class VietnameseNumbers {
  private static final int LAST_DECIMAL = 9;
  private static final BigDecimal NOISE = BigDecimal.ONE.movePointLeft(LAST_DECIMAL);

  private VietnameseNumbers() {}

  /** A whole number, such as 8.053.663. */
  public static String whole(long number) {
    return decimal(BigDecimal.valueOf(number), 0);
  }

  /** A number with some decimals, half away from zero, such as 49,9. */
  public static String decimal(double number, int decimals) {
    return decimal(BigDecimal.valueOf(number), decimals);
  }

  /** A number with some decimals, half away from zero, such as 1.234,50. */
  public static String decimal(BigDecimal number, int decimals) {
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    String digits = rounded.abs().toPlainString();
    int point = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
    StringBuilder text = new StringBuilder();
    if (rounded.signum() < 0) {
      text.append('−');
    }
    for (int i = 0; i < point; i++) {
      if (i > 0 && (point - i) % 3 == 0) {
        text.append('.');
      }
      text.append(digits.charAt(i));
    }
    return decimals == 0 ? text.toString() : text + "," + digits.substring(point + 1);
  }

  /** A change with its sign, such as +10,6, −1,2 or 0,0. */
  public static String signed(double number, int decimals) {
    String text = decimal(number, decimals);
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP).signum() > 0
        ? "+" + text
        : text;
  }

  /** As few decimals as the number needs: 50, 12,5. */
  public static String plain(BigDecimal number) {
    return decimal(number, Math.max(0, number.stripTrailingZeros().scale()));
  }

  /** A number beside one mark, see {@link #besideMarks}. */
  public static String besideMark(double number, double mark, int decimals) {
    return besideMarks(number, List.of(mark), decimals);
  }

  /**
   * A number with as many decimals as keep it on its own side of every mark: beside a mark of 50,
   * 49,96 prints as 49,96 and 50,04 as 50,04, and neither as 50,0. Only the mark itself prints as
   * the mark; a number that differs from it by a fault of computing alone is the mark.
   */
  public static String besideMarks(double number, Collection<Double> marks, int decimals) {
    int needed = decimals;
    for (int more = decimals; more < LAST_DECIMAL; more++) {
      int tried = more;
      if (marks.stream().allMatch(mark -> keepsSide(number, mark, tried))) {
        break;
      }
      needed = more + 1;
    }
    return decimal(number, needed);
  }

  private static boolean keepsSide(double number, double mark, int decimals) {
    BigDecimal exact = BigDecimal.valueOf(number);
    BigDecimal limit = BigDecimal.valueOf(mark);
    return exact.subtract(limit).abs().compareTo(NOISE) < 0
        || exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(limit)
            == exact.compareTo(limit);
  }
}
