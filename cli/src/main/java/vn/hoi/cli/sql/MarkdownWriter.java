package vn.hoi.cli.sql;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.Printable;

/** A table of Markdown; numbers stand at the right. */
final class MarkdownWriter implements AnswerWriter {
  /** What Markdown hands on to HTML. */
  private static final Pattern TAG_OR_REFERENCE = Pattern.compile("<|&(?=#|\\w+;)");

  private final Appendable out;

  MarkdownWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void begin(List<AnswerColumn> columns) throws IOException {
    line(columns.stream().map(c -> escaped(c.name())).toList());
    line(columns.stream().map(c -> c.number() ? "---:" : "---").toList());
  }

  @Override
  public boolean row(List<@Nullable String> values) throws IOException {
    line(values.stream().map(v -> v == null ? "NULL" : escaped(v)).toList());
    return true;
  }

  private void line(List<String> cells) throws IOException {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String escaped(String text) {
    return Stream.of(text.split("\\R", -1))
        .map(
            line ->
                TAG_OR_REFERENCE
                    .matcher(Printable.of(line).replace("\\", "\\\\").replace("|", "\\|"))
                    .replaceAll(m -> m.group().equals("<") ? "&lt;" : "&amp;"))
        .collect(Collectors.joining("<br>"));
  }

  @Override
  public void end() {}
}
