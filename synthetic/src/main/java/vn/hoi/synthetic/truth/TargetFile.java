package vn.hoi.synthetic.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The definition file that states the targets of the synthetic study. */
public final class TargetFile {
  private static final String HEAD =
      """
      # DỮ LIỆU MÔ PHỎNG: invented targets of the synthetic study. The plan itself fixes one number, 50 %.
      targets:
      """;

  private TargetFile() {}

  /** Writes `targets.yaml` as the study's own definition. */
  public static void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    for (Target t : TargetList.all()) {
      text.append("  - id: ").append(t.id()).append('\n');
      field(text, "indicator", t.indicator());
      if (!t.category().isEmpty()) {
        field(text, "category", t.category());
      }
      field(text, "level", t.level());
      if (t.unit() != null) {
        field(text, "unit", quoted(t.unit()));
      }
      field(text, "period", t.period());
      field(text, "comparator", quoted(t.comparator()));
      field(text, "value", Long.toString(t.value()));
      field(text, "source", "Chỉ tiêu mô phỏng (synthetic target)");
      text.append("    name:\n      vi: ").append(t.vi()).append("\n      en: ").append(t.en());
      text.append("\n\n");
    }
    Files.writeString(file, text.substring(0, text.length() - 1));
  }

  private static void field(StringBuilder text, String name, String value) {
    text.append("    ").append(name).append(": ").append(value).append('\n');
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
