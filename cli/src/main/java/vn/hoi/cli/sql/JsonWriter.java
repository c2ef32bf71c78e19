package vn.hoi.cli.sql;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON list with an object a row, each on its own line. Numbers keep all their digits. */
final class JsonWriter implements AnswerWriter {
  private final Appendable out;
  private List<AnswerColumn> columns = List.of();
  private String before = "[";

  JsonWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void begin(List<AnswerColumn> names) {
    columns = names;
  }

  @Override
  public boolean row(List<@Nullable String> values) throws IOException {
    out.append(before).append("\n  {");
    for (int i = 0; i < columns.size(); i++) {
      out.append(i == 0 ? "" : ", ").append(quoted(columns.get(i).name())).append(": ");
      String value = values.get(i);
      boolean bare = value != null && columns.get(i).number() && isJsonNumber(value);
      out.append(value == null ? "null" : bare ? value : quoted(value));
    }
    out.append('}');
    before = ",";
    return true;
  }

  /** Infinity and NaN are numbers to SQL but not to JSON: they go as texts. */
  private static boolean isJsonNumber(String value) {
    return value.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?|true|false");
  }

  @Override
  public void end() throws IOException {
    out.append(before.equals("[") ? "[]\n" : "\n]\n");
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (Character.isISOControl(c)) {
            json.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }
}
