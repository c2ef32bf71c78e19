package vn.hoi.ingest.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what may be an identity number, a phone or an e-mail address in a text. A name cannot be
 * told from other words, so what must not hold one is not kept as a text at all.
 */
public final class PersonalText {
  /** Stands for what is not shown. */
  static final String MASK = "•••";

  private static final String GAP = "[ .\\-–]{0,3}";

  /** Nine digits or more, however they are parted. */
  private static final Pattern LONG =
      Pattern.compile("(?<![0-9])(?:\\+|\\()?[0-9](?:\\)?" + GAP + "[0-9]){8,}+");

  /** Of these, what begins like an identity number or a phone and not like a figure. */
  private static final Pattern ZERO =
      Pattern.compile(
          "(?<![0-9.,])(?:\\+84|\\(?0(?![.,][0-9]+(?![0-9.])))(?:\\)?" + GAP + "[0-9]){8,}+");

  private static final String DAY =
      "(?:[0-9]{1,2}[.-][0-9]{1,2}[.-](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}(?:-[0-9]{2}-[0-9]{2})?)";

  /** Days, years, or an amount with its thousands parted. */
  private static final Pattern FIGURES =
      Pattern.compile(DAY + "(?:" + GAP + DAY + ")*|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+");

  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");

  /**
   * A number of as many digits as an identity number or phone has, or a phone or identity number
   * parted as people part it. Names of files hold days, codes and counters, which are none.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9])(?:[0-9]{9}|0[0-9]{9,11}|\\+?84[0-9]{9}"
              + "|0[0-9]{2}(?:[ .-][0-9]{3}){3}"
              + "|(?:\\(?\\+?84\\)?[ .-]?|0)[0-9]{2,3}[ .-](?!20[0-9]{2})[0-9]{3}[ .-]?[0-9]{3,4})"
              + "(?![0-9])");

  /** What names of tables' files end in; {@code lan@phunu.vn} ends in none of these. */
  private static final Set<String> ENDINGS =
      Set.of("csv", "txt", "tsv", "xls", "xlsx", "xlsm", "xlsb");

  private static final int DIGITS = 8;

  private static final int LONGEST_FIGURE = 100;

  private static final int LETTERS = 8;

  private PersonalText() {}

  /** The text without what may be an identity number, a phone or an e-mail address. */
  public static String masked(String text) {
    return mask(text, LONG);
  }

  /** The same of a text that should be a figure, where a long number may be an amount. */
  public static String maskedFigure(String text) {
    return mask(text, ZERO);
  }

  /** A file's name without the same; the ending of a table's file stays. */
  public static String maskedFile(String name) {
    int dot = name.lastIndexOf('.');
    boolean ending = dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    return ending ? maskedName(name.substring(0, dot)) + name.substring(dot) : maskedName(name);
  }

  /** The id of a record without the same; as it is when it holds none. */
  public static String maskedName(String name) {
    String shown = name.indexOf('@') < 0 ? name : MAIL.matcher(name).replaceAll(MASK);
    return NUMBER.matcher(shown).replaceAll(MASK);
  }

  private static String mask(String text, Pattern numbers) {
    String shown = text;
    if (shown.indexOf('@') >= 0) {
      shown = MAIL.matcher(shown).replaceAll(MASK);
    }
    if (shown.chars().filter(PersonalText::isDigit).count() <= DIGITS) {
      return shown;
    }
    return numbers.matcher(shown).replaceAll(m -> isFigure(m.group()) ? m.group() : MASK);
  }

  private static boolean isFigure(String digits) {
    return digits.length() <= LONGEST_FIGURE && FIGURES.matcher(digits).matches();
  }

  /**
   * Whether a text can be the number of a record and neither a name nor an identity number nor a
   * phone: one word with a digit, few letters, and never more digits than a date has.
   */
  public static boolean isRecordNumber(String text) {
    int digits = 0;
    int letters = 0;
    int run = 0;
    int longest = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = isDigit(c) ? run + 1 : 0;
      longest = Math.max(longest, run);
      digits += isDigit(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      if (!isDigit(c) && !Character.isLetter(c) && "-./_".indexOf(c) < 0) {
        return false;
      }
    }
    return digits > 0
        && letters <= LETTERS
        && longest <= DIGITS
        && (letters > 0 || digits <= DIGITS);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
