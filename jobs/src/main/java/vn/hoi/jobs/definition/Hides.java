package vn.hoi.jobs.definition;

/** What a lost row of a table, such as a rejected one, can hide from what an indicator counts. */
public enum Hides {
  /** Nothing that is not known already: without it a union is silent, and that is told. */
  NOTHING,
  /** One more at the most: of the numerator, of the denominator, or of both. */
  ONE_MORE,
  /** One at the most of those in the denominator joins the numerator; nothing else changes. */
  ONE_JOINS,
  /** One at the most is counted otherwise: in or out of the numerator or of both, either way. */
  ONE_CHANGED,
  /** Any number of those in the denominator belongs to the numerator too; nothing else changes. */
  NUMERATOR,
  /** Anything. */
  ANY
}
