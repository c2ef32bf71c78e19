package vn.hoi.ingest.job;

import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.Note;

/** A row of table {@code source_file}. */
record SourceFileRow(
    String fileId,
    String name,
    String kind,
    @Nullable String mapping,
    @Nullable Long mappingVersion,
    @Nullable String mappingDigest,
    String sha256,
    long bytes,
    @Nullable String scope,
    String status,
    boolean synthetic,
    long rowsRead,
    long rowsAccepted,
    long rowsRejected,
    long rowsIgnored,
    @Nullable String supersedes,
    @Nullable String message,
    @Nullable String messageVi) {

  static final String ACCEPTED = "accepted";
  static final String SUPERSEDED = "superseded";
  static final String REFUSED = "refused";
  static final String WITHDRAWN = "withdrawn";

  SourceFileRow {
    if (rowsRead != rowsAccepted + rowsRejected + rowsIgnored) {
      throw new IllegalArgumentException("Rows read are not accounted for: " + name);
    }
  }

  boolean isAccepted() {
    return status.equals(ACCEPTED);
  }

  boolean isSuperseded() {
    return status.equals(SUPERSEDED);
  }

  boolean isWithdrawn() {
    return status.equals(WITHDRAWN);
  }

  SourceFileRow superseded() {
    return with(mappingDigest, SUPERSEDED, message, messageVi);
  }

  SourceFileRow withdrawn(Note why) {
    return with(mappingDigest, WITHDRAWN, why.en(), why.vi());
  }

  /**
   * The same of a file that a changed definition refused: what is said of it, and no digest, so
   * that it is looked at again in every run, also when the former definition is back.
   */
  SourceFileRow staying(@Nullable String note, @Nullable String noteVi) {
    return with(null, status, note, noteVi);
  }

  private SourceFileRow with(
      @Nullable String digest, String other, @Nullable String note, @Nullable String noteVi) {
    return new SourceFileRow(
        fileId,
        name,
        kind,
        mapping,
        mappingVersion,
        digest,
        sha256,
        bytes,
        scope,
        other,
        synthetic,
        rowsRead,
        rowsAccepted,
        rowsRejected,
        rowsIgnored,
        supersedes,
        note,
        noteVi);
  }

  @Nullable Object[] values() {
    return new @Nullable Object[] {
      fileId,
      name,
      kind,
      mapping,
      mappingVersion,
      sha256,
      bytes,
      scope,
      status,
      synthetic,
      rowsRead,
      rowsAccepted,
      rowsRejected,
      rowsIgnored,
      supersedes,
      message,
      mappingDigest,
      messageVi
    };
  }
}
