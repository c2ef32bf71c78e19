package vn.hoi.ingest.job;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hoi.ingest.ReceiptCheck;
import vn.hoi.ingest.load.Quarantine;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.rule.Action;
import vn.hoi.warehouse.rule.Finding;
import vn.hoi.warehouse.rule.QualityRule;
import vn.hoi.warehouse.rule.QualityRules;
import vn.hoi.warehouse.rule.RowCheck;
import vn.hoi.warehouse.rule.RuleQuery;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;

/** The quality rules that act while files of one kind are received. */
record ReceiptRules(QualityRules all, List<QualityRule> acting) {
  /** All rules, none of which would silently never act. */
  static QualityRules load(DefinitionFiles files, Mappings mappings) {
    QualityRules rules = QualityRules.load(files);
    Faults faults = new Faults();
    ReceiptCheck.check(rules, mappings, faults);
    faults.throwIfAny("the quality rules");
    return rules;
  }

  /** Those about the table that a kind fills, by itself or through a query of the rules. */
  static ReceiptRules of(QualityRules all, MappingDefinition mapping) {
    String table = mapping.table().name();
    List<QualityRule> acting =
        all.rules().stream()
            .filter(rule -> rule.action().atReceipt())
            .filter(rule -> all.sources(rule.table()).contains(table))
            .toList();
    return new ReceiptRules(all, acting);
  }

  /** Those that flag or note rows of a table that a kind fills, and need no other file for it. */
  static ReceiptRules flagging(QualityRules all, MappingDefinition mapping) {
    Set<String> table = Set.of(mapping.table().name());
    List<QualityRule> flagging =
        all.rules().stream()
            .filter(rule -> !rule.action().atReceipt() && rule.check() instanceof RowCheck)
            .filter(rule -> rule.check().ofOneFile() && all.sources(rule.table()).equals(table))
            .toList();
    return new ReceiptRules(all, flagging);
  }

  boolean isEmpty() {
    return acting.isEmpty();
  }

  /**
   * What breaks the rules, by file.
   *
   * @param files the table files of newly read files, of which nothing is published yet
   */
  Map<String, List<Finding>> findings(Warehouse warehouse, List<TableFile> files) {
    Snapshot fresh = new Snapshot(1, "", files, Map.of());
    Map<String, List<Finding>> byFile = new TreeMap<>();
    try (SnapshotSession session = SnapshotSession.open(warehouse, fresh, Table.Access.OPEN)) {
      RuleQuery query = new RuleQuery(session.lock().connection()).with(all);
      for (QualityRule rule : acting) {
        for (Finding finding : query.findings(rule)) {
          byFile.computeIfAbsent(file(finding), f -> new ArrayList<>()).add(finding);
        }
      }
      return byFile;
    } catch (SQLException e) {
      throw Problem.ofAuthor(
          "Cannot apply the quality rules "
              + acting.stream().map(QualityRule::id).collect(Collectors.joining(", "))
              + ": DuckDB: "
              + RuleQuery.reason(e)
              + ". `hoi check` tells all faults at once.");
    }
  }

  private static String file(Finding finding) {
    QualityRule rule = finding.rule();
    String file = finding.file();
    if (file == null || (finding.row() == null && rule.action() == Action.QUARANTINE_ROW)) {
      throw Problem.ofAuthor(
          "Cannot apply the rule `"
              + rule.id()
              + "` ("
              + rule.file()
              + ":"
              + rule.line()
              + "): it acts while files are received, and `"
              + rule.table()
              + "` does not return source_file and source_row of each row.");
    }
    return file;
  }

  /**
   * The rows to leave out.
   *
   * @throws RefusedFileException when a rule refuses the whole file
   */
  static Quarantine judge(List<Finding> findings) {
    List<Finding> blocking = with(findings, Action.BLOCK_FILE);
    if (!blocking.isEmpty()) {
      QualityRule rule = blocking.get(0).rule();
      List<Finding> same = blocking.stream().filter(f -> f.rule().equals(rule)).toList();
      Finding first = same.get(0);
      boolean row = first.row() != null;
      String where = row ? ", first in row " + first.row() : "";
      throw new RefusedFileException(
          FileRule.QUALITY,
          rule.name().vi()
              + " ("
              + first.detail()
              + (row ? ", đầu tiên ở dòng " + first.row() : "")
              + "; quy tắc "
              + rule.id()
              + "). Cần làm: "
              + rule.todo().vi(),
          rule.name().en()
              + " ("
              + first.detail()
              + where
              + "; rule "
              + rule.id()
              + "). What to do: "
              + rule.todo().en());
    }
    return new Quarantine(with(findings, Action.QUARANTINE_ROW));
  }

  private static List<Finding> with(List<Finding> findings, Action action) {
    return findings.stream().filter(f -> f.rule().action() == action).toList();
  }
}
