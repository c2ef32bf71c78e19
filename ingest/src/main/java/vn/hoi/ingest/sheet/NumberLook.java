package vn.hoi.ingest.sheet;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** How a number format of Excel shows a number. */
enum NumberLook {
  NUMBER,
  PERCENT,
  DATE;

  /** Letters and signs that a format shows as they stand: {@code "ngày "d} and {@code 0.0\%}. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");

  static NumberLook of(int formatId, @Nullable String written) {
    String format = written == null ? null : LITERAL.matcher(written).replaceAll("");
    boolean builtInPercent = formatId == 9 || formatId == 10;
    if (builtInPercent || (format != null && format.indexOf('%') >= 0)) {
      return PERCENT;
    }
    return DateUtil.isADateFormat(formatId, format) ? DATE : NUMBER;
  }
}
