package vn.hoi.synthetic.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.hoi.synthetic.place.Union;

/** The definition file that names the pilot unions of the synthetic study. */
public final class PilotFile {
  private static final String HEAD =
      """
      # DỮ LIỆU MÔ PHỎNG: invented pilot unions of the synthetic study, two of each district.
      pilot_units:
      """;

  private PilotFile() {}

  /** Writes `pilot_units.yaml` as the study's own definition. */
  public static void write(Path file, List<Union> pilots) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    for (Union union : pilots) {
      text.append("  - {unit: \"")
          .append(union.id())
          .append("\", source: Danh sách mô phỏng (synthetic list)}\n");
    }
    Files.writeString(file, text.toString());
  }
}
