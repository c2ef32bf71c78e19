package vn.hoi.ingest.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.text.VietnameseText;

/** How many rows a total says there are, where other rows have words: {@code 12 cơ sở}. */
final class PrintedCount {
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:[\\p{L} ]+: ?)?(\\d{1,6})(?: (?:đơn vị|cơ sở|phường|xã)(?: [hH]ội)?)?\\.?");

  private PrintedCount() {}

  /** Whether rows name their union, or choose among words, in a column. */
  static boolean isCounted(ValueType type) {
    return type == ValueType.UNIT_NAME || type == ValueType.CHOICE;
  }

  /** The count that a cell of a total prints; none where it prints no single one. */
  static Optional<Long> of(SourceCell cell) {
    Matcher count = COUNT.matcher(VietnameseText.clean(cell.text()));
    return count.matches() ? Optional.of(Long.valueOf(count.group(1))) : Optional.empty();
  }
}
