package vn.hoi.warehouse.rule;

import java.nio.file.Path;

/**
 * A rule that data must keep.
 *
 * @param id its name in rejects, findings and messages, such as {@code b1-flow}
 * @param table the table, or the query of {@code quality/tables}, whose rows it is about
 * @param fromPercent the share of a file's rows, 0 to 100, from which it acts; 0: from the first
 *     row
 * @param name what is wrong when it is broken
 * @param why why that matters
 * @param todo what to do about it
 * @param file the definition's file
 * @param line the line on which it begins, from 1
 */
public record QualityRule(
    String id,
    String table,
    Severity severity,
    Action action,
    int fromPercent,
    RuleText name,
    RuleText why,
    RuleText todo,
    Check check,
    Path file,
    int line) {
  public QualityRule {
    if (fromPercent < 0 || fromPercent > 100) {
      throw new IllegalArgumentException("Rule " + id + ": " + fromPercent + " is no percentage");
    }
  }
}
