package vn.hoi.ingest.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.database.DatabaseSource;

/**
 * A file as it lies in the inbox, or the answer of a database.
 *
 * @param path where it lies; of no meaning for a database
 * @param name its path below the inbox, with {@code /}
 * @param database where its rows come from instead of the path
 */
record InboxFile(
    Path path, String name, String sha256, long bytes, @Nullable DatabaseSource database) {
  InboxFile(Path path, String name, String sha256, long bytes) {
    this(path, name, sha256, bytes, null);
  }

  /** The name of its records' source. */
  String id() {
    return id(sha256);
  }

  static String id(String sha256) {
    return sha256.substring(0, 16);
  }
}
