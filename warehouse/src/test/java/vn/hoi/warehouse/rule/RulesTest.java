package vn.hoi.warehouse.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;

/** Each type of rule finds the rows that break it, and no other. */
class RulesTest {
  private static final RuleText TEXT = new RuleText("vi", "en");

  @TempDir Path folder;

  private static QualityRule rule(Check check, int fromPercent) {
    return new QualityRule(
        "r",
        "t",
        Severity.ERROR,
        Action.FLAG,
        fromPercent,
        TEXT,
        TEXT,
        TEXT,
        check,
        Path.of("f"),
        1);
  }

  /** Row number and detail of what breaks a rule. */
  private static List<String> broken(Check check, int fromPercent) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create table t as select * from (values
            ('f', 's', 1, 'a', '2018H1', 10, 2, 1, 11, 'x'),
            ('f', 's', 2, 'a', '2018H2', 11, 0, 1, 11, 'y'),
            ('f', 's', 3, 'b', '2018H1', 5, 1, 0, 6, null),
            ('g', 's', 1, 'b', '2018H2', 7, null, 0, 9, 'x'))
          v(source_file, source_sheet, source_row, unit_id, period, a, i, o, z, word)
          """);
      statement.execute(
          "create table other as select * from (values ('a', 11), ('b', 100)) v(unit_id, z)");
      return new RuleQuery(connection)
          .findings(rule(check, fromPercent)).stream()
              .map(f -> f.file() + f.row() + " " + f.subject() + ": " + f.detail())
              .toList();
    }
  }

  @Test
  void eachTypeOfRuleFindsWhatBreaksIt() throws SQLException {
    Map<Check, List<String>> expected =
        Map.ofEntries(
            Map.entry(
                new RowCheck.NotNull(List.of("i", "word")), List.of("f3 word: word", "g1 i: i")),
            Map.entry(
                new RowCheck.Range("a", Optional.of(BigDecimal.TEN), Optional.empty()),
                List.of("f3 a: 5", "g1 a: 7")),
            Map.entry(new RowCheck.OneOf("word", List.of("x")), List.of("f2 word: y")),
            Map.entry(
                new RowCheck.Reference("word", "(select 'x' as w)", "w"), List.of("f2 word: y")),
            Map.entry(
                new RowCheck.SumToTotal(List.of("a", "i"), "z", 0), List.of("f1 z: 10 + 2 ≠ 11")),
            Map.entry(
                new RowCheck.AtLeast("a", "z"),
                List.of("f1 z: 10 < 11", "f3 z: 5 < 6", "g1 z: 7 < 9")),
            Map.entry(
                new RowCheck.WhenThen("unit_id = 'a'", "word = 'x'", "word"),
                List.of("f2 word: y")),
            Map.entry(
                new RowCheck.StockFlow("a", List.of("i"), List.of("o"), "z"),
                List.of("f2 z: 11 + 0 − 1 ≠ 11")),
            Map.entry(
                new QueryCheck.Unique(List.of("unit_id", "z")),
                List.of("f1 unit_id: a, 11", "f2 unit_id: a, 11")),
            Map.entry(new QueryCheck.RowCount(2, 5), List.of("gnull : 1")),
            Map.entry(new QueryCheck.CarriedOver("a", "z"), List.of("g1 a: 7 ≠ 6")),
            Map.entry(
                new QueryCheck.CrossTable("other", List.of("unit_id"), "z", "z", 10),
                List.of("f3 z: 6 ≠ 100", "g1 z: 9 ≠ 100")),
            Map.entry(
                new QueryCheck.Custom(
                    "select *, 'w' as finding_subject, word as finding_detail from t where a = 10"),
                List.of("f1 w: x")));
    for (Map.Entry<Check, List<String>> entry : expected.entrySet()) {
      assertEquals(entry.getValue(), broken(entry.getKey(), 0), entry.getKey().toString());
    }
  }

  @Test
  void anExpressionStandsInTheSumsAsAWhole() throws SQLException {
    assertEquals(
        List.of(),
        broken(new RowCheck.StockFlow("z", List.of(), List.of("z - a"), "a"), 0),
        "z − (z − a) is a");
    assertEquals(
        List.of(),
        broken(new RowCheck.SumToTotal(List.of("a"), "a - i + i", 0), 0),
        "a is a − i + i");
    assertEquals(
        List.of(),
        broken(new RowCheck.SumToTotal(List.of("case when true then a end", "z"), "z + a", 0), 0),
        "a + z is z + a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from t) select 1; create table written as (select 1",
        "select *, '' as finding_subject, '' as finding_detail from t); create table written as"
            + " select 1; select * from (select *, '' as finding_subject, '' as finding_detail from t"
      })
  void whatIsMoreThanOneQueryIsNotAsked(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("create table t as select 1 as source_row");
      RuleQuery query = new RuleQuery(connection);
      assertThrows(SQLException.class, () -> query.findings(rule(new QueryCheck.Custom(sql), 0)));
      assertThrows(SQLException.class, () -> query.read(rule(new QueryCheck.Custom(sql), 0)));
      assertThrows(SQLException.class, () -> query.with("more", sql.replace(")", "")));
      assertThrows(SQLException.class, () -> statement.execute("select * from written"));
    }
  }

  @Test
  void aDecimalIsOneOfTheValuesHoweverManyPlacesItShows() throws SQLException {
    Check check = new RowCheck.OneOf("cast(a as decimal(20, 4)) / 2", List.of("5", "5.5", "2.50"));

    assertEquals(1, broken(check, 0).size(), "row 1 of g alone: 7 / 2");
    assertEquals("g1", broken(check, 0).get(0).substring(0, 2));
  }

  @Test
  void aYearBeginsWithWhatTheYearBeforeEndedWith() throws SQLException {
    String years =
        "(select 'f' as source_file, 's' as source_sheet, n as source_row, 'a' as unit_id, period,"
            + " a, z from (values (1, '2018', 3, 5), (2, '2019', 5, 6), (3, '2020', 7, 7))"
            + " v(n, period, a, z))";
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("create view t as " + years);
      assertEquals(
          List.of("7 ≠ 6"),
          new RuleQuery(connection)
              .findings(rule(new QueryCheck.CarriedOver("a", "z"), 0)).stream()
                  .map(Finding::detail)
                  .toList());
    }
  }

  @Test
  void aRuleThatAllOrNothingBreaksIsAFault() throws Exception {
    Path file = folder.resolve("quality/mine.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        rules:
          - {id: a, table: finance, type: range, column: fund_vnd, @}
          - {id: b, table: finance, type: range, column: fund_vnd, min: 2, max: 1, @}
          - {id: c, table: finance, type: row_count, min: 1, from_percent: 5, @}
          - {id: d, table: finance, type: outlier, value: fund_vnd, compared_with: units, agree: 4, @}
          - {id: e, table: finance, type: copied, figures: [x], compared_with: units, non_zero: 2, @}
          - {id: g, table: finance, type: range, column: fund_vnd, max: 1e999999999, @}
          - {id: h, table: finance, type: row_count, min: -1, @}
        """
            .replace(
                "@",
                "severity: info, action: flag, name: {vi: a, en: a}, why: {vi: a, en: a}, todo: {vi:"
                    + " a, en: a}"));
    Faults faults = new Faults();

    QualityRules.read(DefinitionFiles.of(folder), faults);

    assertEquals(
        List.of(
            "a range needs `min`, `max` or both, or it is never broken",
            "`min` is greater than `max`, so that no figure lies between them",
            "`from_percent` is a share of a file's rows, and a rule of type row_count judges them"
                + " together; leave it out",
            "`agree: 4` must be from 1 to 3",
            "`non_zero: 2` must be from 0 to 1",
            "`max: 1e999999999` must be a number of at most 30 digits",
            "`min: -1` must be 0 or more"),
        faults.all().stream().map(f -> f.sentence()).toList());
  }

  /** Of file f one row in three is broken, of g the only one. */
  @Test
  void aRuleActsFromItsShareOfAFilesRows() throws SQLException {
    Check check = new RowCheck.Range("a", Optional.of(new BigDecimal(8)), Optional.empty());

    assertEquals(List.of("f3 a: 5", "g1 a: 7"), broken(check, 33));
    assertEquals(List.of("g1 a: 7"), broken(check, 34));
  }

  @Test
  void allFaultsOfRulesAreToldAtOnceWithTheirLines() throws Exception {
    Path file = folder.resolve("quality/mine.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        rules:
          - id: Mine
            table: nowhere
            type: unique
            columns: [unit_id]
            severity: grave
            action: quarantine_row
            name: {vi: a, en: a}
            why: {vi: a, en: a}
            colour: red
          - id: keys
            table: member
            type: not_null
            columns: [unit_id]
            severity: info
            action: note
            from_percent: 101
            name: {vi: a, en: a}
            why: {vi: a, en: a}
            todo: {vi: a, en: a}
        """);
    Faults faults = new Faults();

    QualityRules.read(DefinitionFiles.of(folder), faults);

    assertEquals(
        List.of(2, 2, 3, 6, 7, 10, 12, 17), faults.all().stream().map(f -> f.line()).toList());
    assertEquals(
        "`member` is about single persons, whom no finding may tell of; name another table",
        faults.all().get(6).sentence());
    assertEquals(
        "`action: quarantine_row` is done while a file is received, and a rule of type unique needs"
            + " all files; write flag or note",
        faults.all().get(4).sentence());
    String known = faults.all().get(2).sentence();
    assertTrue(known.contains("report_figure") && known.contains("source_file"), known);
    assertFalse(known.contains("member,") || known.contains("officer_term"), known);
  }

  @Test
  void ofATypeThatIsNotThereNothingElseIsSaid() throws Exception {
    Path file = folder.resolve("quality/mine.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        rules:
          - id: mine
            table: report_figure
            type: uniqe
            columns: [unit_id]
            from_percent: 10
            severity: info
            action: block_file
            name: {vi: a, en: a}
            why: {vi: a, en: a}
            todo: {vi: a, en: a}
        """);
    Faults faults = new Faults();

    QualityRules.read(DefinitionFiles.of(folder), faults);

    assertEquals(1, faults.all().size(), faults.all()::toString);
    String sentence = faults.all().get(0).sentence();
    assertTrue(
        sentence.startsWith("`type: uniqe` must be one of at_least, carried_over"), sentence);
  }

  @Test
  void aRulesTextsReadAsSentencesWhateverTheirStops() {
    RuleText written = new RuleText("Kiểm tra lại.", "fix it");

    assertEquals(new RuleText("Kiểm tra lại", "fix it"), written.phrase());
    assertEquals(new RuleText("Kiểm tra lại.", "Fix it."), written.sentence());
    assertEquals(new RuleText("Đúng?", "So…"), new RuleText("đúng?", " so… ").sentence());
  }

  @Test
  void theRulesOfTheProductAreWithoutFault() {
    QualityRules rules = QualityRules.load(DefinitionFiles.of(DefinitionFiles.product()));

    assertEquals(
        rules.rules().size(), rules.rules().stream().map(QualityRule::id).distinct().count());
    assertTrue(rules.rules().size() >= 20);
  }
}
