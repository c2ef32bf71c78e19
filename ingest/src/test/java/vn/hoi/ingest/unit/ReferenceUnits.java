package vn.hoi.ingest.unit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** The communes and districts of definitions/reference, as a register. */
public final class ReferenceUnits {
  private ReferenceUnits() {}

  public static List<UnitVersion> communes() {
    return lines("reference/hanoi_communes.csv").stream()
        .map(
            f ->
                new UnitVersion(
                    f[4].isEmpty() ? f[0] : f[0] + "@" + f[4],
                    f[0],
                    f[1],
                    f[2],
                    "grassroots",
                    f[3],
                    date(f[4]),
                    date(f[5]),
                    f[0]))
        .toList();
  }

  public static UnitRegister register() {
    List<UnitVersion> units = new ArrayList<>(communes());
    for (String[] f : lines("reference/hanoi_districts.csv")) {
      units.add(new UnitVersion(f[0], f[0], f[1], f[2], "district", f[0], null, null, f[0]));
    }
    return new UnitRegister(units, Map.of());
  }

  private static @Nullable LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static List<String[]> lines(String file) {
    try {
      return Files.readAllLines(DefinitionFiles.product().resolve(file)).stream()
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
