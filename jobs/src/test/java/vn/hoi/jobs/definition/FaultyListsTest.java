package vn.hoi.jobs.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;

/** What a team may get wrong in its own lists and indicators, told in the file where it stands. */
class FaultyListsTest {
  @TempDir Path study;

  private DefinitionFiles files() {
    return DefinitionFiles.of(DefinitionFiles.product(), study);
  }

  /** The faults, by lines; reading them must come to an end. */
  private String faults() {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertThrows(Problem.class, () -> Definitions.load(files())).sentence());
  }

  private Path copy(String name, String was, String is) throws IOException {
    String text = Files.readString(DefinitionFiles.product().resolve(name));
    assertEquals(2, text.split(Pattern.quote(was), 3).length, was + " stands once");
    Path file = study.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text.replace(was, is));
  }

  static Stream<Arguments> faultsOfLists() {
    return Stream.of(
        arguments(
            "a group stands once",
            "groups.yaml",
            "{id: entrepreneur,  ",
            "{id: intellectual,  ",
            List.of("4: the group intellectual stands twice")),
        arguments(
            "a survey needs its strata",
            "surveys.yaml",
            "surveys:\n  - id: S01\n    strata:\n",
            "surveys:\n  - id: S01\n    strata: []\n    others:\n",
            List.of(
                "7: a survey needs `strata`, one at the least",
                "8: the field `others` is unknown; known here: id, questions, strata")),
        arguments(
            "a survey belongs to an indicator",
            "surveys.yaml",
            "- id: S01",
            "- id: S02",
            List.of("6: the survey S02 has no indicator of this name, which would count it")),
        arguments(
            "a question is a part of its indicator",
            "surveys.yaml",
            "- id: voice",
            "- id: heard",
            List.of("19: the question heard is no category of the indicator S01")),
        arguments(
            "two levels of a scheme have two ranks",
            "rating_schemes.yaml",
            "id: weak,    rank: 4",
            "id: weak,    rank: 3",
            List.of("25: two levels of HD13-2017 have the rank 3")),
        arguments(
            "two levels of a scheme have two names",
            "rating_schemes.yaml",
            "id: weak,    rank",
            "id: average, rank",
            List.of("25: the level average stands twice")),
        arguments(
            "the index has scenarios",
            "quality_index.yaml",
            "count: 400",
            "count: 0",
            List.of("11: `count: 0` must be from 1 to 100000")),
        arguments(
            "a component of the index is an indicator there is",
            "quality_index.yaml",
            "indicator: O17,",
            "indicator: O99,",
            List.of("15: the component O99 \"\" is no indicator and category there is")),
        arguments(
            "a component of the index is a category there is",
            "quality_index.yaml",
            "category: last_year",
            "category: last_month",
            List.of("16: the component G09 \"last_month\" is no indicator and category there is")),
        arguments(
            "a component of the index counts once",
            "quality_index.yaml",
            "{indicator: O11, category",
            "{indicator: O01, category",
            List.of("14: the component O01 \"\" stands twice")),
        arguments(
            "a target names its document",
            "targets.yaml",
            "period: final-2021\n    comparator: \">=\"\n    value: 50\n    source: Kế hoạch 32/KH-BTV ngày"
                + " 26/3/2018, mục II, III.1",
            "period: final-2021\n    comparator: \">=\"\n    value: 50\n    source: \"\"",
            List.of("29: `source` must name the document that sets the target")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faultsOfLists")
  void aFaultOfAListIsToldWithItsLine(
      String rule, String name, String was, String is, List<String> told) throws IOException {
    Path file = copy(name, was, is);
    StringBuilder expected = new StringBuilder("Cannot read the definitions:");
    told.forEach(fault -> expected.append("\n  ").append(file).append(':').append(fault));
    assertEquals(expected.toString(), faults());
  }

  /** Who copies a folder and forgets the id waits for an answer, too. */
  @Test
  void anIndicatorCopiedUnderItsOldIdIsTold() throws IOException {
    Path folder = Files.createDirectories(study.resolve("indicators/O91"));
    for (String name : List.of("indicator.yaml", "indicator.sql")) {
      Files.copy(DefinitionFiles.product().resolve("indicators/O01/" + name), folder.resolve(name));
    }
    assertEquals(
        "Cannot read the definitions:\n  "
            + folder.resolve("indicator.yaml")
            + ":1: `id: O01` must be the name of its folder, O91",
        faults());
  }

  @Test
  void aVersionAndDecimalsAreSmallNumbers() throws IOException {
    Files.createDirectories(study.resolve("indicators/O01"));
    Files.writeString(
        study.resolve("indicators/O01/indicator.sql"),
        TestDefinitions.PRODUCT.indicator("O01").sql());
    Path file = copy("indicators/O01/indicator.yaml", "version: 1\n", "version: 99999999999\n");
    Files.writeString(file, Files.readString(file).replace("decimals: 1", "decimals: -3"));
    assertEquals(
        "Cannot read the definitions:\n  "
            + file
            + ":2: `version: 99999999999` must be from 1 to 1000000\n  "
            + file
            + ":32: `decimals: -3` must be from 0 to 9",
        faults());
  }

  /** An editor may save it as UTF-16 or in a code page of Windows. */
  @Test
  void aQueryThatIsNotUtf8IsTold() throws IOException {
    Path sql = study.resolve("indicators/O01/indicator.sql");
    Files.createDirectories(sql.getParent());
    Files.write(sql, "select 1 -- Hội".getBytes(StandardCharsets.UTF_16));
    assertEquals(
        "Cannot read the definitions:\n  " + sql + ":1: the file is not UTF-8; save it as UTF-8",
        faults());
  }

  @Test
  void theMarkThatWindowsPutsBeforeATextIsNoPartOfIt() throws IOException {
    Path sql = study.resolve("indicators/O01/indicator.sql");
    Files.createDirectories(sql.getParent());
    Files.writeString(sql, "\uFEFFselect 1\n");
    assertEquals("select 1", Definitions.load(files()).indicator("O01").sql());
  }

  @Test
  void thePlanNamesIndicatorsThatThereAre() throws IOException {
    Path plan = copy("plan.yaml", "indicators: [O20]", "indicators: [O20, O99]");
    Faults faults = new Faults();
    Plan.read(files(), faults).check(files(), TestDefinitions.PRODUCT, faults);
    assertEquals(
        List.of(plan + ":43: `indicators: O99` is no indicator there is"),
        faults.all().stream().map(Faults.Fault::toString).toList());
  }

  /** One fault of the plan would else be told again at every indicator. */
  @Test
  void aFaultyPlanIsToldOnce() throws IOException {
    Path plan =
        copy("plan.yaml", "id: research\n    section: III.4", "id: survey\n    section: III.1");
    Faults faults = new Faults();
    Plan.read(files(), faults).check(files(), TestDefinitions.PRODUCT, faults);
    assertEquals(
        List.of(plan + ":102: the paragraph survey stands twice"),
        faults.all().stream().map(Faults.Fault::toString).toList());
  }
}
