package vn.hoi.cli.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.cli.Run;

class CheckCommandTest {
  private static final Path PRODUCT = Path.of(System.getProperty("hoi.home"), "definitions");

  private static final String QUERY =
      """
      select u.period, u.unit_id, '' as category, 0 as numerator, 1 as denominator
      from unit_at u
      """;

  private static final String YAML =
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

  private static final String EXAMPLES =
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

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("s/definitions").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void copy(String name, String from, String to) throws IOException {
    String text = Files.readString(PRODUCT.resolve(name));
    assertEquals(true, text.contains(from), name + " lacks " + from);
    write(name, text.replace(from, to));
  }

  private void copyOwn(String name, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve("s/definitions").resolve(name));
    write(name, text.replace(from, to));
  }

  /** An indicator of the study's own. */
  private void own(String sql) throws IOException {
    write("indicators/X01/indicator.sql", sql);
    write("indicators/X01/indicator.yaml", YAML);
    write("indicators/X01/examples.yaml", EXAMPLES);
  }

  private static String faults(Run run) {
    return run.out()
        .lines()
        .filter(l -> l.startsWith("s/"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Run check(String... words) {
    return Run.in(folder, words);
  }

  @Test
  void allFaultsOfAllKindsAreToldAtOnceEachAtItsLine() throws IOException {
    own(
        "select u.period, u.unit_id, '' as category,\n  u.nobody as numerator,\n  1 as denominator\nfrom unit_at u\nwhere u.aria = 'urban'\n");
    copy("indicators/O02/indicator.yaml", "grain: unit\n", "");
    copy("indicators/O04/indicator.sql", "unit_at", "units_at");
    copy("indicators/G04/indicator.yaml", "t.unit_id =", "t.unit =");
    copy("views/spell_count.sql", "m.joined_on <= p.window_end", "m.joined_an <= p.window_end");
    copy("figures/o01-unions.yaml", "indicator: O01", "indicator: O99");
    copy("mappings/rating.yaml", "table: rating", "table: ratings");
    copy("targets.yaml", "period: midterm-2019", "period: midterm-2020");
    copy("disclosure.yaml", "coverage_gate: 0.95", "coverage_gate: 95");

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals("", run.err());
    assertEquals(
        """
        s/definitions/disclosure.yaml:6: `coverage_gate: 95` must be a number from 0 to 1
        s/definitions/figures/o01-unions.yaml:7: `indicator: O99` is none there is
        s/definitions/indicators/G04/indicator.yaml:43: the condition `rows: model` is not understood: DuckDB: Table "t" does not have a column named "unit" Candidate bindings: "unit_id"
        s/definitions/indicators/O02/indicator.yaml:1: the field `grain` is missing
        s/definitions/indicators/O04/indicator.sql:15: there is no table or view `units_at`; did you mean `unit_at`?
        s/definitions/indicators/X01/indicator.sql:2: DuckDB: Table "u" does not have a column named "nobody"
        s/definitions/indicators/X01/indicator.sql:5: DuckDB: Table "u" does not have a column named "aria"
        s/definitions/mappings/rating.yaml:6: there is no table `ratings`
        s/definitions/targets.yaml:15: the target plan-32-mark-midterm is due in midterm-2020, which must be one of baseline, midterm-2019, final-2021
        s/definitions/views/spell_count.sql:9: DuckDB: Table "m" does not have a column named "joined_an" Candidate bindings: "joined_on"
        """,
        run.out()
            .lines()
            .filter(l -> l.startsWith("s/"))
            .collect(Collectors.joining("\n", "", "\n")));
    assertTrue(run.out().endsWith(" indicators read: 10 faults in 9 files.\n"), run.out());
    assertEquals(3, run.exitCode());
  }

  /** A name that is like none may mean anything, so that nothing is known of its columns. */
  @Test
  void columnsOfATableWhoseNameHasASlipAreToldWithIt() throws IOException {
    String sql =
        "select u.period, u.unit_id, '' as category,\n  u.nobody as numerator,\n  1 as denominator\nfrom %s u\nwhere u.aria = 'urban'\n";
    own(sql.formatted("units_at"));
    assertEquals(
        """
        s/definitions/indicators/X01/indicator.sql:2: DuckDB: Table "u" does not have a column named "nobody"
        s/definitions/indicators/X01/indicator.sql:4: there is no table or view `units_at`; did you mean `unit_at`?
        s/definitions/indicators/X01/indicator.sql:5: DuckDB: Table "u" does not have a column named "aria"
        """,
        faults(check("check", "s", "--engines", "duckdb")));
    own(sql.formatted("women_of_the_city"));
    assertEquals(
        1, faults(check("check", "s", "--engines", "duckdb")).lines().count(), "the table alone");
  }

  @Test
  void aFaultyRuleIsToldAtItsLine() throws IOException {
    write(
        "quality/mine.yaml",
        """
        rules:
          - id: mine
            table: form_b1
            type: at_least
            column: members_and
            at_least: members_start
            severity: warning
            action: flag
            name: {vi: Thử, en: trial}
            why: {vi: Thử, en: trial}
            todo: {vi: Thử, en: trial}
        """);
    write(
        "quality/others-of-ours.yaml",
        """
        rules:
          - id: rows
            table: finance
            type: row_count
            min: 1
            severity: warning
            action: quarantine_row
            name: {vi: Thử, en: trial}
            why: {vi: Thử, en: trial}
            todo: {vi: Thử, en: trial}
        """);

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals(
        """
        s/definitions/quality/mine.yaml:2: the rule `mine`: DuckDB: Binder Error: Referenced column "members_and" not found in FROM clause!
        s/definitions/quality/others-of-ours.yaml:7: `action: quarantine_row` leaves out single rows, and a rule of type row_count judges a whole file; write block_file, flag or note
        """,
        faults(run));
    assertEquals(3, run.exitCode());
  }

  @Test
  void allFaultyRulesOfAFileAreToldAlsoThoseAboutPersons() throws IOException {
    String rest =
        "severity: info, action: flag, name: {vi: a, en: a}, why: {vi: a, en: a}, todo: {vi: a, en:"
            + " a}}\n";
    write(
        "quality/mine.yaml",
        "rules:\n"
            + "  - {id: a, table: form_b1, type: range, column: rata, min: 1, "
            + rest
            + "  - {id: b, table: form_b1, type: set, column: brunches, values: [1], "
            + rest
            + "  - {id: c, table: form_b1, type: custom_sql, sql: select * from member, "
            + rest
            + "  - {id: d, table: form_b1, type: custom_sql, from_percent: 5, sql: \"select 1 as"
            + " finding_subject, 2 as finding_detail\", "
            + rest);

    assertEquals(
        """
        s/definitions/quality/mine.yaml:2: the rule `a`: DuckDB: Binder Error: Referenced column "rata" not found in FROM clause!
        s/definitions/quality/mine.yaml:3: the rule `b`: DuckDB: Binder Error: Referenced column "brunches" not found in FROM clause!
        s/definitions/quality/mine.yaml:4: the rule `c`: `member` is about single persons, whom no finding may tell of; read other tables
        s/definitions/quality/mine.yaml:5: the rule `d`: `from_percent` is a share of a file's rows, so its query must return source_file and source_row
        """,
        faults(check("check", "s", "--engines", "duckdb")));
  }

  @Test
  void aFaultyTableOfRulesIsTold() throws IOException {
    write("quality/tables/form_b1.sql", "select unit_id\nfrom report_figures\n");

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals(
        """
        s/definitions/quality/tables/form_b1.sql:1: DuckDB: Catalog Error: Table with name report_figures does not exist!
        """,
        faults(run));
    assertTrue(run.out().endsWith(" indicators read: 1 fault in 1 file.\n"), run.out());
    assertEquals(3, run.exitCode());
  }

  @Test
  void aFailingExampleShowsTheExpectedAndTheFoundRows() throws IOException {
    own(QUERY.replace("0 as numerator", "2 as numerator"));

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals(
        """
        s/definitions/indicators/X01/examples.yaml:8: DuckDB: the example "Each open union has a row" fails:
              period | unit_id | category | numerator | denominator
              expected: baseline | 00001 | '' | 0 | 1
              found:    baseline | 00001 | '' | 2 | 1
        0 examples hold on DuckDB, of X01.
        """,
        run.out().substring(0, run.out().lastIndexOf('\n', run.out().length() - 2) + 1));
    assertEquals(3, run.exitCode());
  }

  /** Query and example agree with each other, and yet nothing could be computed. */
  @Test
  void aPartThatTheDefinitionDoesNotNameIsTold() throws IOException {
    own(QUERY.replace("'' as category", "'all' as category"));
    copyOwn("indicators/X01/examples.yaml", "| ''       |", "| all      |");

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals(
        """
        s/definitions/indicators/X01/indicator.yaml:1: the query returns the category `all`, which is none here; name it in `categories`, or mend the query
        """,
        faults(run));
    assertEquals(3, run.exitCode());
  }

  @Test
  void whatAQueryReadsAndWhatItsReadsSayMustBeTheSame() throws IOException {
    own(QUERY.replace("unit_at u", "unit_at u join period p on p.period = u.period"));
    copyOwn("indicators/X01/indicator.yaml", "reads: [unit_at]", "reads: [unit_at, member]");

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals(
        """
        s/definitions/indicators/X01/indicator.yaml:17: `reads` does not name `period`, which indicator.sql reads
        s/definitions/indicators/X01/indicator.yaml:17: `reads` names `member`, which indicator.sql does not read
        """,
        faults(run));
  }

  /** A half is rounded up by DuckDB and cut off by Spark. */
  @Test
  void aQueryThatTheTwoEnginesReadDifferentlyIsTold() throws IOException {
    own(QUERY.replace("0 as numerator", "cast(7 / 2 as bigint) as numerator"));
    copyOwn("indicators/X01/examples.yaml", "| 0         |", "| 4         |");

    Run run = check("check", "s");

    assertEquals(3, run.exitCode(), run.out());
    assertTrue(
        run.out().contains("examples.yaml:8: Spark: the example \"Each open union"), run.out());
    assertFalse(run.out().contains("DuckDB: the example"), run.out());
    assertTrue(run.out().contains("a division by nought stops Spark"), run.out());
  }

  /** The study has an indicator of its own; only its examples could not be run. */
  @Test
  void anIndicatorThatIsFaultyIsNotTakenForNone() throws IOException {
    own(QUERY.replace("0 as numerator", "u.nobody as numerator"));

    Run faulty = check("check", "s", "--engines", "duckdb");

    assertTrue(
        faulty.out().contains("\nNo example was run of what is faulty: X01.\n"), faulty.out());
    assertFalse(faulty.out().contains("No indicator of the study's own"), faulty.out());

    copy("indicators/O15/indicator.sql", "", "");
    Run both = check("check", "s", "--engines", "duckdb");

    assertTrue(
        both.out().contains(" on DuckDB, of O15. No example was run of what is faulty: X01.\n"),
        both.out());
  }

  @Test
  void aResultColumnThatIsMissingOrWrongIsToldInTheSelectThatNamesIt() throws IOException {
    own(
        """
        -- period, unit_id, category, numerator
        with counted as (
          select u.period, u.unit_id, 1.5 as numerator
          from unit_at u
        )
        select c.period, c.unit_id,
          c.numerator,
          1 as denominator
        from counted c
        union all
        select c.period, c.unit_id, c.numerator, 1
        from counted c
        """);

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals(
        """
        s/definitions/indicators/X01/indicator.sql:6: the query returns no column `category`; it must return period, unit_id, category, numerator, denominator
        s/definitions/indicators/X01/indicator.sql:7: the query returns `numerator` as DECIMAL(2,1), of which Spark cuts the fraction off and DuckDB rounds it: whole numbers are wanted; it must return period, unit_id, category, numerator, denominator
        """,
        faults(run));
  }

  @Test
  void everyPlaceThatTheEnginesMayReadDifferentlyIsNoted() throws IOException {
    own(
        """
        select u.period, u.unit_id, '' as category,
          cast(8 / 4 as bigint) as numerator,
          cast(9 / 3 as bigint) as denominator
        from unit_at u
        join period p
          on p.period = u.period and p.window_end - p.window_start > 1 and date '2021-12-31' -
            greatest(p.as_of) < 9 and extract(day from p.as_of) - extract(day from p.as_of) = 0
        """);

    Run run = check("check", "s", "--engines", "duckdb");

    String division =
        " note: `/` a division by nought stops Spark and is null on DuckDB; return the two counts,"
            + " or divide by nullif(..., 0)\n";
    String dates =
        " the difference of two dates is a number of days on DuckDB and an interval on Spark; count"
            + " the days as the view proposal_answer does, or compare dates\n";
    String query = "s/definitions/indicators/X01/indicator.sql:";
    String cut =
        " as bigint)` of a fraction is cut off on Spark and rounded on DuckDB; cast floor(...) or"
            + " round(...)\n";
    assertEquals(
        query
            + "2:"
            + division
            + query
            + "2: note: `cast(8 / 4"
            + cut
            + query
            + "3:"
            + division
            + query
            + "3: note: `cast(9 / 3"
            + cut
            + query
            + "6: note: `window_end - p.window_start`"
            + dates
            + query
            + "6: note: `date - greatest(p.as_of`"
            + dates,
        faults(run)
            .lines()
            .filter(line -> line.contains(" note: "))
            .collect(Collectors.joining("\n", "", "\n")));
  }

  @Test
  void whatIsRoundedFirstIsNoFractionThatIsCast() throws IOException {
    own(
        """
        select u.period, u.unit_id, '' as category,
          cast(floor((5 + 2) / nullif(2.0, 0)) as bigint) as numerator,
          cast(avg(7.5) as integer)
            + cast(round(avg(7.25), 1) as integer) + cast(round(avg(7.25)) as integer) as denominator
        from unit_at u
        group by u.period, u.unit_id
        """);

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals(
        List.of(
            "3: note: `cast(avg(7.5) as integer)`",
            "4: note: `cast(round(avg(7.25), 1) as integer)`"),
        casts(run));
  }

  /** A column of money has two places; what stands for it need not show that. */
  @Test
  void aCastOfAColumnOrByColonsIsNotedByItsType() throws IOException {
    own(
        """
        with money as (
          select u.period, u.unit_id, cast(2 as decimal(12, 2)) as amount, 3 as whole
          from unit_at u
        )
        select m.period, m.unit_id, '' as category, -- 9.5::bigint
          cast(m.amount as bigint)
            + m.amount::bigint
            + (m.whole / 2)::int
            + m.whole::double::integer as numerator,
          m.whole::bigint + cast(m.whole as bigint) + floor(m.amount)::bigint
            + cast(sum(m.whole) over () as bigint) as denominator
        from money m
        """);

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals(
        List.of(
            "6: note: `cast(m.amount as bigint)`",
            "7: note: `m.amount::bigint`",
            "8: note: `(m.whole / 2)::int`",
            "9: note: `m.whole::double::integer`"),
        casts(run));
  }

  private List<String> casts(Run run) {
    return faults(run)
        .lines()
        .filter(line -> line.contains("is cut off on Spark"))
        .map(line -> line.replaceFirst(".*indicator.sql:", ""))
        .map(line -> line.replaceFirst(" of a fraction.*", ""))
        .toList();
  }

  /** To Spark it is a text, so that the two would count different things. */
  @Test
  void aNameInDoubleQuotesIsTold() throws IOException {
    own(
        """
        select u.period, u.unit_id, '' as category, -- "a comment" is none
          cast(case when u."area" = 'the "old" town' then 1 else 0 end as bigint) as numerator,
          cast(1 as bigint) as denominator
        from unit_at u
        """);

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals(3, run.exitCode(), run.out());
    assertTrue(
        faults(run)
            .lines()
            .anyMatch(
                line ->
                    line.equals(
                        "s/definitions/indicators/X01/indicator.sql:2: `\"area\"` is a name on DuckDB"
                            + " and a text on Spark; write a name without quotes and a text in single"
                            + " ones")),
        run.out());
  }

  @Test
  void theProductsOwnDefinitionsHaveNoFault() {
    Run run = check("check", "s", "--engines", "duckdb", "--all");

    assertEquals("", run.err());
    assertEquals(0, run.exitCode(), run.out());
  }

  @Test
  void aParagraphThatThePlanDoesNotHaveIsTold() throws IOException {
    write("indicators/X01/indicator.yaml", YAML.replace("plan: II", "plan: II, IX.9"));
    write("indicators/X01/indicator.sql", QUERY);
    write("indicators/X01/examples.yaml", EXAMPLES);

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals(3, run.exitCode(), run.out());
    assertTrue(
        run.out()
            .startsWith(
                "s/definitions/indicators/X01/indicator.yaml:5: `plan: II, IX.9` names a paragraph"
                    + " `IX.9` that plan.yaml does not have; it has II, III.1, III.2, III.3, III.4,"
                    + " VI.1, VI.2\n"),
        run.out());
  }

  /** The sizes are the study's own: without them an interval is wider, and its author is told. */
  @Test
  void aStratumWithoutItsSizeIsTold() throws IOException {
    copy("surveys.yaml", "respondent: officer", "respondent: officer, population: 9400");

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals(0, run.exitCode(), run.out());
    int line = lineOf("surveys.yaml", "id: member_urban");
    assertTrue(
        run.out()
            .contains(
                "s/definitions/surveys.yaml:"
                    + line
                    + ": note: the stratum `member_urban` of the survey S01 has no `population`;"),
        run.out());
    assertFalse(run.out().contains("officer_urban"), run.out());
  }

  private static int lineOf(String name, String words) throws IOException {
    String text = Files.readString(PRODUCT.resolve(name));
    return (int) text.substring(0, text.indexOf(words)).lines().count();
  }
}
