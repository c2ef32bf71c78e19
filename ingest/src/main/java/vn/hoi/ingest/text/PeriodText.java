package vn.hoi.ingest.text;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds reporting periods in titles and file names and writes them as {@code 2018H1}. */
public final class PeriodText {
  private static final Pattern HALF =
      Pattern.compile("\\b(?:6|sau) thang (dau|cuoi) nam(?: (\\d{4}))?\\b");
  private static final Pattern QUARTER =
      Pattern.compile("\\bquy (iv|iii|ii|i|[1-4])(?: nam)? (\\d{4})\\b");

  /** Not the year of a date, such as that of the day on which a report is signed. */
  private static final Pattern YEAR = Pattern.compile("(?<!\\bthang \\d{1,2} )\\bnam (\\d{4})\\b");

  private static final Pattern BARE_YEAR = Pattern.compile("(?<![0-9a-z])(20\\d\\d)(?![0-9a-z])");
  private static final Pattern CODE = Pattern.compile("(?<![0-9a-z])(\\d{4})(h[12]|q[1-4])\\b");
  private static final Pattern DAY =
      Pattern.compile("\\bngay (\\d{1,2}) (?:thang )?(\\d{1,2}) (?:nam )?(\\d{4})\\b");
  private static final Pattern AS_OF =
      Pattern.compile(
          "\\b(?:den|thoi diem)(?: het)?(?: cuoi)? (?:ngay )?"
              + DAY.pattern().substring("\\bngay ".length()));

  /** A line that is nothing but a date in figures; one in words may be that of a signature. */
  private static final Pattern LONE_DAY = Pattern.compile("ngay (\\d{1,2}) (\\d{1,2}) (\\d{4})");

  private static final Map<String, String> QUARTERS =
      Map.of("i", "Q1", "ii", "Q2", "iii", "Q3", "iv", "Q4");

  private PeriodText() {}

  /**
   * The half-years named in the text ({@code 6 tháng đầu năm 2018} or {@code 2018H1}). One that
   * stands without a year beside others is one more, {@code H1}, unless it may be one of them:
   * {@code 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2019} names two.
   */
  public static Set<String> halves(String text) {
    String folded = VietnameseText.fold(text);
    Set<String> found = codes(folded, "h");
    Set<String> withoutYear = new LinkedHashSet<>();
    Matcher m = HALF.matcher(folded);
    while (m.find()) {
      String half = m.group(1).equals("dau") ? "H1" : "H2";
      if (m.group(2) == null) {
        withoutYear.add(half);
      } else {
        found.add(m.group(2) + half);
      }
    }
    withoutYear.removeIf(half -> found.stream().anyMatch(f -> f.endsWith(half)));
    if (!found.isEmpty()) {
      found.addAll(withoutYear);
    }
    return found;
  }

  /**
   * Whether a half-year is among several that {@link #halves} found: named whole, or without its
   * year beside another of that year.
   */
  public static boolean mayBe(Set<String> halves, String half) {
    return halves.contains(half)
        || (halves.contains(half.substring(4))
            && halves.stream().anyMatch(h -> h.startsWith(half.substring(0, 4))));
  }

  /** The quarters named in the text ({@code quý I/2018} or {@code 2018Q1}). */
  public static Set<String> quarters(String text) {
    String folded = VietnameseText.fold(text);
    Set<String> found = codes(folded, "q");
    Matcher m = QUARTER.matcher(folded);
    while (m.find()) {
      String word = m.group(1);
      found.add(m.group(2) + QUARTERS.getOrDefault(word, "Q" + word));
    }
    return found;
  }

  /** The years named in the text ({@code năm 2018}). */
  public static Set<String> years(String text) {
    Set<String> found = new LinkedHashSet<>();
    Matcher m = YEAR.matcher(VietnameseText.fold(text));
    while (m.find()) {
      found.add(m.group(1));
    }
    return found;
  }

  /** The years that stand in a file's name ({@code vu_viec_2018.csv}). */
  public static Set<String> yearsInName(String name) {
    Set<String> found = new LinkedHashSet<>();
    Matcher m = BARE_YEAR.matcher(VietnameseText.fold(name));
    while (m.find()) {
      found.add(m.group(1));
    }
    return found;
  }

  /**
   * The dates on which titles say that something was counted: {@code tính đến ngày 31/3/2018}, else
   * a date that stands in a line by itself. Other dates, such as that of a signature, do not count.
   */
  public static Set<LocalDate> days(List<String> titles) {
    Set<LocalDate> asOf = days(AS_OF, VietnameseText.fold(String.join("\n", titles)));
    if (asOf.isEmpty()) {
      titles.stream()
          .map(VietnameseText::fold)
          .filter(line -> LONE_DAY.matcher(line).matches())
          .forEach(line -> asOf.addAll(days(LONE_DAY, line)));
    }
    return asOf;
  }

  /** All dates named in the text, whatever they say. */
  public static Set<LocalDate> anyDays(String text) {
    return days(DAY, VietnameseText.fold(text));
  }

  private static Set<LocalDate> days(Pattern pattern, String folded) {
    Set<LocalDate> found = new LinkedHashSet<>();
    Matcher m = pattern.matcher(folded);
    while (m.find()) {
      String date = m.group(1) + "/" + m.group(2) + "/" + m.group(3);
      if (VietnameseDate.date(date) instanceof Parsed.Value<LocalDate> day) {
        found.add(day.value());
      }
    }
    return found;
  }

  /** The only member of a set; null when there is none or more than one. */
  public static <T> @Nullable T only(Set<T> found) {
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private static Set<String> codes(String folded, String letter) {
    Set<String> found = new LinkedHashSet<>();
    Matcher m = CODE.matcher(folded);
    while (m.find()) {
      if (m.group(2).startsWith(letter)) {
        found.add(m.group(1) + letter.replace('h', 'H').replace('q', 'Q') + m.group(2).charAt(1));
      }
    }
    return found;
  }
}
