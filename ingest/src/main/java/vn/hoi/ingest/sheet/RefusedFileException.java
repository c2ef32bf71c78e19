package vn.hoi.ingest.sheet;

import java.io.Serial;

/**
 * A file that cannot be taken at all. It is caught where files are registered, so that one bad file
 * never stops the others; its reasons complete "Không nhận tệp FILE: " and "Cannot read FILE: ". It
 * has no cause on purpose: the messages of parsers may quote the file.
 */
public final class RefusedFileException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final FileRule rule;
  private final String vi;

  /**
   * A refusal.
   *
   * @param vi why, and what to do instead, in Vietnamese
   * @param en the same in English
   */
  public RefusedFileException(FileRule rule, String vi, String en) {
    super(en);
    this.rule = rule;
    this.vi = vi;
  }

  /** Which rule refused it. */
  public FileRule rule() {
    return rule;
  }

  /** The sentence for people in offices: what, why, what to do, and the rule's id. */
  public String sentenceVi(String fileName) {
    return "Không nhận tệp " + fileName + ": " + vi + " (" + rule.id() + ")";
  }

  /** The same sentence in English. */
  public String sentence(String fileName) {
    return "Cannot read " + fileName + ": " + getMessage() + " (" + rule.id() + ")";
  }
}
