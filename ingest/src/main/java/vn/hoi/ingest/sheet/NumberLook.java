package vn.hoi.ingest.sheet;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** How a number format of Excel shows a number. */
enum NumberLook {
  NUMBER,
  PERCENT,
  DATE;

  static NumberLook of(int formatId, @Nullable String format) {
    boolean builtInPercent = formatId == 9 || formatId == 10;
    if (builtInPercent || (format != null && format.indexOf('%') >= 0)) {
      return PERCENT;
    }
    return DateUtil.isADateFormat(formatId, format) ? DATE : NUMBER;
  }
}
