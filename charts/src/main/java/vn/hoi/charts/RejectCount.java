package vn.hoi.charts;

/**
 * How many rows of a file one rule rejected.
 *
 * @param example the Vietnamese message of one such row, without personal text
 */
public record RejectCount(String fileId, String rule, long rows, String example) {}
