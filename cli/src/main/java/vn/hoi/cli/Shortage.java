package vn.hoi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.FullDisk;

/** What ran out on this machine, when that and no fault of hoi stopped a command. */
final class Shortage {
  private Shortage() {}

  /**
   * The sentence for the operator, if something ran out.
   *
   * @param study null when no study is known
   */
  static Optional<String> behind(Throwable thrown, @Nullable Path study) {
    if (Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .anyMatch(OutOfMemoryError.class::isInstance)) {
      return Optional.of(memory());
    }
    Path passing = Path.of(System.getProperty("java.io.tmpdir"));
    List<Path> folders = study == null ? List.of(passing) : List.of(study, passing);
    return FullDisk.isBehind(thrown) || folders.stream().anyMatch(FullDisk::isAt)
        ? Optional.of(disk(folders))
        : Optional.empty();
  }

  private static String disk(List<Path> folders) {
    return "Cannot go on: a disk is full: "
        + FullDisk.room(folders)
        + ". Nothing half-written is in force. Make room, then run the same command again.";
  }

  private static String memory() {
    long has = Runtime.getRuntime().maxMemory() >> 20;
    return "Cannot go on: the "
        + has
        + " MiB of memory that hoi may use are not enough. Nothing half-written is in force. Give it"
        + " more with HOI_JAVA_OPTIONS=-Xmx"
        + 2 * has
        + "m, then run the same command again.";
  }
}
