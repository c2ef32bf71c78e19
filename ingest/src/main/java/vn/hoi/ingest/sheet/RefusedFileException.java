package vn.hoi.ingest.sheet;

import java.io.Serial;

/**
 * A file that cannot be taken at all. It is caught where files are registered, so that one bad file
 * never stops the others; its reason completes "Cannot read FILE: ". It has no cause on purpose:
 * the messages of parsers may quote the file.
 */
public final class RefusedFileException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final FileRule rule;

  public RefusedFileException(FileRule rule, String reason) {
    super(reason);
    this.rule = rule;
  }

  /** Which rule refused it. */
  public FileRule rule() {
    return rule;
  }

  /** The sentence for people: what, why, what to do, and the rule's id. */
  public String sentence(String fileName) {
    return "Cannot read " + fileName + ": " + getMessage() + " (" + rule.id() + ")";
  }
}
