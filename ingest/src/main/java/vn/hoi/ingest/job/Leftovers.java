package vn.hoi.ingest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hoi.warehouse.Problem;

/** What killed runs left in the warehouse's folder for passing files. */
final class Leftovers {
  /** The folder of a session of SQL, named by its process: such a session may still run. */
  private static final Pattern SESSION = Pattern.compile("sql-(\\d{1,18})-\\d+");

  private Leftovers() {}

  /** Removes all but the folders of living sessions; to be called by the one that may write. */
  static void clear(Path scratch) {
    try (Stream<Path> left = Files.list(scratch)) {
      for (Path each : left.toList()) {
        if (!Files.isDirectory(each)) {
          Files.deleteIfExists(each);
        } else if (!alive(each)) {
          new PassingFolder(each).close();
        }
      }
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot clear " + scratch + ".", e);
    }
  }

  private static boolean alive(Path folder) {
    Matcher session = SESSION.matcher(folder.getFileName().toString());
    return session.matches()
        && ProcessHandle.of(Long.parseLong(session.group(1)))
            .map(ProcessHandle::isAlive)
            .orElse(false);
  }
}
