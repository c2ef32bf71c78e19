package vn.hoi.cli.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hoi.cli.Run;

/** What `hoi check` tells of queries that Spark and DuckDB may read differently. */
class CheckEnginesTest extends StudyToCheck {
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
}
