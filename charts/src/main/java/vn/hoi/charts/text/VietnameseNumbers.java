package vn.hoi.charts.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as Vietnamese readers write them: decimal comma, thousands dot, a true minus. Our own
 * symbols, never the default locale's.
 */
public final class VietnameseNumbers {
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

  /**
   * A number with as many decimals as keep it on its own side of a mark: 49,96 beside a mark of 50
   * prints as 49,96 and not as 50,0. Four decimals at most.
   */
  public static String besideMark(double number, double mark, int decimals) {
    for (int more = decimals; more < 4; more++) {
      BigDecimal rounded = BigDecimal.valueOf(number).setScale(more, RoundingMode.HALF_UP);
      if ((rounded.doubleValue() < mark) == (number < mark)) {
        return decimal(number, more);
      }
    }
    return decimal(number, 4);
  }
}
