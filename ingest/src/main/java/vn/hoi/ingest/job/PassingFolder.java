package vn.hoi.ingest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;

/** A folder outside of the study that is removed with all that is in it. */
record PassingFolder(Path path) implements AutoCloseable {
  static PassingFolder make() {
    return below(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** Makes one in a folder. */
  static PassingFolder below(Path folder) {
    try {
      return new PassingFolder(Files.createTempDirectory(folder, "hoi-dry-run"));
    } catch (IOException e) {
      throw Problem.ofOperator(
          "Cannot make a folder for passing files in "
              + folder
              + ": "
              + FileFault.of(e)
              + ". Make it a folder that you may write to, or name another with"
              + " HOI_JAVA_OPTIONS=-Djava.io.tmpdir=DIR.",
          e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> files = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path file : files) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot remove the passing folder " + path + ".", e);
    }
  }
}
