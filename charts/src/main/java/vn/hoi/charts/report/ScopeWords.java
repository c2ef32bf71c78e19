package vn.hoi.charts.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hoi.charts.ReleaseIndex;

/**
 * Scopes of files in words: {@code district=001;period=2018H1} is Quận Ba Đình, 6 tháng đầu năm
 * 2018.
 */
record ScopeWords(ReleaseIndex release) {
  /** A half-year or a year. */
  private static final String PERIOD = "\\d{4}(H[12])?";

  /** The words; what is not known stands as it is. */
  String of(String scope) {
    List<String> words = new ArrayList<>();
    for (String part : scope.split(";", -1)) {
      int at = part.indexOf('=');
      words.add(at < 0 ? word(part) : word(part, part.substring(0, at), part.substring(at + 1)));
    }
    String all = String.join(", ", words);
    return all.isEmpty() ? all : all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
  }

  private static String word(String part) {
    return part.equals("city") ? "toàn thành phố" : part;
  }

  private String word(String part, String name, String value) {
    return switch (name) {
      case "district" -> release.place(value, "district").fullName();
      case "period" -> value.matches(PERIOD) ? period(value) : part;
      case "year" -> "năm " + value;
      case "as_of" -> "ngày " + date(value);
      case "revision" -> "lần " + value;
      default -> part;
    };
  }

  /** A half-year such as 2018H1, or a year, in words. */
  static String period(String period) {
    String year = period.substring(0, 4);
    return period.endsWith("H1")
        ? "6 tháng đầu năm " + year
        : period.endsWith("H2") ? "6 tháng cuối năm " + year : "năm " + year;
  }

  private static String date(String value) {
    try {
      return Page.date(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return value;
    }
  }
}
