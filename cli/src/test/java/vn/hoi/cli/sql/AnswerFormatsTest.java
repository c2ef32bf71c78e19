package vn.hoi.cli.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.cli.Run;
import vn.hoi.warehouse.study.Study;

/** How an answer is written: as a table, CSV, JSON or Markdown. */
class AnswerFormatsTest {
  @TempDir Path folder;
  private Study study;

  @BeforeEach
  void makeAStudy() {
    study = SmallStudy.make(folder);
  }

  private String answer(String... args) {
    return SmallStudy.answer(study, args);
  }

  @Test
  void aTableIsAlignedByWhatCharactersTakeOnTheScreen() {
    // The second name is spelled with combining marks, the third has full-width characters.
    assertEquals(
        """
        tên          n
        ───────  ─────
        Đống Đa   1.00
        Đo\u0302\u0301ng Đa   NULL
        河内     20.50
        (3 rows)
        """,
        answer(
            "select * from (values ('Đống Đa', 1.00::decimal(4,2)), ('Đo\u0302\u0301ng Đa', null),"
                + " ('河内', 20.5)) as t(tên, n)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'24:00:00'::time",
        "'infinity'::date",
        "'-infinity'::date",
        "'infinity'::timestamp",
        "'infinity'::timestamptz"
      })
  void aTimeThatNoClockShowsIsASentence(String value) {
    Run run = SmallStudy.sql(study, "select 1 as a, " + value + " as hour");
    assertEquals(3, run.exitCode(), run.err());
    assertEquals(
        "hoi: Cannot show the column hour: it holds a date or a time that no calendar or clock"
            + " shows. Write it as a text: CAST(hour AS VARCHAR).\n",
        run.err());
  }

  @Test
  void lessThanNoRowsCannotBeShown() {
    Run run = SmallStudy.sql(study, "from range(5)", "--rows", "-1");
    assertEquals(4, run.exitCode());
    assertEquals(
        "hoi: Cannot show -1 rows: write a number from 1, or 0 for all rows.\n", run.err());
  }

  @Test
  void aTableShowsItsFirstRowsAndSaysThatThereAreMore() {
    assertEquals(
        """
        range
        ─────
            0
            1
        (the first 2 rows; there are more: use LIMIT, or --rows 0 for all)
        """,
        answer("from range(5)", "--rows", "2"));
    assertTrue(answer("from range(300)", "--rows", "0").endsWith("\n  299\n(300 rows)\n"));
  }

  @Test
  void csvIsExactAndTellsMissingFromEmpty() {
    assertEquals(
        "a,b,c,d\n=1+1,,\"\",\"x,\"\"y\"\"\"\n",
        answer("select '=1+1' a, null b, '' c, 'x,\"y\"' d", "--format", "csv"));
  }

  @Test
  void jsonKeepsNumbersBareAndTextsQuoted() {
    assertEquals(
        """
        [
          {"n": 12.3400, "big": 9223372036854775807, "t": "\\"Đ\\"\\n", "m": null, "nan": "NaN"},
          {"n": 1.0000, "big": 1, "t": "", "m": null, "nan": "1.0"}
        ]
        """
            .replace("\"nan\": \"1.0\"", "\"nan\": 1.0"),
        answer(
            "select 12.34::decimal(20,4) n, 9223372036854775807 big, '\"Đ\"' || chr(10) t, null m,"
                + " 'nan'::double nan union all select 1, 1, '', null, 1.0",
            "--format",
            "json"));
    assertEquals("[]\n", answer("select 1 where false", "--format", "json"));
  }

  @Test
  void markdownEscapesWhatWouldEndACell() {
    assertEquals(
        """
        | a | n |
        | --- | ---: |
        | x\\|y | 1 |
        | NULL | 2 |
        """,
        answer("select 'x|y' a, 1 n union all select null, 2 order by n", "--format", "markdown"));
  }

  @Test
  void markdownShowsTagsAndReferencesAsTheyStand() {
    assertEquals(
        """
        | a |
        | --- |
        | &lt;img src=x onerror=alert(1)> &amp;lt; a & b<br>c |
        """,
        answer(
            "select '<img src=x onerror=alert(1)> &lt; a & b' || chr(10) || 'c' a",
            "--format",
            "markdown"));
  }

  @Test
  void datesAndTimesAreNotMovedByTheMachinesTimeZone() {
    // 02:30 on that day did not exist in Chatham time, in which tests run.
    assertEquals(
        "d,t\n2019-09-29,2019-09-29T02:50\n",
        answer("select date '2019-09-29' d, timestamp '2019-09-29 02:50:00' t", "--format", "csv"));
  }

  @Test
  void nothingInAValueOrANameCanSteerATerminal() {
    // chr(27) begins an escape sequence, chr(155) does so in one character; chr(8238) turns the
    // direction of writing.
    String query =
        "select 'a' || chr(27) || '[2J' || chr(155) || '0m' || chr(8238) || 'b' || chr(10) || 'c'"
            + " || chr(9) || 'd' as \"x\u001b[31m\"";
    assertEquals(
        """
        x\\u001b[31m
        ──────────────────────────────────
        a\\u001b[2J\\u009b0m\\u202eb⏎c\\u0009d
        (1 row)
        """,
        answer(query));
    assertEquals(
        """
        | x\\\\u001b[31m |
        | --- |
        | a\\\\u001b[2J\\\\u009b0m\\\\u202eb<br>c\\\\u0009d |
        """,
        answer(query, "--format", "markdown"));
    assertEquals(
        "[\n  {\"a\": \"\\u009b\\u001b\"}\n]\n",
        answer("select chr(155) || chr(27) as a", "--format", "json"));
  }
}
