package vn.hoi.ingest.sheet;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.MoneyUnit;
import vn.hoi.ingest.text.VietnameseText;

/** How a number format of Excel shows a number. */
enum NumberLook {
  NUMBER,
  /** Another number than the cell holds. */
  ALTERED,
  PERCENT,
  DATE;

  /** Letters and signs that a format shows as they stand: {@code "ngày "d} and {@code 0.0\%}. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");

  /** What a format consists of: texts in three spellings, width and fill, conditions, the rest. */
  private static final Pattern PART =
      Pattern.compile("\"([^\"]*)\"?|\\\\(.)|\\[\\$([^\\]-]*)[^\\]]*\\]|[_*].|\\[[^\\]]*\\]|(.)");

  /** A comma behind the last digit leaves three digits out: {@code 0.0,} shows 1200 as 1.2. */
  private static final Pattern SHORTENED = Pattern.compile("[#0?.],+(?![#0?,])");

  /** A plain format: digits, then decimals that are always shown, then some that may be. */
  private static final Pattern DECIMALS = Pattern.compile("[#0,]*[#0](?:\\.(0*)[#?]*)?");

  /** What may stand around the digits: colours, conditions, width and fill, signs, blanks. */
  private static final Pattern AROUND = Pattern.compile("\\[[^\\]]*\\]|[_*].|[-+()%\\s]");

  /**
   * How many decimals a format shows in any case; null when it does not say, as the format General
   * or one in thousands.
   */
  static @Nullable Integer decimals(int formatId, @Nullable String written) {
    boolean builtIn = formatId >= 0 && formatId <= 0x31;
    String format =
        written == null && builtIn ? BuiltinFormats.getBuiltinFormat(formatId) : written;
    if (format == null) {
      return null;
    }
    String bare = LITERAL.matcher(format).replaceAll("").split(";", 2)[0];
    Matcher digits = DECIMALS.matcher(AROUND.matcher(bare).replaceAll(""));
    if (!digits.matches()) {
      return null;
    }
    String shown = digits.group(1);
    return shown == null ? 0 : shown.length();
  }

  static NumberLook of(int formatId, @Nullable String written) {
    String format = written == null ? null : LITERAL.matcher(written).replaceAll("");
    boolean builtInPercent = formatId == 9 || formatId == 10;
    if (builtInPercent || (format != null && format.indexOf('%') >= 0)) {
      return PERCENT;
    }
    if (DateUtil.isADateFormat(formatId, format)) {
      return DATE;
    }
    return written != null && isAltered(written) ? ALTERED : NUMBER;
  }

  /** Whether digits are left out or added, or 12 is shown as {@code 12 triệu}. */
  private static boolean isAltered(String format) {
    StringBuilder digits = new StringBuilder();
    StringBuilder words = new StringBuilder();
    Matcher part = PART.matcher(format);
    while (part.find()) {
      boolean plain = part.group(4) != null;
      digits.append(plain ? part.group(4) : "");
      for (int text = 1; text <= 3; text++) {
        words.append(part.group(text) == null ? "" : part.group(text));
      }
      words.append(plain ? " " : "");
    }
    return SHORTENED.matcher(digits).find()
        || Arrays.stream(VietnameseText.fold(words.toString()).split(" "))
            .anyMatch(NumberLook::isFactor);
  }

  private static boolean isFactor(String word) {
    Integer power = MoneyUnit.of(word);
    return (power != null && power > 0)
        || word.equals("k")
        || word.chars().anyMatch(Character::isDigit);
  }
}
