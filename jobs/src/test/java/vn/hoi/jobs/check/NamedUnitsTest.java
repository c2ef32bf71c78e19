package vn.hoi.jobs.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.jobs.InventedCity;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.store.Warehouse;

class NamedUnitsTest {
  @TempDir Path folder;

  private static List<String> lines(Faults faults, Path folder) {
    return faults.all().stream()
        .map(f -> folder.relativize(f.file()) + ":" + f.line() + ": " + f.sentence())
        .toList();
  }

  /**
   * 001 is a district, 00001 a union of it, and 007-A a group of constant boundary, on which a
   * target may be set but which is no union; there is no 999 and no 4.
   */
  @Test
  void aUnitThatThereIsNotOrOfAnotherLevelIsTold() throws IOException {
    Path own = Files.createDirectories(folder.resolve("definitions"));
    Files.writeString(
        own.resolve("pilot_units.yaml"), "pilot_units:\n  - {unit: \"4\", source: a list}\n");
    Files.writeString(
        own.resolve("complex_units.yaml"),
        "complex_units:\n  - {unit: \"00001\", source: a}\n  - {unit: 007-A, source: a}\n");
    Files.writeString(
        own.resolve("targets.yaml"),
        """
        targets:
          - {id: a, level: district, unit: "001"}
          - {id: b, level: district, unit: "999"}
          - {id: c, level: district, unit: "00001"}
          - {id: d, level: grassroots, unit: "00001"}
          - {id: e, level: city}
          - {id: f, level: grassroots, unit: 007-A}
        """);
    Warehouse warehouse = new Warehouse(folder.resolve("warehouse"));
    Faults faults = new Faults();
    NamedUnits.check(
        DefinitionFiles.of(DefinitionFiles.product(), own),
        warehouse,
        InventedCity.write(warehouse, 9, 300),
        faults);
    String write = "; write its unit_id, as `hoi sql \"select unit_id, name from unit\"` shows it";
    assertEquals(
        List.of(
            "definitions/complex_units.yaml:3: `unit: 007-A` is no unit of the level grassroots"
                + write,
            "definitions/pilot_units.yaml:2: `unit: 4` is no unit of the level grassroots" + write,
            "definitions/targets.yaml:3: `unit: 999` is no unit of the level district" + write,
            "definitions/targets.yaml:4: `unit: 00001` is no unit of the level district" + write),
        lines(faults, folder));
  }

  /** Two names with a slip; the other two take the place of hoi's own or are a new indicator. */
  @Test
  void aFileThatNothingReadsIsNoted() throws IOException {
    for (String name :
        List.of(
            "targets.yaml", "target.yaml", "indicators/X01/indicator.sql", "view/members.sql")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
    Faults notes = new Faults();
    StrayFiles.note(DefinitionFiles.product(), folder, notes);
    String told =
        ":1: nothing reads this file; it must be named as hoi's own file whose place it takes, or"
            + " stand in a folder as docs/how-to tells";
    assertEquals(List.of("target.yaml" + told, "view/members.sql" + told), lines(notes, folder));
  }
}
