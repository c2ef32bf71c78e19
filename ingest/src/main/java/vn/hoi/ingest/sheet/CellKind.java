package vn.hoi.ingest.sheet;

/** What a cell holds, as the file itself says. */
public enum CellKind {
  TEXT,
  NUMBER,
  /** A number shown as a percentage; it is given as shown, 12.5 and not 0.125. */
  PERCENT,
  /** A number shown as another one: 12 as {@code 12 triệu}, 1200 as 1.2. */
  ALTERED,
  /** A number shown as a date. */
  DATE,
  BOOLEAN,
  /** An error of Excel such as {@code #REF!}. */
  ERROR,
  /** A formula whose result was not saved with the file. */
  FORMULA_WITHOUT_VALUE,
  /** Struck out, whole or in part: deleted, or not yet. */
  STRUCK
}
