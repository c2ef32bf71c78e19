package vn.hoi.ingest;

import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.warehouse.Printable;

/**
 * What became of one file of the inbox.
 *
 * @param name its path in the inbox
 * @param kind its source kind; empty when not recognised
 * @param rule the rule that refused it
 * @param message the sentence for people, when it was refused or put aside
 */
public record FileReport(
    String name,
    String kind,
    Status status,
    long rowsRead,
    long rowsAccepted,
    long rowsRejected,
    long rowsIgnored,
    @Nullable FileRule rule,
    @Nullable String message) {
  public FileReport {
    message = message == null ? null : Printable.of(message);
  }

  /** The name on one line, as it may be shown on a terminal. */
  public String shownName() {
    return Printable.of(name);
  }

  /** How a file fared. */
  public enum Status {
    /** Its rows are in the warehouse. */
    ACCEPTED,
    /** Not read, because a later revision of it came with it or was chosen in an earlier run. */
    SUPERSEDED,
    /** New and not read, because a later revision of it had been received before it came. */
    LATE,
    /** Not read, because it was withdrawn. */
    WITHDRAWN,
    /** Nothing of it was taken. */
    REFUSED,
    /** The same bytes were received before: nothing to do. */
    UNCHANGED
  }
}
