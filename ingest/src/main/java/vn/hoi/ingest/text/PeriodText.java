package vn.hoi.ingest.text;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds reporting periods in titles and file names and writes them as {@code 2018H1}. */
public final class PeriodText {
  private static final Pattern HALF =
      Pattern.compile("\\b(?:6|sau) thang (dau|cuoi) nam (\\d{4})\\b");
  private static final Pattern QUARTER =
      Pattern.compile("\\bquy (iv|iii|ii|i|[1-4])(?: nam)? (\\d{4})\\b");
  private static final Pattern YEAR = Pattern.compile("\\bnam (\\d{4})\\b");
  private static final Pattern CODE = Pattern.compile("(?<![0-9a-z])(\\d{4})(h[12]|q[1-4])\\b");
  private static final Map<String, String> QUARTERS =
      Map.of("i", "Q1", "ii", "Q2", "iii", "Q3", "iv", "Q4");

  private PeriodText() {}

  /** The half-years named in the text ({@code 6 tháng đầu năm 2018} or {@code 2018H1}). */
  public static Set<String> halves(String text) {
    String folded = VietnameseText.fold(text);
    Set<String> found = codes(folded, "h");
    Matcher m = HALF.matcher(folded);
    while (m.find()) {
      found.add(m.group(2) + (m.group(1).equals("dau") ? "H1" : "H2"));
    }
    return found;
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

  /** The only member of a set; null when there is none or more than one. */
  public static @Nullable String only(Set<String> found) {
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
