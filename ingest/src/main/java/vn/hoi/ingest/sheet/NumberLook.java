package vn.hoi.ingest.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** How a number format of Excel shows a number. */
enum NumberLook {
  NUMBER,
  PERCENT,
  DATE;

  /** Letters and signs that a format shows as they stand: {@code "ngày "d} and {@code 0.0\%}. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");

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
    return DateUtil.isADateFormat(formatId, format) ? DATE : NUMBER;
  }
}
