package vn.hoi.warehouse.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.hoi.warehouse.definition.YamlMap;

/** Reads one rule; what is wrong with it becomes a fault with its line. */
final class RuleFile {
  private static final Map<String, Function<YamlMap, Check>> TYPES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("not_null", m -> new RowCheck.NotNull(some(m, "columns"))),
              Map.entry(
                  "range",
                  m -> new RowCheck.Range(m.text("column"), number(m, "min"), number(m, "max"))),
              Map.entry("set", m -> new RowCheck.OneOf(m.text("column"), some(m, "values"))),
              Map.entry("unique", m -> new QueryCheck.Unique(some(m, "columns"))),
              Map.entry(
                  "reference",
                  m -> new RowCheck.Reference(m.text("column"), m.text("in"), m.text("key"))),
              Map.entry(
                  "row_count",
                  m ->
                      new QueryCheck.RowCount(
                          m.integer("min"), m.optionalInteger("max").orElse(Long.MAX_VALUE))),
              Map.entry(
                  "sum_to_total",
                  m ->
                      new RowCheck.SumToTotal(
                          some(m, "parts"),
                          m.text("total"),
                          m.optionalInteger("tolerance").orElse(0))),
              Map.entry(
                  "at_least", m -> new RowCheck.AtLeast(m.text("column"), m.text("at_least"))),
              Map.entry(
                  "when_then",
                  m -> new RowCheck.WhenThen(m.text("when"), m.text("then"), m.text("column"))),
              Map.entry(
                  "stock_flow",
                  m ->
                      new RowCheck.StockFlow(
                          m.text("opening"), some(m, "in"), some(m, "out"), m.text("closing"))),
              Map.entry(
                  "carried_over",
                  m -> new QueryCheck.CarriedOver(m.text("opening"), m.text("closing"))),
              Map.entry(
                  "cross_table",
                  m ->
                      new QueryCheck.CrossTable(
                          m.text("with"),
                          some(m, "on"),
                          m.text("column"),
                          m.text("equals"),
                          m.optionalInteger("tolerance_percent").orElse(0))),
              Map.entry("printed_total", m -> new QueryCheck.PrintedTotal()),
              Map.entry("custom_sql", m -> new QueryCheck.Custom(m.text("sql"))),
              Map.entry(
                  "outlier",
                  m -> new Detector.Outlier(m.text("value"), along(m), (int) m.integer("agree"))),
              Map.entry(
                  "copied",
                  m ->
                      new Detector.Copied(
                          some(m, "figures"), (int) m.integer("non_zero"), along(m))),
              Map.entry(
                  "digit_heaping",
                  m -> new Detector.Heaping(some(m, "figures"), (int) m.integer("least"))),
              Map.entry("form_change", m -> new Detector.FormChange(some(m, "figures")))));

  private RuleFile() {}

  static QualityRule read(YamlMap map) {
    Check check =
        Objects.requireNonNull(TYPES.get(map.oneOf("type", List.copyOf(TYPES.keySet()))))
            .apply(map);
    Severity severity = Severity.valueOf(upper(map.oneOf("severity", Severity.words())));
    Action action = Action.valueOf(upper(map.oneOf("action", Action.words())));
    long percent = map.optionalInteger("from_percent").orElse(0);
    if (percent < 0 || percent > 100) {
      map.fault("from_percent", "`from_percent: " + percent + "` must be 0 to 100");
    }
    if (action.atReceipt() && !check.ofOneFile()) {
      map.fault(
          "action",
          "`action: "
              + action.word()
              + "` is done while a file is received, and a rule of type "
              + map.text("type")
              + " needs all files; write flag or note");
    }
    if (action == Action.QUARANTINE_ROW && check instanceof QueryCheck.RowCount) {
      map.fault(
          "action",
          "`action: quarantine_row` leaves out single rows, and a rule of type row_count judges a"
              + " whole file; write block_file, flag or note");
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
    map.end();
    return rule;
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static List<String> some(YamlMap map, String field) {
    List<String> texts = map.texts(field);
    if (texts.isEmpty()) {
      map.fault(field, "the field `" + field + "` is missing or empty");
      return List.of("?");
    }
    return texts;
  }

  private static Detector.Along along(YamlMap map) {
    return Detector.Along.valueOf(upper(map.oneOf("compared_with", List.of("units", "periods"))));
  }

  private static Optional<BigDecimal> number(YamlMap map, String field) {
    Optional<String> text = map.optionalText(field);
    try {
      return text.map(BigDecimal::new);
    } catch (NumberFormatException e) {
      map.fault(field, "`" + field + ": " + text.orElse("") + "` must be a number");
      return Optional.empty();
    }
  }
}
