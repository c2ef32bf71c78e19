package vn.hoi.charts.text;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file that Excel opens with its Vietnamese letters and that runs nothing: UTF-8 with a byte
 * order mark, quoted where needed, and a text that a spreadsheet would take for a formula gets an
 * apostrophe in front. Numbers keep the decimal point that programs read.
 */
public final class Csv {
  private final StringBuilder text = new StringBuilder("\uFEFF");

  /** Adds a line; a null cell is empty. Numbers are {@link Number}s, everything else is text. */
  public Csv line(List<? extends @Nullable Object> cells) {
    text.append(text(cells));
    return this;
  }

  /**
   * Adds a line for each row, in their order; all cores write.
   *
   * @param cells the cells of a row, made by several threads
   */
  public <T> Csv lines(List<T> rows, Function<T, List<? extends @Nullable Object>> cells) {
    rows.parallelStream().map(row -> text(cells.apply(row))).forEachOrdered(text::append);
    return this;
  }

  private static CharSequence text(List<? extends @Nullable Object> cells) {
    StringBuilder line = new StringBuilder();
    String separator = "";
    for (Object cell : cells) {
      line.append(separator).append(cell == null ? "" : cell(cell));
      separator = ",";
    }
    return line.append("\r\n");
  }

  private static String cell(Object cell) {
    if (cell instanceof Double number) {
      return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return cell instanceof Number ? cell.toString() : quoted(harmless(cell.toString()));
  }

  private static String harmless(String text) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    boolean formula = start < text.length() && "=+-@".indexOf(text.charAt(start)) >= 0;
    boolean control = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
    return formula || control ? "'" + text : text;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String quoted(String text) {
    boolean plain = ",\"\n\r".chars().allMatch(c -> text.indexOf(c) < 0);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
