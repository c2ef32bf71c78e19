package vn.hoi.warehouse.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.warehouse.Problem;

class YamlMapTest {
  private final Faults faults = new Faults();

  @Test
  void aCodeKeepsItsZeroAndItsDigits() {
    YamlMap map = parse("code: 010\nyes: no\nday: 2019-12-31\nn: 12\nlist: [a, 010]\n");

    assertEquals("010", map.text("code"));
    assertEquals("no", map.text("yes"));
    assertEquals(LocalDate.of(2019, 12, 31), map.date("day"));
    assertEquals(12, map.integer("n"));
    assertEquals(List.of("a", "010"), map.texts("list"));
    map.end();
    assertEquals(List.of(), faults.all());
  }

  @Test
  void allFaultsAreToldAtOnceWithTheirLines() {
    YamlMap map = parse("id: O01\nversion: one\nday: 31/12/2019\nkind: stok\nextra: 1\n");
    map.text("id");
    map.integer("version");
    map.date("day");
    map.oneOf("kind", List.of("stock", "flow"));
    map.text("name");
    map.end();

    Problem problem = assertThrows(Problem.class, () -> faults.throwIfAny("the indicator"));
    assertEquals(
        """
        Cannot read the indicator:
          x.yaml:1: the field `name` is missing
          x.yaml:2: `version: one` must be a whole number
          x.yaml:3: `day: 31/12/2019` must be a date such as 2019-12-31
          x.yaml:4: `kind: stok` must be one of stock, flow
          x.yaml:5: the field `extra` is unknown; known here: day, id, kind, name, version""",
        problem.sentence());
    assertEquals(3, problem.actor().exitCode());
  }

  @Test
  void aTextThatIsNoYamlIsToldWithItsLine() {
    parse("a: 1\nb: [1, 2\nc: 3\n");

    assertEquals(1, faults.all().size());
    assertEquals(3, faults.all().get(0).line());
  }

  @Test
  void aFieldThatStandsTwiceIsAFault() {
    parse("a: 1\na: 2\n");

    assertEquals("x.yaml:2: the field `a` stands twice", faults.all().get(0).toString());
  }

  @Test
  void aliasesThatWouldGrowWithoutBoundAreRefused() {
    StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
    for (char c = 'b'; c < 'k'; c++) {
      bomb.append(c)
          .append(": &")
          .append(c)
          .append(" [*")
          .append((char) (c - 1))
          .append(", *")
          .append((char) (c - 1))
          .append("]\n");
    }
    YamlMap map = parse(bomb.toString());
    map.texts("j");

    assertEquals(false, faults.none());
  }

  @Test
  void aStudysOwnFileTakesThePlaceOfTheProducts(@TempDir Path folder) throws Exception {
    Path product = Files.createDirectories(folder.resolve("product/mappings"));
    Path own = Files.createDirectories(folder.resolve("own/mappings"));
    Files.writeString(product.resolve("a.yaml"), "product a");
    Files.writeString(product.resolve("b.yaml"), "product b");
    Files.writeString(own.resolve("b.yaml"), "own b");
    Files.writeString(own.resolve("c.yaml"), "own c");
    DefinitionFiles files =
        DefinitionFiles.of(
            folder.resolve("product"), folder.resolve("own"), folder.resolve("none"));

    assertEquals(
        List.of("mappings/a.yaml", "mappings/b.yaml", "mappings/c.yaml"),
        List.copyOf(files.below("mappings").keySet()));
    assertEquals("own b", Files.readString(files.require("mappings/b.yaml")));
    String before = files.digest("mappings");
    Files.writeString(own.resolve("c.yaml"), "own c, changed");
    assertEquals(false, before.equals(files.digest("mappings")));
  }

  private YamlMap parse(String text) {
    return YamlFile.parse(text, Path.of("x.yaml"), faults);
  }
}
