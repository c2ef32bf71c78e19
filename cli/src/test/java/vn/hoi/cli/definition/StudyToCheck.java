package vn.hoi.cli.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.cli.Run;

/** A study with definitions of its own that may be faulty, and `hoi check` over it. */
abstract class StudyToCheck {
  static final Path PRODUCT = Path.of(System.getProperty("hoi.home"), "definitions");

  static final String QUERY =
      """
      select u.period, u.unit_id, '' as category, 0 as numerator, 1 as denominator
      from unit_at u
      """;

  static final String YAML =
      """
      id: X01
      version: 1
      name: {vi: Thử, en: Trial}
      meaning: {vi: Thử, en: Trial}
      plan: II
      kind: stock
      direction: higher
      measure: share
      unit: {vi: "%", en: "%"}
      numerator: {vi: Thử, en: Trial}
      denominator: {vi: Thử, en: Trial}
      decimals: 1
      sensitivity: normal
      about: units
      grain: unit
      main: ""
      reads: [unit_at]
      """;

  static final String EXAMPLES =
      """
      examples:
        - rule: Each open union has a row
          periods: [baseline]
          given:
            unit: |
              unit_id | level      | district_id | boundary_group
              00001   | grassroots | 001         | 00001
          expected: |
            period   | unit_id | category | numerator | denominator
            baseline | 00001   | ''       | 0         | 1
      """;

  @TempDir Path folder;

  @BeforeEach
  void makeAStudy() {
    Run.in(folder, "init", "s");
  }

  void write(String name, String text) throws IOException {
    Path file = folder.resolve("s/definitions").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  void copy(String name, String from, String to) throws IOException {
    String text = Files.readString(PRODUCT.resolve(name));
    assertEquals(true, text.contains(from), name + " lacks " + from);
    write(name, text.replace(from, to));
  }

  void copyOwn(String name, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve("s/definitions").resolve(name));
    write(name, text.replace(from, to));
  }

  /** An indicator of the study's own. */
  void own(String sql) throws IOException {
    write("indicators/X01/indicator.sql", sql);
    write("indicators/X01/indicator.yaml", YAML);
    write("indicators/X01/examples.yaml", EXAMPLES);
  }

  static String faults(Run run) {
    return run.out()
        .lines()
        .filter(l -> l.startsWith("s/"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  Run check(String... words) {
    return Run.in(folder, words);
  }

  static int lineOf(String name, String words) throws IOException {
    String text = Files.readString(PRODUCT.resolve(name));
    return (int) text.substring(0, text.indexOf(words)).lines().count();
  }
}
