package vn.hoi.cli.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.AtomicFiles;

/**
 * Remembers which release was made of which inputs, so that publishing with nothing changed need
 * not count and draw it all again. It may be deleted at any time.
 *
 * @param releases the folder of all releases
 */
record PublishedBefore(Path releases) {
  private static final String MEMORY = ".made-of";

  /**
   * The release made of these inputs, if it is still there.
   *
   * @param inputs a hash over all that a release depends on, the program included
   * @throws Problem when a file of it is not as it was published
   */
  Optional<ReleaseFolder> find(String inputs) {
    Path memory = releases.resolve(MEMORY).resolve(inputs);
    if (!Files.isRegularFile(memory)) {
      return Optional.empty();
    }
    String id = read(memory).strip();
    Optional<ReleaseFolder> made =
        ReleaseFolder.all(releases).stream().filter(release -> release.id().equals(id)).findFirst();
    made.ifPresent(ReleaseFolder::mustBeWhole);
    return made;
  }

  /** Remembers a release. */
  void remember(String inputs, ReleaseFolder release) {
    AtomicFiles.write(releases.resolve(MEMORY).resolve(inputs), release.id() + "\n");
  }

  private static String read(Path memory) {
    try {
      return Files.readString(memory);
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot read " + memory + ": " + FileFault.of(e) + ".", e);
    }
  }
}
