package vn.hoi.charts.text;

import java.util.List;

/**
 * A CSV file that Excel opens with its Vietnamese letters and that runs nothing: UTF-8 with a byte
 * order mark, quoted where needed, and a text that a spreadsheet would take for a formula gets an
 * apostrophe in front. Numbers keep the decimal point that programs read.
 */
public final class Csv {
  private final StringBuilder text = new StringBuilder("\uFEFF");

  /** Adds a line; a null cell is empty. Numbers are {@link Number}s, everything else is text. */
  public Csv line(List<? extends @org.jspecify.annotations.Nullable Object> cells) {
    String separator = "";
    for (Object cell : cells) {
      text.append(separator).append(cell == null ? "" : cell(cell));
      separator = ",";
    }
    text.append("\r\n");
    return this;
  }

  private static String cell(Object cell) {
    if (cell instanceof Double number) {
      return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return cell instanceof Number ? cell.toString() : quoted(harmless(cell.toString()));
  }

  private static String harmless(String text) {
    String start = text.strip().replaceFirst("^\u00a0+", "");
    boolean formula = !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0;
    boolean control = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
    return formula || control ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
