package vn.hoi.warehouse.table;

/** What a column is for. */
public enum Role {
  /** Says which thing the row is about. */
  IDENTIFIER,
  /** A number that may be counted or added. */
  MEASURE,
  /** Anything else that describes the row. */
  ATTRIBUTE,
  /** Where the row came from. */
  PROVENANCE
}
