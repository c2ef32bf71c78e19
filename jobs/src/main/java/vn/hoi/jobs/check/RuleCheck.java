package vn.hoi.jobs.check;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import vn.hoi.jobs.example.ExampleTables;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.rule.QualityRule;
import vn.hoi.warehouse.rule.QualityRules;
import vn.hoi.warehouse.rule.RuleQuery;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** Tells what is wrong with quality rules: fields, tables, columns, conditions. */
public final class RuleCheck {
  private RuleCheck() {}

  /** Adds the faults of all rules to those of other definitions; gives what could be read. */
  public static QualityRules check(DefinitionFiles files, Faults faults) {
    QualityRules rules = QualityRules.read(files, faults);
    Set<Path> faulty = new HashSet<>(faults.all().stream().map(Faults.Fault::file).toList());
    try (ExampleTables tables = ExampleTables.open()) {
      withoutPersons(tables);
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
        if (broken.isEmpty() && !faulty.contains(rule.file())) {
          read(query, rule, faults);
        }
      }
    }
    return rules;
  }

  /** As where rules are applied: tables about single persons are not there. */
  private static void withoutPersons(ExampleTables tables) {
    try (Statement statement = tables.connection().createStatement()) {
      for (Table table : Tables.all()) {
        if (table.access() == Table.Access.RECORDS) {
          statement.execute("drop table " + table.name());
        }
      }
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot prepare the check of the quality rules: " + e.getMessage(), e);
    }
  }

  private static void read(RuleQuery query, QualityRule rule, Faults faults) {
    try {
      query.read(rule);
      if (rule.fromPercent() > 0 && !query.tellsFiles(rule)) {
        faults.add(
            rule.file(),
            rule.line(),
            "the rule `"
                + rule.id()
                + "`: `from_percent` is a share of a file's rows, so its query must return"
                + " source_file and source_row");
      }
    } catch (SQLException e) {
      faults.add(rule.file(), rule.line(), "the rule `" + rule.id() + "`: " + sentence(e));
    }
  }

  private static String sentence(SQLException e) {
    String message = String.valueOf(e.getMessage());
    for (Table table : Tables.all()) {
      if (table.access() == Table.Access.RECORDS
          && message.contains("Table with name " + table.name() + " does not exist")) {
        return "`"
            + table.name()
            + "` is about single persons, whom no finding may tell of; read other tables";
      }
    }
    int end = message.indexOf('\n');
    return "DuckDB: " + (end < 0 ? message : message.substring(0, end));
  }
}
