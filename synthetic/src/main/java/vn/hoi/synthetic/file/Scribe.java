package vn.hoi.synthetic.file;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Dice;

/** Writes numbers, dates and words in the many ways people write them. */
record Scribe(Dice dice) {

  /** A count in a sheet: a number, or text with a thousands dot; nil is often a dash. */
  Cell count(long value) {
    if (value == 0 && dice.chance(0.5)) {
      return Cell.text("-");
    }
    double roll = dice.roll();
    if (roll < 0.6) {
      return new Cell.Whole(value);
    }
    return Cell.text(roll < 0.92 ? grouped(value) : Long.toString(value));
  }

  /** `1.234`. */
  static String grouped(long value) {
    String digits = Long.toString(value);
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      text.insert(at, '.');
    }
    return text.toString();
  }

  /** A percentage given in hundredths of a percent: a number, `61,2` or `61,23%`. */
  Cell percent(int hundredths) {
    double roll = dice.roll();
    if (roll < 0.55) {
      return new Cell.Decimal(hundredths / 100.0);
    }
    String text = String.format(Locale.ROOT, "%d,%02d", hundredths / 100, hundredths % 100);
    return Cell.text(roll < 0.8 ? text : text + "%");
  }

  /** A date in a sheet: half of them real date cells. */
  Cell day(@Nullable LocalDate day) {
    if (day == null) {
      return Cell.empty();
    }
    return dice.chance(0.5) ? new Cell.Day(day) : Cell.text(dayText(day));
  }

  /** `6/2/2018`, `06/02/2018` or `06.02.2018`. */
  String dayText(LocalDate day) {
    double roll = dice.roll();
    if (roll < 0.5) {
      return shortDay(day);
    }
    String mark = roll < 0.75 ? "/" : ".";
    return two(day.getDayOfMonth()) + mark + two(day.getMonthValue()) + mark + day.getYear();
  }

  /** `6/2/2018`. */
  static String shortDay(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }

  private static String two(int value) {
    return value < 10 ? "0" + value : Integer.toString(value);
  }

  /** Money as text: `12,5 triệu đồng`, `13.500.000`, `-` for nil. */
  String money(long thousandVnd) {
    if (thousandVnd == 0) {
      return dice.chance(0.5) ? "-" : "0";
    }
    if (dice.chance(0.6)) {
      return grouped(thousandVnd * 1000);
    }
    long tenths = thousandVnd / 100;
    String whole = grouped(tenths / 10);
    return tenths % 10 == 0 ? whole + " triệu đồng" : whole + "," + tenths % 10 + " triệu đồng";
  }

  /** Now and then other code points for the same letters: NFD, no-break space, Ð for Đ. */
  String disguise(String text) {
    double roll = dice.roll();
    if (roll < 0.03) {
      return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
    if (roll < 0.06) {
      return text.replace(' ', '\u00A0');
    }
    if (roll < 0.10) {
      return text.replace('Đ', '\u00D0');
    }
    if (roll < 0.12) {
      return text + " ";
    }
    return roll < 0.13 ? text.replace(" ", "  ") : text;
  }
}
