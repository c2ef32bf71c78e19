package vn.hoi.synthetic.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.hoi.synthetic.place.Union;

/** The definition files that name unions of the synthetic study. */
public final class ListedUnionsFile {
  private ListedUnionsFile() {}

  /** Writes `pilot_units.yaml` and `complex_units.yaml` as the study's own definitions. */
  public static void write(Path definitions, List<Union> pilots, List<Union> complex)
      throws IOException {
    write(
        definitions,
        "pilot_units",
        "invented pilot unions of the synthetic study, two of each district",
        pilots);
    write(
        definitions,
        "complex_units",
        "invented unions of complex areas of the synthetic study, one of each district",
        complex);
  }

  private static void write(Path definitions, String list, String what, List<Union> unions)
      throws IOException {
    StringBuilder text = new StringBuilder("# DỮ LIỆU MÔ PHỎNG: " + what + ".\n" + list + ":\n");
    for (Union union : unions) {
      text.append("  - {unit: \"")
          .append(union.id())
          .append("\", source: Danh sách mô phỏng (synthetic list)}\n");
    }
    Files.writeString(definitions.resolve(list + ".yaml"), text.toString());
  }
}
