package vn.hoi.ingest.job;

import java.nio.file.Path;

/**
 * A file as it lies in the inbox.
 *
 * @param name its path below the inbox, with {@code /}
 */
record InboxFile(Path path, String name, String sha256, long bytes) {
  /** The name of its records' source. */
  String id() {
    return sha256.substring(0, 16);
  }
}
