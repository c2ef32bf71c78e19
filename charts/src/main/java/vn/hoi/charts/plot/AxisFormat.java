package vn.hoi.charts.plot;

import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import vn.hoi.charts.text.VietnameseNumbers;

/** Tick labels in Vietnamese, such as 40%. Writes only. */
final class AxisFormat extends NumberFormat {
  private static final long serialVersionUID = 1L;
  private final String sign;

  AxisFormat(String sign) {
    this.sign = sign;
  }

  @Override
  public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
    return to.append(VietnameseNumbers.plain(BigDecimal.valueOf(number))).append(sign);
  }

  @Override
  public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
    return to.append(VietnameseNumbers.whole(number)).append(sign);
  }

  @Override
  public Number parse(String source, ParsePosition position) {
    throw new UnsupportedOperationException("tick labels are written, never read");
  }
}
