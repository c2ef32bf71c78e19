package vn.hoi.cli.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hoi.cli.Run;

class CheckCommandTest extends StudyToCheck {
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
  void aConditionThatReadsWhatThereIsNotIsTold() throws IOException {
    copy(
        "indicators/G04/indicator.yaml",
        "t.unit_id = u.unit_id",
        "t.unit_id in (select a.unit_id from unit_on a)");

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals(
        "s/definitions/indicators/G04/indicator.yaml:43: the condition `rows: model` is not"
            + " understood: DuckDB: Table with name unit_on does not exist! Did you mean \"unit\"?\n",
        faults(run));
  }

  @Test
  void aDatabasesQueryThatDoesMoreThanAskIsTold() throws IOException {
    write(
        "databases/members.yaml",
        """
        mapping: members
        query: |
          select * from members order by 1;
          delete from members
        control: select count(*) as rows from members
        """);

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals(
        """
        s/definitions/databases/members.yaml:2: `query` must be one query, SELECT … or WITH …, and nothing else; take the rest out
        """,
        faults(run));
    assertEquals(3, run.exitCode());
  }

  @Test
  void aWithdrawalWithoutAReasonIsTold() throws IOException {
    write(
        "../withdrawn.yaml",
        """
        files:
          - file: 0123456789abcdef
            name: a.xlsx
        """);

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals("s/withdrawn.yaml:2: the field `why` is missing\n", faults(run));
    assertEquals(3, run.exitCode());
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
}
