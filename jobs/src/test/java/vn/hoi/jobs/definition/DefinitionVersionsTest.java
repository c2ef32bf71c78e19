package vn.hoi.jobs.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;

class DefinitionVersionsTest {
  @TempDir Path folder;

  private Definitions changed(String name, UnaryOperator<String> change) throws IOException {
    String before = Files.readString(DefinitionFiles.product().resolve(name));
    String after = change.apply(before);
    assertNotEquals(before, after);
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, after);
    return Definitions.load(DefinitionFiles.of(DefinitionFiles.product(), folder));
  }

  private static String digest(Definitions definitions, String id) {
    return DefinitionVersions.digest(definitions.indicator(id), definitions);
  }

  private static String before(String id) {
    return digest(TestDefinitions.PRODUCT, id);
  }

  @Test
  void wordsCommentsAndLayoutMayChange() throws IOException {
    Definitions words =
        changed(
            "indicators/G04/indicator.yaml",
            t -> t.replaceFirst("(?m)^name:\\n  vi: .*", "name:\n  vi: Tên khác"));
    assertEquals(before("G04"), digest(words, "G04"));
    Definitions layout =
        changed(
            "indicators/G04/indicator.sql",
            t -> "-- another comment\n" + t.replaceFirst("select", "SELECT\n\n "));
    assertEquals(before("G04"), digest(layout, "G04"));
  }

  @Test
  void whatIsCountedMayNot() throws IOException {
    Definitions query =
        changed(
            "indicators/G04/indicator.sql", t -> t.replaceFirst("sum\\(models\\)", "max(models)"));
    assertNotEquals(before("G04"), digest(query, "G04"));
  }

  @Test
  void aViewsNewColumnChangesNobodyAndAChangedOneThoseThatUseIt() throws IOException {
    Definitions added =
        changed(
            "views/member_count.sql",
            t -> t.replaceFirst("sum\\(m.active\\) as members", "$0, max(m.active) as any_member"));
    assertEquals(before("O01"), digest(added, "O01"));
    Definitions changed =
        changed("views/member_count.sql", t -> t.replaceFirst("sum\\(m.adult\\)", "max(m.adult)"));
    assertNotEquals(before("O01"), digest(changed, "O01"));
    assertEquals(before("G09"), digest(changed, "G09"));
  }

  @Test
  void aChangeUnderTheSameVersionIsRefusedAndUnderTheNextIsNot() throws IOException {
    Snapshot empty = new Warehouse(folder.resolve("w")).current();
    Snapshot computed = DefinitionVersions.write(TestDefinitions.PRODUCT, empty.next()).build();
    DefinitionVersions.require(TestDefinitions.PRODUCT, computed);
    DefinitionVersions.require(TestDefinitions.PRODUCT, empty);
    Definitions query =
        changed(
            "indicators/G04/indicator.sql", t -> t.replaceFirst("sum\\(models\\)", "max(models)"));

    Problem refused =
        assertThrows(Problem.class, () -> DefinitionVersions.require(query, computed));

    assertEquals(
        "Cannot compute the indicators: a definition changed under the same version.\n  "
            + query.indicator("G04").file()
            + ":2: G04 counts otherwise than version 2, by which its values were computed; write"
            + " `version: 3`, so that each value says by which definition it was counted",
        refused.sentence());
    assertEquals(Problem.Actor.AUTHOR, refused.actor());
    DefinitionVersions.require(
        changed("indicators/G04/indicator.yaml", t -> t.replaceFirst("version: 2", "version: 3")),
        computed);
  }

  /** Another weight gives every union another number of points. */
  @Test
  void anotherIndexUnderTheSameVersionIsRefused() throws IOException {
    Snapshot empty = new Warehouse(folder.resolve("w")).current();
    Snapshot computed = DefinitionVersions.write(TestDefinitions.PRODUCT, empty.next()).build();
    Definitions index =
        changed(
            "quality_index.yaml",
            t -> t.replaceFirst("(indicator: O01, .*)weight: 3", "$1weight: 4"));

    Problem refused =
        assertThrows(Problem.class, () -> DefinitionVersions.require(index, computed));

    assertEquals(
        "Cannot compute the indicators: a definition changed under the same version.\n  "
            + index.indicator("Q01").file()
            + ":2: Q01 counts otherwise, by another quality_index.yaml, than version 3, by which"
            + " its values were computed; write `version: 4`, so that each value says by which"
            + " definition it was counted",
        refused.sentence());
    DefinitionVersions.require(
        changed("indicators/Q01/indicator.yaml", t -> t.replaceFirst("version: 3", "version: 4")),
        computed);
  }
}
