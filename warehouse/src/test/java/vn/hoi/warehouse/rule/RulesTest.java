package vn.hoi.warehouse.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
