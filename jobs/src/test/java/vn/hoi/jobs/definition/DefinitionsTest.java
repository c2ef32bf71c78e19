package vn.hoi.jobs.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** What a study's own definitions may say, and the faults in them, each with file and line. */
class DefinitionsTest {
  @TempDir Path study;

  private Path write(String name, String text) throws IOException {
    Path file = study.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Problem load() {
    return assertThrows(
        Problem.class,
        () -> Definitions.load(DefinitionFiles.of(DefinitionFiles.product(), study)));
  }

  /** From 2020 on "strong" is what another scheme calls so. */
  @Test
  void ratingsOfTwoSchemesAreNotSetAgainstEachOther() throws IOException {
    write(
        "rating_schemes.yaml",
        """
        schemes:
          - id: OLD
            name: {vi: Cũ, en: Old}
            from: 2017
            until: 2019
            levels:
              - {id: strong, rank: 1, name: {vi: Mạnh, en: Strong}, needs_support: false}
          - id: NEW
            name: {vi: Mới, en: New}
            from: 2020
            levels:
              - {id: strong, rank: 1, name: {vi: Mạnh, en: Strong}, needs_support: false}
        """);
    Definitions definitions =
        Definitions.load(DefinitionFiles.of(DefinitionFiles.product(), study));
    IndicatorDefinition ratings = definitions.indicator("O04");
    assertTrue(definitions.comparable(ratings, definitions.review("midterm-2019")));
    assertFalse(definitions.comparable(ratings, definitions.review("final-2021")));
    assertTrue(
        definitions.comparable(definitions.indicator("O01"), definitions.review("final-2021")));
    assertTrue(
        TestDefinitions.PRODUCT.comparable(ratings, TestDefinitions.PRODUCT.review("final-2021")));
  }

  /** Only LATER rates a review, that of 2021; nobody asks for the levels of 2030. */
  @Test
  void aLevelByWhichUnionsAreRatedNeedsItsPart() throws IOException {
    write(
        "rating_schemes.yaml",
        Files.readString(DefinitionFiles.product().resolve("rating_schemes.yaml"))
            .replace("    from: 2017\n", "    from: 2017\n    until: 2019\n")
            .concat(
                """
                      - id: LATER
                        name: {vi: Mới, en: New}
                        from: 2020
                        until: 2029
                        levels:
                          - {id: strong, rank: 1, name: {vi: A, en: A}, needs_support: false}
                          - {id: fair, rank: 2, name: {vi: B, en: B}, needs_support: true}
                      - id: MUCH_LATER
                        name: {vi: Mới, en: New}
                        from: 2030
                        levels:
                          - {id: other, rank: 1, name: {vi: A, en: A}, needs_support: false}
                    """));
    List<String> lines = load().getMessage().lines().toList();
    assertEquals(3, lines.size(), lines.toString());
    assertTrue(
        lines
            .get(1)
            .endsWith(
                "`categories` lacks fair: unions are rated so by LATER of rating_schemes.yaml"),
        lines.get(1));
    assertTrue(
        lines
            .get(2)
            .endsWith(
                "`categories` lacks strong>fair, fair>strong, fair>fair: unions are rated so by LATER of"
                    + " rating_schemes.yaml"),
        lines.get(2));
  }

  /** I08 reads every indicator, X01 too, and is not to blame. */
  @Test
  void onlyAnIndicatorThatWaitsForItselfGoesInACircle() throws IOException {
    Path product = DefinitionFiles.product().resolve("indicators/O02");
    for (String file : List.of("indicator.sql", "examples.yaml")) {
      write("indicators/X01/" + file, Files.readString(product.resolve(file)));
    }
    write(
        "indicators/X01/indicator.yaml",
        Files.readString(product.resolve("indicator.yaml"))
            .replace("id: O02", "id: X01")
            .replace("reads: [O01]", "reads: [O01, X01]"));
    String told = load().getMessage();
    assertTrue(told.contains("X01/indicator.yaml"), told);
    assertTrue(told.contains("`reads` goes in a circle: X01 waits for itself"), told);
    assertFalse(told.contains("I08"), told);
  }

  @Test
  void allFaultsOfAllFilesAreToldAtOnceWithTheirLines() throws IOException {
    Path reviews =
        write(
            "reviews.yaml",
            """
            term_start: 2017-01-01
            periods:
              - id: midterm-2019
                name: {vi: Sơ kết, en: Mid-term}
                as_of: 31/12/2019
                window: [2019-12-31, 2018-01-01]
                population_on: 2019-12-31
                rating_year: 2019
                baseline: nowhere
            """);
    Path rules =
        write(
            "disclosure.yaml",
            """
            version: 1
            coverage_gate: 95
            small_cells:
              normal: {below: 5, levels: [branch]}
              high: {below: 10, levels: [grassroots], why: law}
            """);
    assertEquals(
        "Cannot read the definitions:\n  "
            + rules
            + ":2: `coverage_gate: 95` must be a number from 0 to 1\n  "
            + rules
            + ":4: `branch` must be one of grassroots, district\n  "
            + rules
            + ":5: the field `why` is unknown; known here: below, levels\n  "
            + reviews
            + ":5: `as_of: 31/12/2019` must be a date such as 2019-12-31\n  "
            + reviews
            + ":6: `window: [2019-12-31, 2018-01-01]` must be the first and the last day, such as"
            + " [2018-01-01, 2019-12-31]\n  "
            + reviews
            + ":9: `baseline: nowhere` is no period above",
        load().sentence());
  }

  /** The index freezes its bounds at the first period: by its place and by its day the same. */
  @Test
  void periodsStandInTheOrderOfTheirDays() throws IOException {
    String product = Files.readString(DefinitionFiles.product().resolve("reviews.yaml"));
    String day = "    as_of: 2021-12-31\n";
    Path reviews = write("reviews.yaml", product.replace(day, "    as_of: 2019-12-31\n"));
    int line = 1 + product.lines().toList().indexOf(day.stripTrailing());
    assertEquals(
        "Cannot read the definitions:\n  "
            + reviews
            + ":"
            + line
            + ": `as_of: 2019-12-31` must be later than that of the period above, 2019-12-31",
        load().sentence());
  }

  @Test
  void aRemainderOfCountsThatAreNotThereIsTold() throws IOException {
    Path folder = Path.of("indicators", "G18");
    Path product = DefinitionFiles.product().resolve(folder.resolve("indicator.yaml"));
    String line = "remainders: [n(O11) - n(G18), n(O11.nobody) - n(G18), d(I02) - n(G18), n(G18)]";
    String text = Files.readString(product).replaceAll("(?m)^remainders: .*$", line);
    write(
        folder.resolve("indicator.sql").toString(), TestDefinitions.PRODUCT.indicator("G18").sql());
    Path yaml = write(folder.resolve("indicator.yaml").toString(), text);
    String at = "\n  " + yaml + ":" + (1 + text.lines().toList().indexOf(line)) + ": `";
    assertEquals(
        "Cannot read the definitions:"
            + at
            + "n(G18)` must be counts taken from each other, n above and d below the line, such as"
            + " n(G09) - n(G09.last_year)",
        load().sentence());
    write(folder.resolve("indicator.yaml").toString(), text.replace(", n(G18)]", "]"));
    assertEquals(
        "Cannot read the definitions:"
            + at
            + "remainders: n(O11.nobody)` is no count of an indicator and category there is"
            + at
            + "remainders: d(I02)` is no count of an indicator and category there is",
        load().sentence());
  }

  @Test
  void aYearHasOneRatingSchemeAndASchemeDoesNotEndBeforeItBegins() throws IOException {
    String product =
        Files.readString(DefinitionFiles.product().resolve("rating_schemes.yaml"))
            .replace("from: 2017", "from: 2017\n    until: 2021");
    String next =
        """
          - id: HD20-2021
            name: {vi: Hướng dẫn 20, en: Guidance 20}
            from: 2021
            until: 2020
            levels:
              - {id: good, rank: 1, name: {vi: Khá, en: Good}, needs_support: false}
        """;
    Path file = write("rating_schemes.yaml", product + next);
    int line = (int) product.lines().count() + 3;
    assertEquals(
        "Cannot read the definitions:\n  "
            + file
            + ":"
            + line
            + ": for some year unions would be rated by HD13-2017 and by HD20-2021; let `until` of"
            + " the one lie before `from` of the other\n  "
            + file
            + ":"
            + (line + 1)
            + ": `until` must not lie before `from`",
        load().sentence());
  }

  @Test
  void aTargetMustBeAboutSomethingThatIsComputed() throws IOException {
    Path targets =
        write(
            "targets.yaml",
            """
            targets:
              - id: t1
                indicator: O99
                level: city
                period: midterm-2019
                comparator: ">="
                value: 50
                source: a document
                name: {vi: Chỉ tiêu, en: Target}
            """);
    assertEquals(
        "Cannot read the definitions:\n  "
            + targets
            + ":3: the target t1 is about O99 \"\", which is no indicator and category there is",
        load().sentence());
  }

  static Stream<Arguments> faultsOfOneIndicator() {
    return Stream.of(
        arguments(
            "what a count counts below the line",
            "O21",
            "main:",
            "denominator_about: units\nmain:",
            "`denominator_about` is for what has a denominator"),
        arguments(
            "a lost row hides something of tables in use only",
            "O15",
            "hides: {matter:",
            "hides: {activity:",
            "`hides: activity` is no table that `rows` names, here or of what is read"),
        arguments(
            "a change is set against another share only",
            "G17",
            "against: other",
            "against: others",
            "\"others\" is no other category of this indicator that is a share of what can be"
                + " counted; its change would have no interval"),
        arguments(
            "an indicator may read only what there is",
            "O01",
            "\nreads: [",
            "\nreads: [units, ",
            "`reads: units` is no table, view or indicator there is"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faultsOfOneIndicator")
  void aFaultOfOneIndicatorIsToldWithItsLine(
      String rule, String id, String was, String is, String told) throws IOException {
    String folder = "indicators/" + id + "/";
    String product = Files.readString(DefinitionFiles.product().resolve(folder + "indicator.yaml"));
    String changed = product.replace(was, is);
    write(folder + "indicator.sql", TestDefinitions.PRODUCT.indicator(id).sql());
    Path file = write(folder + "indicator.yaml", changed);
    List<String> before = product.lines().toList();
    List<String> after = changed.lines().toList();
    int line = 1;
    while (before.get(line - 1).equals(after.get(line - 1))) {
      line++;
    }
    assertEquals(
        "Cannot read the definitions:\n  " + file + ":" + line + ": " + told, load().sentence());
  }
}
