package vn.hoi.charts;

/**
 * How many rows of a file one rule rejected.
 *
 * @param ruleVi what the rule is called, in Vietnamese
 * @param example the Vietnamese message of one such row, without personal text
 */
public record RejectCount(String fileId, String rule, String ruleVi, long rows, String example) {}
