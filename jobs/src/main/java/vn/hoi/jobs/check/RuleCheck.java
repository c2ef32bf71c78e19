package vn.hoi.jobs.check;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import vn.hoi.jobs.example.ExampleTables;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.rule.QualityRule;
import vn.hoi.warehouse.rule.QualityRules;
import vn.hoi.warehouse.rule.RuleQuery;

/** Tells what is wrong with quality rules: fields, tables, columns, conditions. */
public final class RuleCheck {
  private RuleCheck() {}

  /** Adds the faults of all rules to those of other definitions. */
  public static void check(DefinitionFiles files, Faults faults) {
    QualityRules rules = QualityRules.read(files, faults);
    try (ExampleTables tables = ExampleTables.open()) {
      RuleQuery query = new RuleQuery(tables.connection());
      Set<String> broken = new HashSet<>();
      new TreeMap<>(rules.tables())
          .forEach(
              (table, text) -> {
                // What reads a faulty table is not at fault for it.
                if (broken.stream().anyMatch(text::contains)) {
                  return;
                }
                try {
                  query.with(table, text);
                } catch (SQLException e) {
                  broken.add(table);
                  faults.add(files.require("quality/tables/" + table + ".sql"), 1, sentence(e));
                }
              });
      for (QualityRule rule : rules.rules()) {
        if (broken.isEmpty() && faults.none(rule.file())) {
          read(query, rule, faults);
        }
      }
    }
  }

  private static void read(RuleQuery query, QualityRule rule, Faults faults) {
    try {
      query.read(rule);
    } catch (SQLException e) {
      faults.add(rule.file(), rule.line(), "the rule `" + rule.id() + "`: " + sentence(e));
    }
  }

  private static String sentence(SQLException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return "DuckDB: " + (end < 0 ? message : message.substring(0, end));
  }
}
