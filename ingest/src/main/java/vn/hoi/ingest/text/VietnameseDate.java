package vn.hoi.ingest.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calendar dates as written in Vietnam (day first), ISO dates, and Excel's serial numbers. */
public final class VietnameseDate {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
  private static final Pattern WORDS =
      Pattern.compile("(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);

  /** The word for day before figures: {@code Ngày 20/6/2018}. */
  private static final Pattern DAY = Pattern.compile("^(?i:ngày) (?=\\d)", Pattern.UNICODE_CASE);

  /** Day 60 of Excel's 1900 system is 29/2/1900, a day that never was. */
  private static final int PHANTOM_DAY = 60;

  /** Serial numbers end with 31/12/9999. */
  private static final BigDecimal AFTER_LAST = BigDecimal.valueOf(2_958_466);

  private VietnameseDate() {}

  /** A date such as {@code 6/2/2018}, {@code 06.02.2018}, {@code 2018-02-06}, all 6 February. */
  public static Parsed<LocalDate> date(String text) {
    String clean = VietnameseText.clean(text);
    if (clean.isEmpty() || clean.chars().allMatch(c -> c == '-' || c == '…' || c == '.')) {
      return Parsed.missing();
    }
    Matcher dayFirst = DAY_FIRST.matcher(DAY.matcher(clean).replaceFirst(""));
    if (dayFirst.matches()) {
      return of(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1));
    }
    Matcher iso = ISO.matcher(clean);
    if (iso.matches()) {
      return of(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher words = WORDS.matcher(VietnameseText.fold(clean));
    return words.matches() ? of(words.group(3), words.group(2), words.group(1)) : invalid();
  }

  /**
   * The day of a date that Excel would take for one if its month came first: figures between
   * strokes or hyphens, day first. 0 of any other text.
   */
  public static int typedDay(String text) {
    Matcher typed = DAY_FIRST.matcher(VietnameseText.clean(text));
    return typed.matches()
            && !typed.group(2).equals(".")
            && date(text) instanceof Parsed.Value<LocalDate> date
        ? date.value().getDayOfMonth()
        : 0;
  }

  /** The date of a serial number of Excel; a time of day is dropped. */
  public static Parsed<LocalDate> serial(BigDecimal serial, DateSystem system) {
    if (serial.signum() < 0 || serial.compareTo(AFTER_LAST) >= 0) {
      return invalid();
    }
    long day = serial.longValue();
    return switch (system) {
      case FROM_1904 -> Parsed.value(START_1904.plusDays(day));
      case FROM_1900 ->
          day == 0 || day == PHANTOM_DAY
              ? invalid()
              : Parsed.value(BEFORE_1900.plusDays(day > PHANTOM_DAY ? day - 1 : day));
    };
  }

  /** Checks that a date is plausible for its column; both ends belong to the range. */
  public static Parsed<LocalDate> inRange(LocalDate date, LocalDate from, LocalDate to) {
    if (!date.isBefore(from) && !date.isAfter(to)) {
      return Parsed.value(date);
    }
    return Parsed.fault(
        RowRule.DATE_OUT_OF_RANGE,
        "Không nhận ngày {value}: cột này chỉ nhận ngày từ %s đến %s. Kiểm tra lại năm."
            .formatted(vietnamese(from), vietnamese(to)),
        "Cannot take the date {value}: this column takes dates from %s to %s. Check the year."
            .formatted(vietnamese(from), vietnamese(to)));
  }

  /** The date as messages show it, day first. */
  public static String vietnamese(LocalDate date) {
    return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
  }

  private static Parsed<LocalDate> of(String year, String month, String day) {
    try {
      return Parsed.value(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return invalid();
    }
  }

  private static Parsed<LocalDate> invalid() {
    return Parsed.fault(
        RowRule.DATE_INVALID,
        "Không đọc được ngày {value}. Ghi ngày/tháng/năm với năm bốn chữ số, ví dụ 6/2/2018.",
        "Cannot read the date {value}: there is no such day, or it is not written day first. Write"
            + " day/month/year with a year of four digits, for example 6/2/2018.");
  }
}
