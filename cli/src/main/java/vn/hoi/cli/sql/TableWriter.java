package vn.hoi.cli.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.Printable;

/**
 * Columns aligned by the width that characters take on a screen, so that Vietnamese in any spelling
 * and full-width text line up. Shows the first rows only and says so.
 */
public final class TableWriter implements AnswerWriter {
  private static final int WIDEST = 80;
  private static final String NULL = "NULL";

  private final Appendable out;
  private final int shownRows;
  private final List<List<String>> rows = new ArrayList<>();
  private List<AnswerColumn> columns = List.of();
  private boolean more;

  /**
   * A writer.
   *
   * @param shownRows how many rows are shown at most; 0: all
   */
  TableWriter(Appendable out, int shownRows) {
    this.out = out;
    this.shownRows = shownRows;
  }

  /** Rows as a table without a note about them. */
  public static String table(List<AnswerColumn> columns, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    TableWriter writer = new TableWriter(text, 0);
    writer.begin(columns);
    rows.forEach(row -> writer.row(List.copyOf(row)));
    try {
      writer.lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Never: a text takes all that is written.
    }
    return text.toString().stripTrailing();
  }

  @Override
  public void begin(List<AnswerColumn> names) {
    columns =
        names.stream().map(c -> new AnswerColumn(Printable.of(c.name()), c.number())).toList();
  }

  @Override
  public boolean row(List<@Nullable String> values) {
    if (shownRows > 0 && rows.size() == shownRows) {
      more = true;
      return false;
    }
    rows.add(values.stream().map(v -> v == null ? NULL : oneLine(v)).toList());
    return true;
  }

  private static String oneLine(String value) {
    String line = Printable.of(value.replaceAll("\\R", "⏎"));
    return ScreenWidth.of(line) <= WIDEST ? line : ScreenWidth.cut(line, WIDEST - 1) + "…";
  }

  @Override
  public void end() throws IOException {
    lines();
    out.append(note()).append('\n');
  }

  private void lines() throws IOException {
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = ScreenWidth.of(columns.get(i).name());
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], ScreenWidth.of(row.get(i)));
      }
    }
    line(columns.stream().map(AnswerColumn::name).toList(), widths);
    List<String> rules = new ArrayList<>();
    for (int width : widths) {
      rules.add("─".repeat(width));
    }
    line(rules, widths);
    for (List<String> row : rows) {
      line(row, widths);
    }
  }

  private String note() {
    if (more) {
      return "(the first " + shownRows + " rows; there are more: use LIMIT, or --rows 0 for all)";
    }
    return rows.size() == 1 ? "(1 row)" : "(" + rows.size() + " rows)";
  }

  private void line(List<String> cells, int[] widths) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String room = " ".repeat(widths[i] - ScreenWidth.of(cells.get(i)));
      line.append(i == 0 ? "" : "  ");
      line.append(columns.get(i).number() ? room + cells.get(i) : cells.get(i) + room);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }
}
