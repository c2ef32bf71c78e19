package vn.hoi.ingest;

import java.util.Set;
import java.util.TreeSet;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.rule.QualityRule;
import vn.hoi.warehouse.rule.QualityRules;

/**
 * Tells of quality rules that would never act: those that act while a file is received know no
 * table but the one that the file fills.
 */
public final class ReceiptCheck {
  private ReceiptCheck() {}

  /** Adds the faults of rules that can be read. */
  public static void check(QualityRules rules, Mappings mappings, Faults faults) {
    Set<String> filled = new TreeSet<>();
    mappings.all().forEach(mapping -> filled.add(mapping.table().name()));
    for (QualityRule rule : rules.rules()) {
      Set<String> sources = rules.sources(rule.table());
      if (!rule.action().atReceipt() || sources.isEmpty()) {
        continue;
      }
      String found = null;
      if (sources.size() > 1) {
        found = "`" + rule.table() + "` is made of " + String.join(", ", sources);
      } else if (!filled.containsAll(sources)) {
        found = "no form fills `" + sources.iterator().next() + "`";
      }
      if (found != null) {
        faults.add(
            rule.file(),
            rule.line(),
            "the rule `"
                + rule.id()
                + "`: `action: "
                + rule.action().word()
                + "` is done while a file is received, when only the table that the file fills is"
                + " there, and "
                + found
                + "; write flag or note, or name a table that a form fills, or a query of one");
      }
    }
  }
}
