package vn.hoi.warehouse.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import vn.hoi.warehouse.definition.YamlMap;

/** Reads one rule; what is wrong with it becomes a fault with its line. */
final class RuleFile {
  private static final Map<String, Function<YamlMap, Check>> TYPES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("not_null", m -> new RowCheck.NotNull(RuleTypes.some(m, "columns"))),
              Map.entry("range", RuleTypes::range),
              Map.entry(
                  "set", m -> new RowCheck.OneOf(m.text("column"), RuleTypes.some(m, "values"))),
              Map.entry("unique", m -> new QueryCheck.Unique(RuleTypes.some(m, "columns"))),
              Map.entry(
                  "reference",
                  m -> new RowCheck.Reference(m.text("column"), m.text("in"), m.text("key"))),
              Map.entry("row_count", RuleTypes::rowCount),
              Map.entry(
                  "sum_to_total",
                  m ->
                      new RowCheck.SumToTotal(
                          RuleTypes.some(m, "parts"),
                          m.text("total"),
                          RuleTypes.notNegative(m, "tolerance"))),
              Map.entry(
                  "at_least", m -> new RowCheck.AtLeast(m.text("column"), m.text("at_least"))),
              Map.entry(
                  "when_then",
                  m -> new RowCheck.WhenThen(m.text("when"), m.text("then"), m.text("column"))),
              Map.entry(
                  "stock_flow",
                  m ->
                      new RowCheck.StockFlow(
                          m.text("opening"),
                          RuleTypes.some(m, "in"),
                          RuleTypes.some(m, "out"),
                          m.text("closing"))),
              Map.entry(
                  "carried_over",
                  m -> new QueryCheck.CarriedOver(m.text("opening"), m.text("closing"))),
              Map.entry(
                  "cross_table",
                  m ->
                      new QueryCheck.CrossTable(
                          m.text("with"),
                          RuleTypes.some(m, "on"),
                          m.text("column"),
                          m.text("equals"),
                          RuleTypes.notNegative(m, "tolerance_percent"))),
              Map.entry("printed_total", m -> new QueryCheck.PrintedTotal()),
              Map.entry("custom_sql", m -> new QueryCheck.Custom(m.text("sql"))),
              Map.entry("outlier", RuleTypes::outlier),
              Map.entry("copied", RuleTypes::copied),
              Map.entry(
                  "digit_heaping",
                  m ->
                      new Detector.Heaping(
                          RuleTypes.some(m, "figures"), m.integer("least", 1, Integer.MAX_VALUE))),
              Map.entry(
                  "form_change", m -> new Detector.FormChange(RuleTypes.some(m, "figures")))));

  private RuleFile() {}

  static QualityRule read(YamlMap map) {
    String type = map.oneOf("type", List.copyOf(TYPES.keySet()));
    boolean known = map.optionalText("type").filter(TYPES::containsKey).isPresent();
    // Of a type that is not there the fields cannot be judged.
    Check check =
        known ? Objects.requireNonNull(TYPES.get(type)).apply(map) : new QueryCheck.Custom("");
    Severity severity = Severity.valueOf(upper(map.oneOf("severity", Severity.words())));
    Action action = Action.valueOf(upper(map.oneOf("action", Action.words())));
    long percent = map.optionalInteger("from_percent").orElse(0);
    if (percent < 0 || percent > 100) {
      map.fault("from_percent", "`from_percent: " + percent + "` must be 0 to 100");
    }
    if (known) {
      checkFit(map, check, action, percent);
    }
    QualityRule rule =
        new QualityRule(
            map.text("id"),
            map.text("table"),
            severity,
            action,
            (int) Math.max(0, Math.min(100, percent)),
            RuleText.read(map, "name").phrase(),
            RuleText.read(map, "why").sentence(),
            RuleText.read(map, "todo").sentence(),
            check,
            map.file(),
            map.line());
    if (!rule.id().matches("[a-z0-9]+(-[a-z0-9]+)*") && map.has("id")) {
      map.fault("id", "`id: " + rule.id() + "` must be small letters, digits and hyphens");
    }
    if (known) {
      map.end();
    }
    return rule;
  }

  /** Not every check can be told of a share of rows, nor at receipt, nor row by row. */
  private static void checkFit(YamlMap map, Check check, Action action, long percent) {
    if (action.atReceipt() && !check.ofOneFile()) {
      map.fault(
          "action",
          "`action: "
              + action.word()
              + "` is done while a file is received, and a rule of type "
              + map.text("type")
              + " needs all files; write flag or note");
    }
    if (percent > 0 && !check.ofRows()) {
      map.fault(
          "from_percent",
          "`from_percent` is a share of a file's rows, and a rule of type "
              + map.text("type")
              + " judges them together; leave it out");
    }
    if (action == Action.QUARANTINE_ROW && check.ofOneFile() && !check.ofRows()) {
      map.fault(
          "action",
          "`action: quarantine_row` leaves out single rows, and a rule of type "
              + map.text("type")
              + " judges a whole file; write block_file, flag or note");
    }
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
