package vn.hoi.warehouse.rule;

/** What a rule asks of the rows of its table. */
public sealed interface Check permits RowCheck, QueryCheck, Detector {
  /** Whether a row or a file tells by itself, so that the rule may act while it is received. */
  boolean ofOneFile();

  /** Whether single rows break it, so that a share of a file's rows means something. */
  default boolean ofRows() {
    return true;
  }
}
