package vn.hoi.cli.sql;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV for programs: comma, line feed, NULL is an empty field and the empty text is {@code ""}.
 * Values are exact: a text that a spreadsheet would take for a formula is left as it is, because a
 * program that reads it back must get the same text. The tables of a release are made for
 * spreadsheets, this is not.
 */
final class CsvWriter implements AnswerWriter {
  private final Appendable out;

  CsvWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void begin(List<AnswerColumn> columns) throws IOException {
    line(columns.stream().map(AnswerColumn::name).toList());
  }

  @Override
  public boolean row(List<@Nullable String> values) throws IOException {
    line(values);
    return true;
  }

  private void line(List<? extends @Nullable String> values) throws IOException {
    String separator = "";
    for (String value : values) {
      out.append(separator).append(field(value));
      separator = ",";
    }
    out.append('\n');
  }

  private static String field(@Nullable String value) {
    if (value == null) {
      return "";
    }
    boolean plain =
        !value.isEmpty()
            && value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  @Override
  public void end() {}
}
